import { formatFraction, fraction } from "../../exact/fraction.ts";
import type { Path } from "../../issues/describe-place.ts";
import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { Criterion, RuleSet } from "../../model/index.ts";
import { knownChildren, listCriteria } from "./list-criteria.ts";
import { readMillionths } from "./read-millionths.ts";

/**
 * Weights are not negative, points are above 0, and those of one parent sum to its total, or to anything above 0 where it
 * declares none. Where one is unknown, the sum is not checked.
 */
export function checkWeights(ruleSet: RuleSet): readonly Issue[] {
  return listCriteria(ruleSet).flatMap(({ criterion, path }) => [
    ...checkSigns(ruleSet, criterion, path),
    ...checkSum(ruleSet, criterion, path),
  ]);
}

function checkSigns(ruleSet: RuleSet, criterion: Criterion, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [field, least, right] of [
    ["weight", 0n, "0 or more"],
    ["points", 1n, "above 0"],
    ["total", 1n, "above 0"],
  ] as const) {
    const value = readMillionths(criterion[field]);
    if (value === undefined || value >= least) continue;
    const what = `${quote(criterion[field])} is too small; it must be ${right}`;
    issues.push(issueAt(ruleSet, [...path, field], "below-minimum", what));
  }
  return issues;
}

function checkSum(ruleSet: RuleSet, criterion: Criterion, path: Path): readonly Issue[] {
  const { method, total } = criterion;
  const field = method === "weighted-mean" ? "weight" : method === "sum" ? "points" : null;
  const children = knownChildren(criterion);
  if (field === null || children.length === 0) return [];
  let sum = 0n;
  for (const child of children) {
    const part = readMillionths(child[field]);
    if (part === undefined) return [];
    sum += part;
  }
  const shown = formatFraction(fraction(sum, 1_000_000n));
  if (total === undefined) {
    if (sum > 0n) return [];
    return [
      issueAt(
        ruleSet,
        path,
        "weight-sum",
        `the ${field} of its children sum to ${shown}, not to more than 0`,
      ),
    ];
  }
  const declared = readMillionths(total);
  if (declared === undefined || declared === sum) return [];
  const what = `${quote(total)} is not what the ${field} of its children sum to, ${shown}`;
  return [issueAt(ruleSet, [...path, "total"], "weight-sum", what)];
}
