import { expect, test } from "vitest";
import { copyPlain } from "../../src/exact/copy-plain.ts";
import { startIssues } from "../../src/issues/issue-list.ts";
import { timeOf } from "../support/time-of.ts";

/** A chain of objects, each of which holds the next one twice. */
function double(levels: number): object {
  let core = {};
  for (let i = 0; i < levels; i++) core = { a: core, b: core };
  return core;
}

test.each<[string, () => unknown]>([
  ["a graph that is a tree of 2^30 leaves", () => double(30)],
  ["a graph that is a tree of 2^120 leaves", () => double(120)],
  ["a list of four thousand million holes", () => new Array(2 ** 32 - 1)],
  ["a million lists of wrong numbers", () => Array(1_000_000).fill(Number.NaN)],
  ["a hundred thousand levels", () => JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
])("copyPlain(data, at) ends in 500 ms at %s", (_, build) => {
  const data = build();
  expect(timeOf(() => expect(copyPlain(data, startIssues())).toBeUndefined())).toBeLessThan(500);
});
