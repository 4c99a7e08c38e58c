import { readdirSync, readFileSync } from "node:fs";
import type { Vector } from "../../conformance/generator/vector.ts";

const folder = new URL("../../conformance/vectors/", import.meta.url);

/** The committed vectors, by the name of their file without its ending. */
export function readCommitted(): ReadonlyMap<string, readonly Vector[]> {
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => {
      const lines = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n");
      return [name.replace(".jsonl", ""), lines.map((line) => JSON.parse(line) as Vector)];
    }),
  );
}
