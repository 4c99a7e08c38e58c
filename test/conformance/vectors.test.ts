import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../conformance/generator/answer-question.ts";
import { drawVectors } from "../../conformance/generator/draw-vectors.ts";
import { listStreams } from "../../conformance/generator/list-streams.ts";
import { compareAnswer } from "../../src/cli/commands/conformance/compare-answer.ts";
import { ruleSets } from "../../src/index.ts";
import { readCommitted, readCommittedLines } from "./read-committed.ts";

const folder = new URL("../../conformance/", import.meta.url);
const lines = readCommittedLines();
const vectors = readCommitted();
const streams = listStreams(ruleSets());

/** The bytes of files that hold vectors. */
function sizeOf(files: readonly string[]): number {
  return files
    .flatMap((file) => lines.get(file)!)
    .reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

describe("the committed vectors", () => {
  test("are at least 9,000, with ids of their own", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(9000);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  test("are less than 5.5 MB by topics, and half a megabyte for each rule set", () => {
    // no bound for all of them together, as that would be broken one day by whoever adds a year
    const [about, general] = [true, false].map((isAbout) =>
      [...lines.keys()].filter((file) => file.startsWith("published/") === isAbout),
    );
    expect(sizeOf(general!)).toBeLessThan(5_500_000);
    expect(about!.filter((file) => sizeOf([file]) > 500_000)).toEqual([]);
  });

  test("are those of the topics and the rule sets, each in its file", () => {
    expect([...lines.keys()]).toEqual([...new Set(streams.map(({ file }) => file))].sort());
    const found = [...lines].map(([file, held]) => [
      file,
      [...new Set(held.map((line) => JSON.parse(line).id.replace(/[/]\d+$/, "")))],
    ]);
    for (const [file, keys] of found)
      expect(keys, `${file}: run npm run conformance`).toEqual(
        streams.filter((stream) => stream.file === file).map(({ key }) => key),
      );
  });

  test("have the shape that the schema says, and the topic that their id says", () => {
    const schema = JSON.parse(readFileSync(new URL("vector.schema.json", folder), "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const wrong = vectors.filter((vector) => !validate(vector)).map(({ id }) => id);
    expect({ wrong: wrong.slice(0, 5), errors: validate.errors ?? null }).toEqual({
      wrong: [],
      errors: null,
    });
    expect(vectors.filter(({ id, topic }) => !id.startsWith(`${topic}/`))).toEqual([]);
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

  test.each(streams)("are what the generator draws: $key", (stream) => {
    // each vector has a random source of its own, so that the first ones stand for all
    const drawn = [...drawVectors(stream, 1, Math.min(stream.count, stream.count > 150 ? 40 : 8))];
    const held = vectors.filter(({ id }) => id.startsWith(`${stream.key}/`) && /^\d+$/.test(numberOf(id)));
    expect(held.slice(0, drawn.length), "run npm run conformance").toEqual(drawn);
    expect(drawn.length).toBeGreaterThan(1);
    expect(held.length).toBe(stream.count);

    function numberOf(id: string): string {
      return id.slice(stream.key.length + 1);
    }
  });

  test("are others with another seed", () => {
    const [a, b] = [1, 7].map((seed) => JSON.stringify([...drawVectors(streams[1]!, seed, 20)]));
    expect(a).not.toBe(b);
  });
});
