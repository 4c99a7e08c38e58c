import { type Issue, ScoringError } from "../errors.ts";
import type { RuleSet } from "../model.ts";
import { digestOf } from "../rules/digest.ts";
import { deepFreeze } from "../rules/freeze.ts";
import { checkBands } from "./check-bands.ts";
import { checkBrackets } from "./check-brackets.ts";
import { checkDecimals } from "./check-decimals.ts";
import { checkDigest } from "./check-digest.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkIds } from "./check-ids.ts";
import { checkMethods } from "./check-methods.ts";
import { checkScales } from "./check-scales.ts";
import { checkWeights } from "./check-weights.ts";
import { readShape } from "./read-shape.ts";
import { RuleSetSchema } from "./rule-set-schema.ts";

/** What makes sense of a rule set whose shape is right. Each looks at all of it and knows nothing of the others. */
const checks: readonly ((ruleSet: RuleSet) => readonly Issue[])[] = [
  checkDecimals,
  checkScales,
  checkIds,
  checkMethods,
  checkWeights,
  checkBands,
  checkBrackets,
  checkEvidence,
  checkDigest,
];

/**
 * Reads a rule set that somebody wrote, shape and sense: the one door for rules that are not published here.
 *
 * First every field is checked, then what the fields say together. A digest that is absent or empty is
 * filled in; one that is given must be right. Nothing else is changed.
 *
 * @param json - Anything, as it comes out of `JSON.parse`.
 * @returns The rule set, a copy, frozen all the way down.
 * @throws {@link ScoringError} `invalid-rule-set` with every issue of the shape (`missing-field`,
 *   `invalid-type`, `not-allowed`, `not-a-decimal`, `not-finite`, `not-whole`, `below-minimum`,
 *   `above-maximum`, `empty-text`, `empty-list`, `wrong-region-type`, `too-deep`), or else of the sense
 *   (`too-many-decimals`, `above-maximum`, `below-minimum`, `scale-empty`, `duplicate-id`,
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
  return deepFreeze(ruleSet.digest === "" ? { ...ruleSet, digest: digestOf(ruleSet) } : ruleSet);
}

function withDigest(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json) || Object.hasOwn(json, "digest")) {
    return json;
  }
  return { ...json, digest: "" };
}
