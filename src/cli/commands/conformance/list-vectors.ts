import { readdir } from "node:fs/promises";
import { findShipped } from "../find-shipped.ts";

/** The files of vectors that come with the package: packed as it is published, and as they are in the repository. */
export async function listVectors(): Promise<readonly string[]> {
  const folder = await findShipped("conformance/vectors/");
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.jsonl(\.gz)?$/.test(name));
  // while the package is packed both are there
  const once = files.filter((name) => !files.includes(name.replace(/\.gz$/, "")) || !name.endsWith(".gz"));
  return once.sort().map((name) => `${folder}${name}`);
}
