import { copyPlain } from "../exact/copy-plain.ts";
import { startIssues, throwIssues } from "../issues/issue-list.ts";
import type { RuleSet, RuleSetReference } from "../model/index.ts";
import { deepFreeze } from "../rules/freeze.ts";
import { buildPlan } from "./build-plan.ts";
import { checkDigest } from "./check-digest.ts";
import { checkShape } from "./check-shape.ts";
import type { Plan } from "./plan.ts";
import { checkSense } from "./sense/index.ts";

/** Plans of rule sets that cannot change any more; whether one is here changes no result. */
const plans = /* @__PURE__ */ new WeakMap<object, Plan>();

/** A rule set that was found to make sense and to have the digest it names. */
export interface CompiledRules {
  readonly reference: RuleSetReference;
}

/** What `score` and its kin take: a rule set, whose digest may be left out. */
export type RuleSetInput<Grade extends string = string, Zone extends string = string> = Omit<
  RuleSet<Grade, Zone>,
  "digest"
> & { readonly digest?: string | undefined };

/**
 * Compiles a rule set: checks that it makes sense and has the digest that it names, and works out everything
 * that depends on it alone.
 *
 * `score`, `scoreAll`, `classify` and `scoreColumns` do it by themselves. Rule sets that are frozen all the way
 * down, as published ones and those of `parseRuleSet` are, are compiled once; others are copied, checked and
 * hashed at each call. So calling it only moves the work to a moment of the caller's choice, or checks rules.
 *
 * @param ruleSet - Any rule set. A digest that is given has to be right; without one it is computed.
 * @returns Which rules they are, with their digest; frozen.
 * @throws {@link ScoringError} `invalid-rule-set` with every issue: of the shape (`invalid-type`, `not-allowed`,
 *   `too-deep`, `too-large`, `not-finite`), or else of the sense, as `parseRuleSet` gives them, and `digest-mismatch`.
 * @example
 * ```ts
 * import { compile, ombudsmanRi2022 } from "kepatuhan";
 *
 * compile(ombudsmanRi2022).reference.id; // "ombudsman-ri/2022"
 * const bands = [...ombudsmanRi2022.bands].reverse();
 * compile({ ...ombudsmanRi2022, digest: undefined, bands }); // throws bands ascend
 * ```
 */
export function compile(ruleSet: RuleSetInput): CompiledRules {
  return Object.freeze({ reference: Object.freeze({ ...planOf(ruleSet).reference }) });
}

/** The plan of a rule set. */
export function planOf(ruleSet: RuleSetInput): Plan {
  const kept = plans.get(ruleSet);
  if (kept !== undefined) return kept;
  const at = startIssues();
  const copied = copyPlain(ruleSet as RuleSet, at);
  if (copied !== undefined) checkShape(copied.copy, at);
  throwIssues(at, "invalid-rule-set");
  const { copy: rules, isFrozen } = copied!;
  checkSense(rules, at.list);
  const digest = checkDigest(rules, at.list);
  throwIssues(at, "invalid-rule-set");
  const plan = buildPlan(deepFreeze({ ...rules, digest }));
  if (isFrozen) plans.set(ruleSet, plan);
  return plan;
}
