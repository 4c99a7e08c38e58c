import { expect, test } from "vitest";
import { blanks, seemingBlanks, unseen } from "../../conformance/generator/blanks.ts";
import { readCommitted } from "./read-committed.ts";

const vectors = readCommitted();

test("every blank, and what is none, in numbers and in names, and what names may not hold", () => {
  const texts = vectors.map(({ input }) => JSON.stringify(input));
  const written = (character: string): string => JSON.stringify(character).slice(1, -1);
  const missing = [...blanks, ...seemingBlanks, ...unseen].filter(
    (character) => !texts.some((text) => text.includes(written(character))),
  );
  expect(missing).toEqual([]);
});
