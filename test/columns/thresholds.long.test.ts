import { expect, test } from "vitest";
import { thresholdsOf } from "../../src/columns/thresholds.ts";
import { planOf } from "../../src/plan/compile.ts";
import { ownRules } from "../support/custom-rules.ts";
import { timeOf } from "../support/time-of.ts";

const label = { id: "x", en: "x" };

test("thresholdsOf(plan) takes time in proportion to the bands", () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({
    lowerBound: i / 1000,
    inclusive: true,
    grade: `g${i}`,
    zone: null,
    label,
  }));
  const fine = { min: 0, max: 20, decimals: 3, rounding: "half-up", inputDecimals: 3 };
  const own = ownRules(
    {},
    {
      criteria: { unknown: "x" },
      bands: many,
      score: fine,
      classifyOn: { decimals: 3, rounding: "half-up" },
    },
  );
  const large = planOf(own);
  expect(thresholdsOf(large)).toEqual(many.slice(1).map((_, i) => i + 1));
  // by a walk over all bands for each of them it would be 6 s
  expect(timeOf(() => thresholdsOf(large))).toBeLessThan(1000);
});
