/**
 * Writes conformance vectors: `npm run conformance` the committed ones into conformance/vectors/, a file for each topic
 * and each published rule set; `npm run conformance -- --count 100000 --seed 7 --out FILE` more of them, into one file.
 */

import { once } from "node:events";
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ruleSets } from "../../src/index.ts";
import { drawSpread, drawVectors } from "./draw-vectors.ts";
import { listStreams } from "./list-streams.ts";

const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
});
const seed = readNumber("seed", values.seed ?? "1");
const streams = listStreams(ruleSets());
const committed = streams.reduce((sum, { count }) => sum + count, 0);

if (values.out === undefined) {
  if (values.count !== undefined || values.seed !== undefined)
    throw new Error("--out is missing: which file?");
  writeCommitted(new URL("../vectors/", import.meta.url));
} else {
  await writeFile(values.out, readNumber("count", values.count ?? String(committed)));
}

function readNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is ${text}; give a whole number`);
  return Number(text);
}

function writeCommitted(folder: URL): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of new Set(streams.map(({ file }) => file))) {
    const parts = streams.filter((stream) => stream.file === file);
    const lines = parts.flatMap((stream) => [...drawVectors(stream, seed)].map(writeLine));
    const target = new URL(file, folder);
    mkdirSync(new URL(".", target), { recursive: true });
    writeFileSync(target, lines.join(""));
    console.log(`${file}: ${lines.length}`);
  }
}

/** Every stream has its part of the count, in the proportions of what is committed. */
async function writeFile(file: string, count: number): Promise<void> {
  const output = createWriteStream(file);
  let [before, asked, written] = [0, 0, 0];
  for (const stream of streams) {
    before += stream.count;
    const part = Math.floor((before * count) / committed) - asked;
    for (const vector of drawSpread(stream, seed, part)) {
      if (!output.write(writeLine(vector))) await once(output, "drain");
      written += 1;
    }
    asked += part;
  }
  output.end();
  await once(output, "finish");
  console.log(`${written} vectors in ${file}`);
}

function writeLine(vector: object): string {
  return `${JSON.stringify(vector)}\n`;
}
