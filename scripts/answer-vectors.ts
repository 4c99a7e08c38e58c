/** Answers conformance vectors with the engine: JSON lines from standard input to standard output. */
import { createInterface } from "node:readline";
import { answerQuestion } from "./conformance/answer-question.ts";
import type { Vector } from "./conformance/vector.ts";

for await (const line of createInterface({ input: process.stdin })) {
  const vector = JSON.parse(line) as Vector;
  process.stdout.write(`${JSON.stringify({ id: vector.id, ...answerQuestion(vector) })}\n`);
}
