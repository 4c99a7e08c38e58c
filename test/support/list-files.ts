import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./run.ts";

/** The files under a folder of the repository, as sorted paths from its root. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
