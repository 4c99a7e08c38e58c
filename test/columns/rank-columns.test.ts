import { expect, test } from "vitest";
import { type ColumnTies, notAssessedScore, rankColumns } from "../../src/index.ts";
import { refusalOf } from "../support/refusal-of.ts";

test("rankColumns(scores, groups, ties) gives places, 0 for what has no score", () => {
  const scores = [78, 89.45, notAssessedScore, 78, 54];
  const places: Readonly<Record<ColumnTies, readonly number[]>> = {
    competition: [2, 1, 0, 2, 4],
    modified: [3, 1, 0, 3, 4],
    dense: [2, 1, 0, 2, 3],
    fractional: [2.5, 1, 0, 2.5, 4],
  };
  for (const [ties, wanted] of Object.entries(places)) {
    expect(Array.from(rankColumns(scores, undefined, ties as ColumnTies))).toEqual(wanted);
  }
  expect(rankColumns(scores)).toEqual(Int32Array.from(places.competition));
  expect(rankColumns(scores, undefined, "fractional")).toEqual(Float64Array.from(places.fractional));
});

test("rankColumns(scores) of nothing, or of nothing that was assessed, gives no places", () => {
  expect(rankColumns([])).toEqual(new Int32Array(0));
  expect(rankColumns([notAssessedScore, notAssessedScore], [0, 5])).toEqual(Int32Array.of(0, 0));
});

test("rankColumns(scores) takes 0 and -0 as equal, counted and sorted", () => {
  expect(Array.from(rankColumns([0, -0, 1]))).toEqual([2, 2, 1]);
  expect(Array.from(rankColumns([0, -0, 0.5]))).toEqual([2, 2, 1]);
});

test("rankColumns(scores, groups) leaves both as they were", () => {
  const [scores, groups] = [Object.freeze([3, 1.5, 2]), Object.freeze([1, 0, 1])];
  expect(Array.from(rankColumns(scores, groups))).toEqual([1, 1, 2]);
});

test.each<readonly [unknown, unknown, unknown, string, readonly unknown[], string]>([
  [
    [1],
    undefined,
    "ordinal",
    "invalid-option",
    ["ties"],
    'ties: "ordinal" is none of competition, modified, dense, fractional',
  ],
  [null, undefined, undefined, "invalid-type", ["scores"], "scores: null is not a list of numbers"],
  [
    new BigInt64Array(2),
    undefined,
    undefined,
    "invalid-type",
    ["scores"],
    "scores: an object is not a list of numbers",
  ],
  [[1], null, undefined, "invalid-type", ["groups"], "groups: null is not a list of positions of groups"],
  [
    [1],
    [0, 0],
    undefined,
    "invalid-type",
    ["groups"],
    "groups: a list of 2 is not a list with 1 rows, one for each unit",
  ],
  [
    [1, Number.NaN],
    undefined,
    undefined,
    "not-finite",
    ["scores", 1],
    "scores[1]: NaN is not a finite number",
  ],
  [[1, "2"], undefined, undefined, "not-finite", ["scores", 1], 'scores[1]: "2" is not a finite number'],
  [
    [1, 2],
    [0, -1],
    undefined,
    "invalid-type",
    ["groups", 1],
    "groups[1]: -1 is not the position of a group, 0 or more",
  ],
  [
    [1, 2],
    [0.5, 0],
    undefined,
    "invalid-type",
    ["groups", 0],
    "groups[0]: 0.5 is not the position of a group, 0 or more",
  ],
])("rankColumns(%o, %o, %o) is refused: %s", (scores, groups, ties, code, path, message) => {
  const call = () => rankColumns(scores as number[], groups as number[], ties as ColumnTies);
  expect(refusalOf(call)).toEqual(["invalid-argument", code, path, message]);
});

test("rankColumns(scores) of a list without values is refused at once", () => {
  const call = () => rankColumns(new Array(2 ** 32 - 1));
  expect(refusalOf(call)).toContain("scores[0]: undefined is not a finite number");
});

test("rankColumns(scores, groups) keeps groups apart when scores are beyond 2^53", () => {
  expect(Array.from(rankColumns([1e300, 1e300], [0, 1], "modified"))).toEqual([1, 1]);
});

test("rankColumns(scores, groups) reads each item once", () => {
  let reads = 0;
  const lying = Object.defineProperty([80, 90], 0, {
    enumerable: true,
    get: () => (reads++ === 0 ? 80 : 1e9),
  });
  expect(Array.from(rankColumns(lying as number[], [0, 0]))).toEqual([2, 1]);
  expect(reads).toBe(1);
});

test("a list that grows while it is read is read as long as it was", () => {
  const growing = new Proxy([3, 2], {
    get(list, key) {
      if (key === "length" && list.length < 1000) list.push(1);
      return Reflect.get(list, key);
    },
  });
  expect(rankColumns(growing).length).toBeLessThan(10);
});
