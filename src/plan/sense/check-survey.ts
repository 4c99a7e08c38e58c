import type { Path } from "../../issues/describe-place.ts";
import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { Criterion, Decimal, RuleSet } from "../../model/index.ts";
import { isUnknown, scaleOf } from "../read-rule.ts";
import { readMillionths } from "./read-millionths.ts";

/**
 * The elements of a survey are the root's children, and nothing is below them: their weights or points are
 * known, their answers whole, and all of them are given, so that no policy and no other method has a place.
 */
export function checkSurvey(ruleSet: RuleSet): readonly Issue[] {
  const { survey, criteria, score } = ruleSet;
  if (survey !== true) return [];
  const tell = (path: Path, what: string): Issue => issueAt(ruleSet, path, "not-allowed", what);
  const elements = isUnknown(criteria) ? undefined : criteria.children;
  if (elements === undefined || isUnknown(elements)) {
    return [tell(["survey"], "the elements that respondents answer are not known; a survey names them all")];
  }
  const issues = elements.flatMap((element, i) =>
    faultsOf(element, scaleOf(element, score)).map((what) => tell(["criteria", "children", i], what)),
  );
  return issues;
}

function faultsOf(element: Criterion, scale: { readonly from: Decimal; readonly to: Decimal }): string[] {
  const faults: string[] = [];
  if (element.children !== undefined) faults.push("is an element of a survey, which has no children");
  if (isUnknown(element.weight) || isUnknown(element.points)) {
    faults.push("is an element of a survey, whose weight or points must be known");
  }
  const { from, to } = scale;
  if ([from, to].some((end) => (readMillionths(end) ?? 0n) % 1_000_000n !== 0n)) {
    faults.push(
      `is an element of a survey; the ends of its scale, ${quote(from)} and ${quote(to)}, must be whole`,
    );
  }
  return faults;
}
