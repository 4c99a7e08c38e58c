import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Where the package is from here: from dist or the folder of the command in it, and from the source. */
const places = ["../", "../../", "../../../"];

/** The path of a folder that comes with the package. */
export async function findShipped(folder: string): Promise<string> {
  for (const up of places) {
    const path = fileURLToPath(new URL(`${up}${folder}`, import.meta.url));
    const names = await readdir(path).catch(() => []);
    if (names.length > 0) return path;
  }
  throw new Error(`the package lacks its folder ${folder}`);
}
