import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { parseJson } from "../../input/parse-json.ts";
import { readSource, type Source } from "../../input/read-source.ts";
import type { Io } from "../../io.ts";
import { listVectors } from "./list-vectors.ts";

/** A vector, as far as it is looked at: the rest is for the program under test. */
export interface Vector {
  readonly id: string;
  readonly expected: unknown;
}

/** Vectors that were read, or why they could not be. */
export type Vectors = { readonly vectors: readonly Vector[] } | { readonly problem: string };

/** Reads the vectors of files, or those of the package where none is given. */
export async function readVectors(files: readonly string[], stdin: Io["stdin"]): Promise<Vectors> {
  const named = files.length > 0 ? files : await listVectors();
  const vectors: Vector[] = [];
  const seen = new Set<string>();
  for (const file of named) {
    const source = await readText(file, stdin);
    if ("problem" in source) return { problem: `${file}: ${source.problem.en}` };
    for (const [i, line] of source.text.split("\n").entries()) {
      if (line.trim() === "") continue;
      const read = readVector(line);
      if (typeof read === "string") return { problem: `${file}:${i + 1}: ${read}` };
      if (seen.has(read.id)) return { problem: `${file}:${i + 1}: the id ${read.id} is there twice` };
      seen.add(read.id);
      vectors.push(read);
    }
  }
  return vectors.length === 0 ? { problem: `${named.join(", ")}: there is no vector` } : { vectors };
}

function readVector(line: string): Vector | string {
  const parsed = parseJson(line);
  if ("problem" in parsed) return parsed.problem.en;
  const vector = parsed.json as Partial<Vector> | null;
  if (typeof vector?.id === "string" && typeof vector.expected === "object" && vector.expected !== null)
    return vector as Vector;
  return "is no vector: it has no id, or nothing is expected";
}

/** The text of a file, unpacked where its name says that it is packed. */
function readText(file: string, stdin: Io["stdin"]): Promise<Source> {
  if (!file.endsWith(".gz")) return readSource(file, stdin);
  const unpacked = createGunzip();
  // what is wrong with either is found by whoever reads what comes out
  pipeline(createReadStream(file), unpacked, () => {});
  return readSource("-", unpacked);
}
