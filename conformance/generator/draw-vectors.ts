import { answerQuestion } from "./answer-question.ts";
import type { Stream } from "./list-streams.ts";
import { randomFrom } from "./random.ts";
import type { Answer, Question, Vector } from "./vector.ts";

/** Questions that are drawn until one has an answer that its topic holds. */
const mostTries = 100;

/**
 * Draws the first vectors of a stream: the same for the same seed, whatever the count.
 *
 * @param stream - what to draw
 * @param seed - a whole number
 * @param count - how many, at most
 */
export function* drawVectors(stream: Stream, seed: number, count = stream.count): Generator<Vector> {
  for (let i = 0; i < count; i++) yield* drawVector(stream, seed, i);
}

/** Draws vectors of every kind that a stream holds, however few: spread over its numbers. */
export function* drawSpread(stream: Stream, seed: number, count: number): Generator<Vector> {
  const step = Math.max(1, stream.count / count);
  for (let i = 0; i < count; i++) yield* drawVector(stream, seed, Math.floor(i * step));
}

/** The vector of a number, if one was found that the topic holds. */
function* drawVector(stream: Stream, seed: number, i: number): Generator<Vector> {
  const found = drawOne(stream, seed, i);
  if (found === undefined) return;
  const { question, answer } = found;
  const id = `${stream.key}/${String(i + 1).padStart(4, "0")}`;
  yield { id, topic: stream.topic, ...question, expected: answer };
}

function drawOne(
  { key, draw, keeps }: Stream,
  seed: number,
  i: number,
): { question: Question; answer: Answer } | undefined {
  // each vector has a source of its own, so that a change of one leaves the others as they are
  const random = randomFrom(seedOf(key, seed, i));
  for (let tries = 0; tries < mostTries; tries++) {
    // what a program reads is JSON, and undefined is nothing there
    const question = JSON.parse(JSON.stringify(draw(random, i))) as Question;
    const answer = answerQuestion(question);
    if (keeps?.(answer, i) ?? true) return { question, answer };
  }
  return undefined;
}

function seedOf(key: string, seed: number, i: number): number {
  let mixed = seed | 0;
  for (const part of [...key].map((letter) => letter.charCodeAt(0)).concat(i)) {
    mixed = Math.imul(mixed ^ part, 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}
