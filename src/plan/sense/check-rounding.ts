import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { RuleSet } from "../../model/index.ts";
import { scaleOf } from "../read-rule.ts";
import { listCriteria } from "./list-criteria.ts";
import { readMillionths } from "./read-millionths.ts";

/** A rounding keeps the ends of its criterion's scale as they are, so that no rounded value leaves the scale. */
export function checkRounding(ruleSet: RuleSet): readonly Issue[] {
  return listCriteria(ruleSet).flatMap(({ criterion, path }) => {
    const { rounding } = criterion;
    if (rounding === undefined) return [];
    const { from, to } = scaleOf(criterion, ruleSet.score);
    const { decimals } = rounding;
    const step = 10n ** BigInt(6 - decimals);
    const end = [from, to].find((value) => (readMillionths(value) ?? 0n) % step !== 0n);
    if (end === undefined) return [];
    const what = `${decimals} are too few for the scale's end ${quote(end)}, which would be rounded off the scale`;
    return [issueAt(ruleSet, [...path, "rounding", "decimals"], "too-many-decimals", what)];
  });
}
