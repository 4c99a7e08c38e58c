import { fileURLToPath } from "node:url";
import { readLines } from "../../conformance/generator/committed/read-lines.ts";
import type { Vector } from "../../conformance/generator/vector.ts";

const folder = fileURLToPath(new URL("../../conformance/vectors/", import.meta.url));

/** The lines of the committed vectors, by the path of their file. */
export function readCommittedLines(): ReadonlyMap<string, readonly string[]> {
  return readLines(folder);
}

/** The committed vectors. */
export function readCommitted(): readonly Vector[] {
  return [...readCommittedLines().values()].flat().map((line) => JSON.parse(line) as Vector);
}
