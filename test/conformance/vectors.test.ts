import { readdirSync, readFileSync, statSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../conformance/generator/answer-question.ts";
import { drawVectors } from "../../conformance/generator/draw-vectors.ts";
import { topics } from "../../conformance/generator/topics.ts";
import { compareAnswer } from "../../src/cli/commands/conformance/compare-answer.ts";
import { readCommitted } from "./read-committed.ts";

const folder = new URL("../../conformance/", import.meta.url);
const committed = readCommitted();
const vectors = [...committed.values()].flat();

describe("the committed vectors", () => {
  test("are at least 9,000, with ids of their own, in less than 8 MB", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(9000);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    const sizes = readdirSync(new URL("vectors/", folder)).map(
      (name) => statSync(new URL(`vectors/${name}`, folder)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(8_000_000);
  });

  test("are those of the topics, each in its file", () => {
    expect([...committed.keys()]).toEqual(topics.map(({ name }) => name).sort());
    for (const [name, list] of committed)
      expect(new Set(list.map(({ topic }) => topic))).toEqual(new Set([name]));
  });

  test("have the shape that the schema says", () => {
    const schema = JSON.parse(readFileSync(new URL("vector.schema.json", folder), "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const wrong = vectors.filter((vector) => !validate(vector)).map(({ id }) => id);
    expect({ wrong: wrong.slice(0, 5), errors: validate.errors ?? null }).toEqual({
      wrong: [],
      errors: null,
    });
  });

  test("are what the engine answers", () => {
    const wrong = vectors.flatMap((vector) => {
      const what = compareAnswer(vector.expected, answerQuestion(vector));
      return what === undefined
        ? []
        : [`${vector.id}: ${what}; if a change is meant, run npm run conformance`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test.each(topics)("are what the generator draws: $name", (topic) => {
    // each vector has a random source of its own, so that the first ones stand for all
    const drawn = [...drawVectors(topic, 1, 60)];
    expect(committed.get(topic.name)?.slice(0, drawn.length), "run npm run conformance").toEqual(drawn);
    expect(drawn.length).toBe(60);
    expect(committed.get(topic.name)?.length).toBe(topic.count);
  });

  test("are others with another seed", () => {
    const [a, b] = [1, 7].map((seed) => JSON.stringify([...drawVectors(topics[1]!, seed, 20)]));
    expect(a).not.toBe(b);
  });
});
