import type { Issue } from "../errors.ts";
import { quote } from "../exact/quote.ts";
import { readDecimal } from "../exact/read-decimal.ts";
import type { RuleSet } from "../model.ts";
import { issueAt } from "../schema/issue-at.ts";
import { listCriteria } from "../schema/list-criteria.ts";
import { scaleOf } from "../scoring/compile-criteria.ts";

/** A rounding keeps the ends of its criterion's scale as they are, so that no rounded value leaves the scale. */
export function checkRounding(ruleSet: RuleSet): readonly Issue[] {
  return listCriteria(ruleSet).flatMap(({ criterion, path }) => {
    const { rounding } = criterion;
    if (rounding === undefined) return [];
    const { from, to } = scaleOf(criterion, ruleSet.score);
    const { decimals } = rounding;
    const end = [from, to].find((value) => readDecimal(value, decimals) === "too-many-decimals");
    if (end === undefined) return [];
    const what = `${decimals} are too few for the scale's end ${quote(end)}, which would be rounded off the scale`;
    return [issueAt(ruleSet, [...path, "rounding", "decimals"], "too-many-decimals", what)];
  });
}
