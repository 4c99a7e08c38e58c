import { english } from "../issues/english.ts";
import { isRecord } from "../issues/is-record.ts";
import { startIssuesOf, throwIssues } from "../issues/issue-list.ts";
import type { RuleSet } from "../model/index.ts";
import { checkDigest } from "../plan/check-digest.ts";
import { checkSense } from "../plan/sense/index.ts";
import { deepFreeze } from "../rules/freeze.ts";
import { RuleSetSchema } from "../schema/rule-set/rule-set-schema.ts";
import { checkShape } from "../schema/shape/check-shape.ts";
import { copyInput } from "../schema/shape/copy-input.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkIds } from "./check-ids.ts";
import { checkTakenId } from "./check-taken-id.ts";

/**
 * Reads a rule set that somebody wrote, and checks its shape, its sense and its evidence.
 *
 * First every field is checked, then what the fields say together. A digest that is absent or empty is
 * filled in; one that is given must be right. Nothing else is changed.
 *
 * The id of a published rule set belongs to the rules that were published under it; a copy of these is read as well.
 *
 * @param json - Anything, as it comes out of `JSON.parse`.
 * @returns The rule set, a copy, frozen all the way down.
 * @throws {@link ScoringError} `invalid-rule-set` with every issue: of data that is not plain (`invalid-type`,
 *   `not-finite`, `not-allowed`, `too-deep`, `too-large`); or else of the shape (`missing-field`, `invalid-type`,
 *   `not-allowed`, `not-a-decimal`, `not-whole`, `below-minimum`, `above-maximum`, `empty-text`, `empty-list`);
 *   or else of the sense (`too-many-decimals`, `above-maximum`, `below-minimum`, `beyond-proofs`, `scale-empty`,
 *   `not-allowed`, `method-children`, `weight-sum`, `band-order`, `band-outside-scale`, `band-gap`,
 *   `band-unreachable`, `duplicate-id`, `missing-evidence`, `digest-mismatch`).
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
  const at = startIssuesOf(english);
  const { list } = at;
  const data = withDigest(copyInput(json, at, "invalid-rule-set"));
  checkShape(RuleSetSchema, data, list, "not-allowed");
  throwIssues(at, "invalid-rule-set");
  const ruleSet = data as RuleSet;
  checkSense(ruleSet, list);
  checkIds(ruleSet, list);
  checkEvidence(ruleSet, list);
  const digest = checkDigest(ruleSet, list);
  checkTakenId(ruleSet, digest, list);
  throwIssues(at, "invalid-rule-set");
  return deepFreeze({ ...ruleSet, digest });
}

/** A digest may be left out; the shape says that it is there. */
function withDigest(data: unknown): unknown {
  return isRecord(data) && data["digest"] === undefined ? { ...data, digest: "" } : data;
}
