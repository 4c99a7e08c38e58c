import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The path of a folder that comes with the package; it stands beside dist when the command is built, else beside src. */
export async function findShipped(folder: string): Promise<string> {
  for (const up of ["../../", "../../../", "../../../../"]) {
    const path = fileURLToPath(new URL(`${up}${folder}`, import.meta.url));
    const names = await readdir(path).catch(() => []);
    if (names.length > 0) return path;
  }
  throw new Error(`the package lacks its folder ${folder}`);
}
