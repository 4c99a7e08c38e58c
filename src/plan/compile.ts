import { measureAnswers } from "../evaluate/measure-answers.ts";
import { reduce } from "../exact/fraction.ts";
import { gcd, type Integer, safeBound } from "../exact/integer.ts";
import { ScoringError } from "../issues/errors.ts";
import type { Band, RuleSet } from "../model/index.ts";
import { compileCriterion, isUnknown, readBound, wrongRules } from "./compile-criteria.ts";
import { hasShape } from "./has-shape.ts";
import type { CompiledBand, Plan, Stage } from "./plan.ts";

const plans = /* @__PURE__ */ new WeakMap<RuleSet, Plan>();

/**
 * Compiles a rule set to the plan that `score` runs: whole numbers with their bounds proved.
 *
 * `score`, `scoreAll` and `classify` do it by themselves and keep the plan of a frozen rule set, so calling
 * it only moves the work to a moment of the caller's choice.
 *
 * @param ruleSet - A published rule set, or one from `parseRuleSet`.
 * @throws {@link ScoringError} `invalid-rule-set` when it cannot be computed with.
 * @example
 * ```ts
 * import { compile, ombudsmanRi2022 } from "kepatuhan";
 *
 * compile(ombudsmanRi2022).reference.id; // "ombudsman-ri/2022"
 * ```
 */
export function compile(ruleSet: RuleSet): Plan {
  const kept = plans.get(ruleSet);
  if (kept !== undefined) return kept;
  const plan = buildOrRefuse(ruleSet);
  if (Object.isFrozen(ruleSet)) plans.set(ruleSet, plan);
  return plan;
}

/** Keeps the plan of a frozen rule set that was compiled elsewhere. */
export function keepPlan(ruleSet: RuleSet, plan: Plan): void {
  plans.set(ruleSet, plan);
}

function buildOrRefuse(ruleSet: RuleSet): Plan {
  try {
    if (hasShape(ruleSet)) return buildPlan(ruleSet, compileTree(ruleSet));
  } catch (error) {
    if (error instanceof ScoringError) throw error;
    // what has not the shape of a rule set, or is too deep, fails somewhere on the way
  }
  throw wrongRules("ruleSet", "it is no rule set");
}

/** The plan of a rule set whose tree is compiled, or unknown. */
export function buildPlan(ruleSet: RuleSet, root: Stage | null): Plan {
  const { decimals, inputDecimals } = ruleSet.score;
  const finest = Math.max(decimals, inputDecimals, ruleSet.classifyOn.decimals);
  const unit = 10 ** inputDecimals;
  const min = readBound(ruleSet.score.min, inputDecimals, "score.min");
  const max = readBound(ruleSet.score.max, inputDecimals, "score.max");
  // the denominator of a tree is a multiple of that of its answers
  const denominator = BigInt(root === null ? unit : root.value.denominator);
  const scoreFactor = denominator / BigInt(unit);
  const common = gcd(10n ** BigInt(decimals), denominator);
  const up = 10n ** BigInt(decimals) / common;
  const most = BigInt(Math.max(Math.abs(min), Math.abs(max))) * scoreFactor;
  const rounding = 2n * most * up + denominator / common;
  const bound = rounding > denominator ? rounding : denominator;
  const wide = bound > BigInt(safeBound) || typeof root?.denominator === "bigint";
  const lane = (size: bigint): Integer => (wide ? size : Number(size));
  return {
    ruleSet,
    reference: { id: ruleSet.id, version: ruleSet.version, digest: ruleSet.digest },
    unit,
    grain: 10 ** finest,
    min,
    max,
    denominator: lane(denominator),
    up: Number(up),
    down: lane(denominator / common),
    scoreFactor: lane(scoreFactor),
    bound,
    bands: ruleSet.bands.map((band) => compileBand(band, finest)),
    root,
    measure: measureAnswers(ruleSet, root),
  };
}

/** The tree under a unit, in the number lane where every value in it stays below 2^53. */
export function compileTree(
  { criteria, score }: Pick<RuleSet, "criteria" | "score">,
  rounds = false,
): Stage | null {
  if (isUnknown(criteria)) return null;
  const { inputDecimals } = score;
  const size =
    readBound(score.max, inputDecimals, "score.max") - readBound(score.min, inputDecimals, "score.min");
  const whole = reduce(BigInt(size), 10n ** BigInt(inputDecimals));
  let reached = 0n;
  const reach = (size: bigint): void => {
    if (size > reached) reached = size;
  };
  const wide = compileCriterion(criteria, whole, { score, rounds, reach, lane: (size) => size });
  if (reached > BigInt(safeBound)) return wide;
  return compileCriterion(criteria, whole, { score, rounds, reach, lane: Number });
}

function compileBand({ lowerBound, inclusive, bracket }: Band, decimals: number): CompiledBand {
  return {
    lowerBound: readBound(lowerBound, decimals, "bands"),
    inclusive,
    bracket:
      bracket === undefined
        ? null
        : {
            above: readBound(bracket.above, decimals, "bands.bracket"),
            upTo: readBound(bracket.upTo, decimals, "bands.bracket"),
          },
  };
}
