import { expect, test } from "vitest";
import { startIssues } from "../../../src/issues/issue-list.ts";
import type { RuleSet } from "../../../src/model/index.ts";
import { checkSense } from "../../../src/plan/sense/index.ts";
import { timeOf } from "../../support/time-of.ts";

const label = { id: "x", en: "x" };

/** How many issues there are in rules on a scale of rupiah with these bounds, and with a sum of these points. */
function countIssues(bounds: readonly number[], points: readonly number[]): number {
  const { list } = startIssues();
  const children = points.map((own, i) => ({ id: `c${i}`, label, points: own }));
  const rules = {
    score: { min: 0, max: 9e9, decimals: 0, rounding: "half-up", inputDecimals: 0 },
    criteria: children.length === 0 ? { unknown: "x" } : { id: "unit", label, method: "sum", children },
    region: { method: "mean", of: "units" },
    bands: bounds.map((lowerBound, i) => ({
      lowerBound,
      inclusive: true,
      grade: `G${i}`,
      zone: null,
      label,
    })),
    classifyOn: { decimals: 0, rounding: "half-up" },
    qualifiers: [],
  };
  checkSense(rules as unknown as RuleSet, list);
  return list.count;
}

test.each<[string, number[], number[], number]>([
  ["bands", Array.from({ length: 5000 }, (_, i) => i), [], 0],
  ["bands out of order", [0, ...Array.from({ length: 5000 }, (_, i) => 9e9 - i)], [], 4999],
  ["criteria", [0], Array(10_000).fill(1), 0],
  // their sum is one more
  ["criteria of points below 0", [0], Array(10_000).fill(-1), 10_001],
])("checkSense(ruleSet) of thousands of %s takes time in proportion", (_, bounds, points, count) => {
  expect(countIssues(bounds, points)).toBe(count);
  expect(timeOf(() => countIssues(bounds, points))).toBeLessThan(500);
});
