import { answerQuestion } from "./answer-question.ts";
import { randomFrom } from "./random.ts";
import type { Topic } from "./topics/topic.ts";
import type { Answer, Question, Vector } from "./vector.ts";

/** Questions that are drawn until one has an answer that its topic holds. */
const mostTries = 100;

/**
 * Draws the first vectors of a topic: the same for the same seed, whatever the count.
 *
 * @param topic - what to draw
 * @param seed - a whole number
 * @param count - how many, at most
 */
export function* drawVectors(topic: Topic, seed: number, count: number): Generator<Vector> {
  for (let i = 0; i < count; i++) yield* drawVector(topic, seed, i);
}

/** Draws vectors of every kind that a topic holds, however few: spread over its numbers. */
export function* drawSpread(topic: Topic, seed: number, count: number): Generator<Vector> {
  const step = Math.max(1, topic.count / count);
  for (let i = 0; i < count; i++) yield* drawVector(topic, seed, Math.floor(i * step));
}

/** The vector of a number, if one was found that the topic holds. */
function* drawVector(topic: Topic, seed: number, i: number): Generator<Vector> {
  // each vector has a source of its own, so that a change of one leaves the others as they are
  const found = drawOne(topic, seed, i);
  if (found === undefined) return;
  const { question, answer } = found;
  const id = `${topic.name}-${String(i + 1).padStart(6, "0")}`;
  yield { id, topic: topic.name, ...question, expected: answer };
}

function drawOne(topic: Topic, seed: number, i: number): { question: Question; answer: Answer } | undefined {
  const random = randomFrom(seedOf(topic.name, seed, i));
  for (let tries = 0; tries < mostTries; tries++) {
    // what a program reads is JSON, and undefined is nothing there
    const question = JSON.parse(JSON.stringify(topic.draw(random, i))) as Question;
    const answer = answerQuestion(question);
    if (topic.keeps?.(answer, i) ?? true) return { question, answer };
  }
  return undefined;
}

function seedOf(name: string, seed: number, i: number): number {
  let mixed = seed | 0;
  for (const part of [...name].map((letter) => letter.charCodeAt(0)).concat(i)) {
    mixed = Math.imul(mixed ^ part, 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}
