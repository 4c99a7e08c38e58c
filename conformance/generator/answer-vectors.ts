/** Answers conformance vectors with the engine: JSON lines from standard input to standard output. */
import { createInterface } from "node:readline";
import { answerQuestion } from "./answer-question.ts";
import type { Vector } from "./vector.ts";

for await (const line of createInterface({ input: process.stdin })) {
  const vector = JSON.parse(line) as Vector;
  process.stdout.write(`${JSON.stringify({ id: vector.id, ...answerQuestion(vector) })}\n`);
}
