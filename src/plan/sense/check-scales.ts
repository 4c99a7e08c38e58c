import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { RuleSet } from "../../model/index.ts";
import { listCriteria } from "./list-criteria.ts";
import { readMillionths } from "./read-millionths.ts";

/** The scale of scores ascends, and no criterion's scale is a single point; the root has that of scores. */
export function checkScales(ruleSet: RuleSet): readonly Issue[] {
  const { min, max } = ruleSet.score;
  const [least, most] = [readMillionths(min), readMillionths(max)];
  const issues: Issue[] = [];
  if (least !== undefined && most !== undefined && least >= most) {
    const what = `the scale from ${quote(min)} to ${quote(max)} is empty; max must be above min`;
    issues.push(issueAt(ruleSet, ["score"], "scale-empty", what));
  }
  for (const { criterion, path, parent } of listCriteria(ruleSet)) {
    const { scale } = criterion;
    if (scale === undefined) continue;
    const [from, to] = [readMillionths(scale.from), readMillionths(scale.to)];
    if (parent === null && (from !== least || to !== most)) {
      const what = `the root's values are scores, from ${quote(min)} to ${quote(max)}; leave its scale out`;
      issues.push(issueAt(ruleSet, [...path, "scale"], "not-allowed", what));
    }
    if (from === undefined || from !== to) continue;
    const what = `the scale from ${quote(scale.from)} to ${quote(scale.to)} is empty; its ends must differ`;
    issues.push(issueAt(ruleSet, [...path, "scale"], "scale-empty", what));
  }
  return issues;
}
