import { type Issue, ScoringError } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import { issueOf, refuse } from "../issues/refuse.ts";
import type { RegionType, RuleSet } from "../model/index.ts";
import { compareVersions } from "./order.ts";
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
  const issues = checkQuery(query);
  if (issues.length > 0) throw new ScoringError("invalid-argument", issues);
  const { authority, year, regionType } = query;

  const ofAuthority = list.filter((ruleSet) => ruleSet.authority === authority);
  if (ofAuthority.length === 0) {
    const known = listOnce(list.map((ruleSet) => ruleSet.authority));
    refuse(
      "unknown-rule-set",
      "unknown-authority",
      "authority",
      `${quote(authority)} is unknown; there is ${known}`,
    );
  }
  const ofYear = newestOnly(ofAuthority.filter((ruleSet) => ruleSet.year === year));
  if (ofYear.length === 0) {
    const why = reasonWithoutRules(authority, year) ?? "there is no rule set for it";
    const years = listOnce(ofAuthority.map((ruleSet) => String(ruleSet.year)).sort());
    refuse(
      "unknown-rule-set",
      "unknown-year",
      "year",
      `${year} cannot be scored, ${why}; there are ${years}`,
    );
  }
  return pickByType(ofYear, year, regionType);
}

function pickByType(ofYear: readonly RuleSet[], year: number, regionType: RegionType | undefined): RuleSet {
  const fitting =
    regionType === undefined ? ofYear : ofYear.filter((ruleSet) => ruleSet.appliesTo.includes(regionType));
  const [first, second] = fitting;
  if (first === undefined) {
    const types = listOnce(ofYear.flatMap((ruleSet) => ruleSet.appliesTo));
    const what = `${quote(regionType)} is not what the rules of ${year} apply to; they apply to ${types}`;
    refuse("unknown-rule-set", "wrong-region-type", "regionType", what);
  }
  if (second !== undefined) {
    const ids = listOnce(fitting.map((ruleSet) => ruleSet.id));
    const what = `${year} has several rule sets, ${ids}; give a region type, or ask for one with resolve`;
    refuse("unknown-rule-set", "ambiguous-rule-set", "regionType", what);
  }
  return first;
}

function checkQuery({ authority, year, regionType }: YearQuery): readonly Issue[] {
  const issues: Issue[] = [];
  if (typeof authority !== "string") {
    issues.push(
      issueOf("invalid-type", "authority", `${quote(authority)} is not text such as "ombudsman-ri"`),
    );
  }
  if (typeof year !== "number") {
    const meant = typeof year === "string" && /^\d{4}$/.test(year) ? year : "2022";
    issues.push(
      issueOf("invalid-type", "year", `${quote(year)} is not a number; write ${meant}, without quotes`),
    );
  } else if (!Number.isInteger(year)) {
    issues.push(issueOf("not-whole", "year", `${quote(year)} is not a whole number such as 2022`));
  }
  if (regionType !== undefined && typeof regionType !== "string") {
    issues.push(issueOf("invalid-type", "regionType", `${quote(regionType)} is not text such as "kota"`));
  }
  return issues;
}

/** The newest version of each id. */
function newestOnly(list: readonly RuleSet[]): readonly RuleSet[] {
  return list.filter(
    (ruleSet) =>
      !list.some((other) => other.id === ruleSet.id && compareVersions(other.version, ruleSet.version) > 0),
  );
}

function listOnce(texts: readonly string[]): string {
  return [...new Set(texts)].join(", ");
}
