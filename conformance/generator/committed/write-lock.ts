/**
 * Moves conformance/vectors.lock.json to the committed vectors, at a release: `npm run conformance:lock`.
 *
 * It refuses when a line of the last release is changed or gone. Where a change is meant, take the stream out of the
 * lock by hand and say why in the changelog: that is a decision for a release, and a review has to see it.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBroken, type Lock, lockLines } from "./lock.ts";
import { readLines } from "./read-lines.ts";

const file = new URL("../../vectors.lock.json", import.meta.url);
const lines = [...readLines(fileURLToPath(new URL("../../vectors/", import.meta.url))).values()].flat();
const broken = findBroken(JSON.parse(readFileSync(file, "utf8")) as Lock, lines);

if (broken.length > 0) {
  console.error(`the lock is not moved:\n${broken.map((what) => `  ${what}`).join("\n")}`);
  process.exitCode = 1;
} else {
  const lock = lockLines(lines);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${lines.length} lines in ${Object.keys(lock).length} streams`);
}
