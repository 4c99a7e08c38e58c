import { expect, test } from "vitest";
import { ombudsmanRi2015Pemda, ombudsmanRi2021, ombudsmanRi2022 } from "../../src/index.ts";
import { compile } from "../../src/scoring/compile.ts";
import { weighDimensions, weighScore } from "../../src/scoring/weigh-plain.ts";

const plan = compile(ombudsmanRi2022);

/** A unit's value is its numerator by the denominator of the plan. */
const scoreOf = (numerator: unknown) => Number(numerator) / Number(plan.denominator);

test("a score becomes the numerator of the same value", () => {
  expect(scoreOf(weighScore(plan)!([89_450_000]))).toBe(89.45);
  expect(scoreOf(weighScore(plan)!([0]))).toBe(0);
  expect(scoreOf(weighScore(plan)!([100_000_000]))).toBe(100);
});

test("the points of the dimensions become the numerator of their sum", () => {
  expect(scoreOf(weighDimensions(plan)!([5_830_000, 16_420_000, 22_140_000, 8_460_000]))).toBe(52.85);
});

test("what is off its scale has no numerator", () => {
  expect(weighScore(plan)!([-1])).toBeUndefined();
  expect(weighScore(plan)!([100_000_001])).toBeUndefined();
  expect(weighDimensions(plan)!([5_830_000, -1, 22_140_000, 8_460_000])).toBeUndefined();
  expect(weighDimensions(plan)!([5_830_000, 1_642_000, 22_140_000, 21_540_001])).toBeUndefined();
});

test.each([
  ["counts products", ombudsmanRi2021],
  ["does not know how units make a region", ombudsmanRi2015Pemda],
])("a rule set that %s is not weighed row by row", (_, rules) => {
  expect(weighScore(compile(rules))).toBeNull();
  expect(weighDimensions(compile(rules))).toBeNull();
});

test("where the tree is not known scores are weighed, dimensions are not", () => {
  const unknown = compile({ ...ombudsmanRi2022, criteria: { unknown: "no weights were found" } });
  expect(weighScore(unknown)!([89_450_000])).toBe(89_450_000);
  expect(weighDimensions(unknown)).toBeNull();
});
