import { resolve } from "node:path";

/** The root of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** The programs of the pages. */
export const pagesFolder = resolve(root, "test/browser/pages");
