import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { RuleSet } from "../../model/index.ts";
import { listCriteria } from "./list-criteria.ts";
import { readMillionths } from "./read-millionths.ts";

/** Policies stand where there are children that can be missing, and a completeness is a share of their weight. */
export function checkMissing(ruleSet: RuleSet): readonly Issue[] {
  return listCriteria(ruleSet).flatMap(({ criterion: { missing, children }, path }) => {
    if (missing === undefined) return [];
    const issues: Issue[] = [];
    if (children === undefined) {
      const what = "says what happens when children are missing, but there are none; leave it out";
      issues.push(issueAt(ruleSet, [...path, "missing"], "method-children", what));
    }
    const least = readMillionths(missing.completeness);
    if (least !== undefined && (least < 0n || least > 1_000_000n)) {
      const what = `${quote(missing.completeness)} is not a share of the weight; it must be from 0 to 1`;
      const code = least < 0n ? "below-minimum" : "above-maximum";
      issues.push(issueAt(ruleSet, [...path, "missing", "completeness"], code, what));
    }
    return issues;
  });
}
