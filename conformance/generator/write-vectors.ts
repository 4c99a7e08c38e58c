/**
 * Writes conformance vectors: `npm run conformance` the committed ones, by topic, into conformance/vectors/;
 * `npm run conformance -- --count 100000 --seed 7 --out FILE` more of them, into one file.
 */

import { once } from "node:events";
import { createWriteStream, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { drawSpread, drawVectors } from "./draw-vectors.ts";
import { topics } from "./topics.ts";

const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
});
const seed = readNumber("seed", values.seed ?? "1");
const committed = topics.reduce((sum, { count }) => sum + count, 0);

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
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(new URL(name, folder));
  for (const topic of topics) {
    const lines = [...drawVectors(topic, seed, topic.count)].map((vector) => `${JSON.stringify(vector)}\n`);
    writeFileSync(new URL(`${topic.name}.jsonl`, folder), lines.join(""));
    console.log(`${topic.name}: ${lines.length}`);
  }
}

/** Every topic has its part of the count; the last one what is left. */
async function writeFile(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  let [asked, written] = [0, 0];
  for (const [i, topic] of topics.entries()) {
    const part = i === topics.length - 1 ? count - asked : Math.floor((topic.count * count) / committed);
    for (const vector of drawSpread(topic, seed, part)) {
      if (!stream.write(`${JSON.stringify(vector)}\n`)) await once(stream, "drain");
      written += 1;
    }
    asked += part;
  }
  stream.end();
  await once(stream, "finish");
  console.log(`${written} vectors in ${file}`);
}
