import { expect, test } from "vitest";
import { dimensionsFinder, scoreFinder } from "../../src/evaluate/find-numerator.ts";
import {
  type Criterion,
  menpanSkm2017,
  ombudsmanRi2015Pemda,
  ombudsmanRi2021,
  ombudsmanRi2022,
} from "../../src/index.ts";
import { planOf, type RuleSetInput } from "../../src/plan/compile.ts";

const plan = planOf(ombudsmanRi2022);

/** A unit's value is its numerator by the denominator of the plan. */
const scoreOf = (numerator: unknown) => Number(numerator) / Number(plan.denominator);

test("a score becomes the numerator of the same value", () => {
  expect(scoreOf(scoreFinder(plan)!([89_450_000]))).toBe(89.45);
  expect(scoreOf(scoreFinder(plan)!([0]))).toBe(0);
  expect(scoreOf(scoreFinder(plan)!([100_000_000]))).toBe(100);
});

test("the points of the dimensions become the numerator of their sum", () => {
  expect(scoreOf(dimensionsFinder(plan)!([5_830_000, 16_420_000, 22_140_000, 8_460_000]))).toBe(52.85);
});

test("the ends of a scale belong to it", () => {
  expect(scoreOf(dimensionsFinder(plan)!([0, 0, 0, 0]))).toBe(0);
  expect(scoreOf(dimensionsFinder(plan)!([21_850_000, 32_370_000, 24_240_000, 21_540_000]))).toBe(100);
});

test("answers count from the worst one of their scale", () => {
  const survey = planOf(menpanSkm2017);
  const indexOf = (...answers: number[]) =>
    Number(dimensionsFinder(survey)!(answers.map((answer) => answer * 1_000_000))) /
    Number(survey.denominator);
  expect(indexOf(1, 1, 1, 1, 1, 1, 1, 1, 1)).toBe(25);
  expect(indexOf(1, 2, 3, 4, 4, 4, 3, 3, 3)).toBe(75);
});

test("what is off its scale has no numerator", () => {
  expect(scoreFinder(plan)!([-1])).toBeUndefined();
  expect(scoreFinder(plan)!([100_000_001])).toBeUndefined();
  expect(dimensionsFinder(plan)!([5_830_000, -1, 22_140_000, 8_460_000])).toBeUndefined();
  expect(dimensionsFinder(plan)!([5_830_000, 1_642_000, 22_140_000, 21_540_001])).toBeUndefined();
});

test.each<[string, RuleSetInput]>([
  ["counts products", ombudsmanRi2021],
  ["does not know how units make a region", ombudsmanRi2015Pemda],
  [
    "knows the tree, but not how units make a region",
    { ...ombudsmanRi2022, digest: undefined, region: { unknown: "lost" } },
  ],
])("a rule set that %s is not computed row by row", (_, rules) => {
  expect(scoreFinder(planOf(rules))).toBeNull();
  expect(dimensionsFinder(planOf(rules))).toBeNull();
});

test("where the tree is not known scores are computed, dimensions are not", () => {
  const unknown = planOf({
    ...ombudsmanRi2022,
    digest: undefined,
    criteria: { unknown: "no weights were found" },
  });
  expect(scoreFinder(unknown)!([89_450_000])).toBe(89_450_000);
  expect(dimensionsFinder(unknown)).toBeNull();
  const children = { unknown: "no dimensions were found" };
  const whole = planOf({
    ...ombudsmanRi2022,
    digest: undefined,
    criteria: { ...(ombudsmanRi2022.criteria as Criterion), children },
  });
  expect(scoreFinder(whole)!([89_450_000])).toBe(89_450_000);
  expect(dimensionsFinder(whole)).toBeNull();
});

test("dimensions that are rounded are rounded before they go up, and the whole is", () => {
  const rounding = { decimals: 0, rounding: "half-up" } as const;
  const label = { id: "x", en: "x" };
  const rules = planOf({
    ...ombudsmanRi2022,
    digest: undefined,
    criteria: {
      id: "unit",
      label,
      method: "mean",
      rounding,
      children: [
        { id: "a", label, rounding },
        { id: "b", label },
      ],
    },
  });
  // 50.5 is 51, (51 + 50) / 2 is 50.5, which is 51 again
  expect(Number(dimensionsFinder(rules)!([50_500_000, 50_000_000])) / Number(rules.denominator)).toBe(51);
});

test("a limited sum is not computed row by row", () => {
  const label = { id: "x", en: "x" };
  const points = { unknown: "not found" };
  const children = [
    { id: "a", label, points },
    { id: "b", label, points },
  ];
  const criteria = { id: "unit", label, method: "sum", total: 100, children } as const;
  expect(dimensionsFinder(planOf({ ...ombudsmanRi2022, digest: undefined, criteria }))).toBeNull();
});
