import { expect, test } from "vitest";
import { weighDimensions, weighScore } from "../../src/evaluate/weigh-plain.ts";
import {
  type Criterion,
  menpanSkm2017,
  ombudsmanRi2015Pemda,
  ombudsmanRi2021,
  ombudsmanRi2022,
  type RuleSet,
} from "../../src/index.ts";
import { compile } from "../../src/plan/compile.ts";

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

test("the ends of a scale belong to it", () => {
  expect(scoreOf(weighDimensions(plan)!([0, 0, 0, 0]))).toBe(0);
  expect(scoreOf(weighDimensions(plan)!([21_850_000, 32_370_000, 24_240_000, 21_540_000]))).toBe(100);
});

test("answers count from the worst one of their scale", () => {
  const survey = compile(menpanSkm2017);
  const indexOf = (...answers: number[]) =>
    Number(weighDimensions(survey)!(answers.map((answer) => answer * 1_000_000))) /
    Number(survey.denominator);
  expect(indexOf(1, 1, 1, 1, 1, 1, 1, 1, 1)).toBe(25);
  expect(indexOf(1, 2, 3, 4, 4, 4, 3, 3, 3)).toBe(75);
});

test("what is off its scale has no numerator", () => {
  expect(weighScore(plan)!([-1])).toBeUndefined();
  expect(weighScore(plan)!([100_000_001])).toBeUndefined();
  expect(weighDimensions(plan)!([5_830_000, -1, 22_140_000, 8_460_000])).toBeUndefined();
  expect(weighDimensions(plan)!([5_830_000, 1_642_000, 22_140_000, 21_540_001])).toBeUndefined();
});

test.each<[string, RuleSet]>([
  ["counts products", ombudsmanRi2021],
  ["does not know how units make a region", ombudsmanRi2015Pemda],
  ["counts products of a known tree", { ...ombudsmanRi2022, region: { method: "mean", of: "products" } }],
  ["knows the tree, but not how units make a region", { ...ombudsmanRi2022, region: { unknown: "lost" } }],
])("a rule set that %s is not weighed row by row", (_, rules) => {
  expect(weighScore(compile(rules))).toBeNull();
  expect(weighDimensions(compile(rules))).toBeNull();
});

test("where the tree is not known scores are weighed, dimensions are not", () => {
  const unknown = compile({ ...ombudsmanRi2022, criteria: { unknown: "no weights were found" } });
  expect(weighScore(unknown)!([89_450_000])).toBe(89_450_000);
  expect(weighDimensions(unknown)).toBeNull();
  const children = { unknown: "no dimensions were found" };
  const whole = compile({
    ...ombudsmanRi2022,
    criteria: { ...(ombudsmanRi2022.criteria as Criterion), children },
  });
  expect(weighScore(whole)!([89_450_000])).toBe(89_450_000);
  expect(weighDimensions(whole)).toBeNull();
});
