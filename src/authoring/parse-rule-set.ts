import { type Issue, ScoringError } from "../issues/errors.ts";
import { startIssues } from "../issues/issue-list.ts";
import type { RuleSet } from "../model/index.ts";
import { checkDigest } from "../plan/check-digest.ts";
import { digestOf } from "../plan/digest-of.ts";
import { checkBands } from "../plan/sense/check-bands.ts";
import { checkBrackets } from "../plan/sense/check-brackets.ts";
import { checkDecimals } from "../plan/sense/check-decimals.ts";
import { checkMethods } from "../plan/sense/check-methods.ts";
import { checkMissing } from "../plan/sense/check-missing.ts";
import { checkRegion } from "../plan/sense/check-region.ts";
import { checkRounding } from "../plan/sense/check-rounding.ts";
import { checkScales } from "../plan/sense/check-scales.ts";
import { checkSurvey } from "../plan/sense/check-survey.ts";
import { checkWeights } from "../plan/sense/check-weights.ts";
import { deepFreeze } from "../rules/freeze.ts";
import { readShape } from "../schema/read-shape.ts";
import { RuleSetSchema } from "../schema/rule-set-schema.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkIds } from "./check-ids.ts";

/** What makes sense of a rule set whose shape is right. Each looks at all of it and knows nothing of the others. */
const checks: readonly ((ruleSet: RuleSet) => readonly Issue[])[] = [
  checkDecimals,
  checkScales,
  checkIds,
  checkMethods,
  checkMissing,
  checkRounding,
  checkWeights,
  checkSurvey,
  checkRegion,
  checkBands,
  checkBrackets,
  checkEvidence,
  (ruleSet) => {
    const at = startIssues();
    checkDigest(ruleSet, at.list);
    return at.list.issues as never;
  },
];

/**
 * Reads a rule set that somebody wrote, shape and sense: the one door for rules that are not published here.
 *
 * First every field is checked, then what the fields say together. A digest that is absent or empty is
 * filled in; one that is given must be right. Nothing else is changed.
 *
 * Minimum, maximum and median, policies for missing answers and rounding below the score are computed for
 * rule sets that came through here, and only for these: `score` alone does not carry them.
 *
 * @param json - Anything, as it comes out of `JSON.parse`.
 * @returns The rule set, a copy, frozen all the way down.
 * @throws {@link ScoringError} `invalid-rule-set` with every issue of the shape (`missing-field`,
 *   `invalid-type`, `not-allowed`, `not-a-decimal`, `not-finite`, `not-whole`, `below-minimum`,
 *   `above-maximum`, `empty-text`, `empty-list`, `wrong-region-type`, `too-deep`), or else of the sense
 *   (`too-many-decimals`, `above-maximum`, `below-minimum`, `scale-empty`, `not-allowed`, `duplicate-id`,
 *   `method-children`, `weight-sum`, `band-order`, `band-outside-scale`, `band-gap`, `band-unreachable`,
 *   `missing-evidence`, `digest-mismatch`).
 * @example
 * ```ts
 * import { ombudsmanRi2022 } from "kepatuhan";
 * import { parseRuleSet } from "kepatuhan/schema";
 *
 * const { digest, ...rules } = ombudsmanRi2022;
 * parseRuleSet(rules).digest === digest; // true
 * parseRuleSet({ ...rules, bands: rules.bands.slice(1) }); // throws bands[0] (D).lowerBound: "32" is not the scale's minimum
 * ```
 */
export function parseRuleSet(json: unknown): RuleSet {
  const ruleSet = readShape<RuleSet>(RuleSetSchema, withDigest(json), "rule-set");
  const issues = checks.flatMap((check) => check(ruleSet));
  if (issues.length > 0) throw new ScoringError("invalid-rule-set", issues);
  const parsed = deepFreeze(ruleSet.digest === "" ? { ...ruleSet, digest: digestOf(ruleSet) } : ruleSet);
  return parsed;
}

function withDigest(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json) || Object.hasOwn(json, "digest")) {
    return json;
  }
  return { ...json, digest: "" };
}
