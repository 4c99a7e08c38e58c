import { english } from "../issues/english.ts";
import { addIssue, child, startIssuesOf, throwIssues } from "../issues/issue-list.ts";
import type { Kind } from "../issues/kinds.ts";
import { cutText, showNames, showValue } from "../issues/shown.ts";
import type { RegionType, RuleSet } from "../model/index.ts";
import { compareVersions } from "./order.ts";
import { unknownRuleSet } from "./unknown-rule-set.ts";
import { reasonWithoutRules } from "./years-without-rules.ts";

/** What a rule set is asked for by. The types are what they should be; values are checked. */
export interface YearQuery {
  readonly authority: string;
  readonly year: number;
  readonly regionType: RegionType | undefined;
}

/**
 * Finds the rule set of a year in a list, in its newest version.
 *
 * @param list - rule sets, in any order, one id perhaps in several versions
 * @param query - authority, year, and the region type where the year has several sets
 * @returns the one that fits
 * @throws {@link ScoringError} `invalid-argument` (`invalid-type`, `not-whole`) or `unknown-rule-set`
 *   (`unknown-authority`, `unknown-year`, `wrong-region-type`, `ambiguous-rule-set`)
 */
export function findByYear(list: readonly RuleSet[], query: YearQuery): RuleSet {
  checkQuery(query);
  const { authority, year, regionType } = query;

  const ofAuthority = list.filter((ruleSet) => ruleSet.authority === authority);
  if (ofAuthority.length === 0) {
    const known = showNames(listOnce(list.map((ruleSet) => ruleSet.authority)));
    throw unknownRuleSet("unknown-authority", ["authority"], { value: cutText(authority), ...known });
  }
  const ofYear = newestOnly(ofAuthority.filter((ruleSet) => ruleSet.year === year));
  if (ofYear.length === 0) {
    const reason = reasonWithoutRules(authority, year) ?? null;
    const years = ofAuthority.map((ruleSet) => ruleSet.year).sort((a, b) => b - a);
    const params = { value: year, reason, ...showNames(listOnce(years.map(String))) };
    throw unknownRuleSet("unknown-year", ["year"], params);
  }
  return pickByType(ofYear, year, regionType);
}

function pickByType(ofYear: readonly RuleSet[], year: number, regionType: RegionType | undefined): RuleSet {
  const fitting =
    regionType === undefined ? ofYear : ofYear.filter((ruleSet) => ruleSet.appliesTo.includes(regionType));
  const [first, second] = fitting;
  if (first === undefined) {
    const types = showNames(listOnce(ofYear.flatMap((ruleSet) => ruleSet.appliesTo)));
    throw unknownRuleSet("wrong-region-type", ["regionType"], { value: showValue(regionType), ...types });
  }
  if (second !== undefined) {
    const ids = showNames(listOnce(fitting.map((ruleSet) => ruleSet.id)));
    throw unknownRuleSet("ambiguous-rule-set", ["regionType"], { value: year, ...ids });
  }
  return first;
}

function checkQuery({ authority, year, regionType }: YearQuery): void {
  const at = startIssuesOf(english);
  const refuse = (name: string, value: unknown, expected: Kind): void =>
    addIssue(child(at, name), "invalid-type", { value: showValue(value), expected });
  if (typeof authority !== "string") refuse("authority", authority, "authority");
  if (typeof year !== "number") refuse("year", year, "year");
  else if (!Number.isInteger(year))
    addIssue(child(at, "year"), "not-whole", { value: showValue(year), expected: "whole-year" });
  if (regionType !== undefined && typeof regionType !== "string")
    refuse("regionType", regionType, "region-type");
  throwIssues(at, "invalid-argument");
}

/** The newest version of each id. */
function newestOnly(list: readonly RuleSet[]): readonly RuleSet[] {
  return list.filter(
    (ruleSet) =>
      !list.some((other) => other.id === ruleSet.id && compareVersions(other.version, ruleSet.version) > 0),
  );
}

function listOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
