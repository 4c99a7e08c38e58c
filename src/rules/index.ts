import type { RegionType, RuleSet } from "../model/index.ts";
import { findByReference } from "./find-by-reference.ts";
import { findByYear } from "./find-by-year.ts";
import { inOrder } from "./order.ts";
import {
  listPublished,
  type PublishedAuthority,
  type PublishedRuleSet,
  type PublishedYear,
} from "./published.ts";

/**
 * Lists all published rule sets, by id and then version.
 *
 * @returns a new list; the rule sets themselves are frozen
 * @example
 * ```ts
 * import { ruleSets } from "kepatuhan";
 *
 * ruleSets()[0]?.id; // "menpan-skm/2017"
 * ```
 */
export function ruleSets(): RuleSet[] {
  return inOrder(listPublished());
}

/**
 * Gives the rule set of an authority and year, in its newest version.
 *
 * A year written as a literal gives a narrow type, so that `result.grade` is one of the grades of that year.
 * To hold on to one version, use {@link resolve}.
 *
 * @param authority - id of the authority: `"ombudsman-ri"`, or `"menpan-skm"` for the satisfaction survey
 * @param year - the assessment's year, a number
 * @param regionType - needed where a year has several rule sets (2015 to 2019); checked against the set where given
 * @returns the rule set
 * @throws {@link ScoringError} `invalid-argument` (`invalid-type`, `not-whole`) for what is not text, a whole
 *   number and text; `unknown-rule-set` (`unknown-authority`, `unknown-year`, `wrong-region-type`,
 *   `ambiguous-rule-set`) saying why there is none and which there are
 * @example
 * ```ts
 * import { ruleSetFor } from "kepatuhan";
 *
 * ruleSetFor("ombudsman-ri", 2022).bands.length; // 5
 * ruleSetFor("ombudsman-ri", 2019, "kota").id; // "ombudsman-ri/2019/pemda"
 * ruleSetFor("menpan-skm", 2017).survey; // true
 * ruleSetFor("ombudsman-ri", 2020); // throws year: 2020 cannot be scored, no assessment was held
 * ```
 */
export function ruleSetFor<Authority extends PublishedAuthority, Year extends PublishedYear<Authority>>(
  authority: Authority,
  year: Year,
  regionType?: RegionType,
): PublishedRuleSet<Authority, Year>;
export function ruleSetFor(authority: string, year: number, regionType?: RegionType): RuleSet;
export function ruleSetFor(authority: string, year: number, regionType?: RegionType): RuleSet {
  return findByYear(listPublished(), { authority, year, regionType });
}

/**
 * Gives the rule set that a reference `id[@version][#sha256-hex]` names, or fails saying what there is.
 *
 * Without a version it is the newest that agrees with the digest; an id alone is the newest version. A digest
 * may be cut to 12 hex digits.
 *
 * @param reference - `"ombudsman-ri/2022"`, `"ombudsman-ri/2022@1.0.0"`, `"ombudsman-ri/2022#sha256-…"`
 * @returns the rule set
 * @throws {@link ScoringError} `invalid-argument` (`invalid-type`) for what is not text or no digest;
 *   `unknown-rule-set` (`unknown-id`, `unknown-version`, `digest-mismatch`)
 * @example
 * ```ts
 * import { resolve } from "kepatuhan";
 *
 * resolve("ombudsman-ri/2022@1.0.0").year; // 2022
 * resolve("ombudsman-ri/2022@9.9.9"); // throws reference: ombudsman-ri/2022 has no version "9.9.9"; there is 1.0.0
 * ```
 */
export function resolve(reference: string): RuleSet {
  return findByReference(listPublished(), reference);
}
