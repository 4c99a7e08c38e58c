import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findBroken, type Lock, lockLines } from "../../conformance/generator/committed/lock.ts";
import { readCommittedLines } from "./read-committed.ts";

const file = new URL("../../conformance/vectors.lock.json", import.meta.url);

test("every line that the last release held is there, unchanged and in order", () => {
  const lock = JSON.parse(readFileSync(file, "utf8")) as Lock;
  expect(findBroken(lock, [...readCommittedLines().values()].flat())).toEqual([]);
  // a lock that holds nothing is none
  expect(Object.values(lock).reduce((sum, { lines }) => sum + lines, 0)).toBeGreaterThanOrEqual(9000);
});

describe("findBroken", () => {
  const line = (id: string, value = 1): string => JSON.stringify({ id, expected: { value } });
  const [a1, a2, b1] = [line("a/0001"), line("a/0002"), line("b/c/d@1.0.0/0001")];
  const lock = lockLines([a1, a2, b1]);

  test.each([
    ["nothing new", [a1, a2, b1]],
    ["a line more, and the streams in another order", [b1, a1, a2, line("a/0003")]],
    ["another stream in between", [a1, line("e/0001"), a2, b1]],
  ])("takes %s", (_, lines) => {
    expect(findBroken(lock, lines)).toEqual([]);
  });

  test.each([
    ["an answer", [a1, line("a/0002", 2), b1], "a: the first 2 lines are not those of the last release"],
    ["the order", [a2, a1, b1], "a: the first 2 lines are not those of the last release"],
    [
      "a line in front",
      [line("a/0000"), a1, a2, b1],
      "a: the first 2 lines are not those of the last release",
    ],
    ["a line less", [a1, b1], "a: 1 of 2 lines are left"],
    ["a stream less", [a1, a2], "b/c/d@1.0.0: 0 of 1 lines are left"],
  ])("names the stream where %s is not as it was", (_, lines, said) => {
    expect(findBroken(lock, lines)).toEqual([said]);
  });
});
