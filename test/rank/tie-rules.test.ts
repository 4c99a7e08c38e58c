import { expect, test } from "vitest";
import { tieMethods } from "../../src/model/words.ts";
import { rankOfTie } from "../../src/rank/tie-rules.ts";

/** The ranks of 1 2 2 4 and so on: a single, two equal ones, a single. */
const runs = [
  { better: 0, size: 1, runs: 1 },
  { better: 1, size: 2, runs: 2 },
  { better: 3, size: 1, runs: 3 },
];

test.each([
  ["competition", [1, 2, 2, 4]],
  ["modified", [1, 3, 3, 4]],
  ["dense", [1, 2, 2, 3]],
  ["ordinal", [1, 2, 3, 4]],
  ["fractional", [1, 2.5, 2.5, 4]],
] as const)("rankOfTie(%j, …) gives %j", (method, ranks) => {
  const given = runs.flatMap(({ better, size, runs }) =>
    Array.from({ length: size }, (_, offset) => rankOfTie(method, better, size, runs, offset)),
  );
  expect(given).toEqual(ranks);
  expect(tieMethods).toContain(method);
});
