import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Where the folder of the vectors may be, from dist or the folder of the command in it, and from the source. */
const places = ["../", "../../", "../../../../"];

/** The files of vectors that come with the package: packed as it is published, and as they are in the repository. */
export async function listVectors(): Promise<readonly string[]> {
  for (const up of places) {
    const folder = fileURLToPath(new URL(`${up}conformance/vectors/`, import.meta.url));
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    const files = names.filter((name) => /\.jsonl(\.gz)?$/.test(name));
    // while the package is packed both are there
    const once = files.filter((name) => !files.includes(name.replace(/\.gz$/, "")) || !name.endsWith(".gz"));
    if (once.length > 0) return once.sort().map((name) => `${folder}${name}`);
  }
  return [];
}
