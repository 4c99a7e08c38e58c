import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The lines of a folder of vectors and of the folders in it, by the path of their file, in alphabetical order. */
export function readLines(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  return new Map(
    files.map((file) => {
      const lines = readFileSync(join(folder, file), "utf8").split("\n");
      return [file.replaceAll("\\", "/"), lines.filter((line) => line !== "")];
    }),
  );
}
