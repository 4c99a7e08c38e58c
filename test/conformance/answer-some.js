// Answers as the environment says, for the tests of the command: right as in the file EXPECTED, but for what FAULT spoils.
import { readFileSync } from "node:fs";

const { EXPECTED, FAULT } = process.env;
const right = new Map(
  readFileSync(EXPECTED, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ id, expected }) => [id, expected]),
);
const questions = readFileSync(0, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
if (questions.some((question) => "expected" in question)) throw new Error("the answers were given away");
for (const [i, { id }] of questions.reverse().entries()) {
  if (FAULT === "silent" && i === 0) continue;
  if (FAULT === "noise" && i === 0) console.log("hello");
  if (FAULT === "twice" && i === 0) console.log(JSON.stringify({ id, ...right.get(id) }));
  console.log(JSON.stringify({ id, ...(FAULT === "wrong" ? { value: "seven" } : right.get(id)) }));
}
process.exitCode = FAULT === "status" ? 3 : 0;
