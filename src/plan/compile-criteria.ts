import { type Fraction, reduce } from "../exact/fraction.ts";
import { gcd, type Integer } from "../exact/integer.ts";
import { readDecimal } from "../exact/read-decimal.ts";
import { ScoringError } from "../issues/errors.ts";
import type { Criterion, Decimal, ScoreRule, Unknown } from "../model/index.ts";
import type { Affine, Stage } from "./plan.ts";

/** What compiling a tree needs to know from above. */
export interface Above {
  readonly score: ScoreRule;
  /** Whether somebody sees to the rounding below the score. */
  readonly rounds: boolean;
  /** Notes the greatest magnitude that a number lane would hold. */
  readonly reach: (size: bigint) => void;
  /** Turns a whole number into the lane that was chosen. */
  readonly lane: (size: bigint) => Integer;
}

/** Whether a part of the rules is declared unknown. */
export function isUnknown(part: unknown): part is Unknown {
  return typeof part === "object" && part !== null && "unknown" in part;
}

/** The least common multiple. */
export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

/** A decimal of the rule set in units of 10^-decimals. */
export function readBound(value: Decimal, decimals: number, place: string): number {
  const m = readDecimal(value, decimals);
  if (typeof m === "number" && Number.isFinite(m)) return m;
  throw wrongRules(place, `${String(value)} is not a decimal of at most ${decimals} decimals`);
}

/** A weight, points or total of the rule set, a decimal of at most six decimals, in millionths. */
function readWeight(value: Decimal, place: string): bigint {
  return BigInt(readBound(value, 6, place));
}

/** The error for a rule set that cannot be compiled. */
export function wrongRules(place: string, what: string): ScoringError {
  return new ScoringError("invalid-rule-set", [
    {
      code: "invalid-type",
      path: [place],
      message: `${place}: ${what}; score takes what parseRuleSet returns`,
    },
  ]);
}

/** y = slope · x + intercept, for whole x from 0 to `most`; the denominator of the slope is one of the intercept. */
function affine(
  { numerator: multiplier, denominator }: Fraction,
  intercept: Fraction,
  most: bigint,
  above: Above,
): Affine {
  const offset = intercept.numerator * (denominator / intercept.denominator);
  const size = multiplier < 0n ? -multiplier : multiplier;
  // twice and 10^decimals times as much is the most that rounding it computes with
  above.reach((size * most + (offset < 0n ? -offset : offset)) * 2n * 10n ** BigInt(above.score.decimals));
  above.reach(denominator);
  return {
    multiplier: above.lane(multiplier),
    offset: above.lane(offset),
    denominator: above.lane(denominator),
  };
}

/** The scale of a criterion's own answers: its own, or 0 to its points, or the score's. */
export function scaleOf(
  { scale, points }: Criterion,
  { min, max }: ScoreRule,
): NonNullable<Criterion["scale"]> {
  if (scale !== undefined) return scale;
  return points === undefined || isUnknown(points) ? { from: min, to: max } : { from: 0, to: points };
}

/** A criterion and all below it; `part` is what its full value adds to the score. */
export function compileCriterion(criterion: Criterion, part: Fraction, above: Above): Stage {
  // own rule sets that use these keep the plan that parseRuleSet made; copies of them have none
  if (criterion.missing ?? (!above.rounds && criterion.rounding))
    throw wrongRules(criterion.id, "it uses missing or rounding");
  const { inputDecimals } = above.score;
  const scale = scaleOf(criterion, above.score);
  const from = readBound(scale.from, inputDecimals, criterion.id);
  const to = readBound(scale.to, inputDecimals, criterion.id);
  const unit = 10n ** BigInt(inputDecimals);
  const size = BigInt(to - from);
  if (size === 0n) throw wrongRules(criterion.id, "its scale is empty");

  const { children, terms } = compileChildren(criterion, part, above);
  const own = lcm(size < 0n ? -size : size, 100n * unit);
  const denominator = terms.reduce((least, term) => lcm(least, term.denominator), own);
  above.reach(denominator);
  return {
    criterion,
    from,
    to,
    denominator: above.lane(denominator),
    direct: above.lane(denominator / size),
    percent: above.lane(denominator / (100n * unit)),
    children,
    coefficients: terms.map((term) => above.lane(term.numerator * (denominator / term.denominator))),
    value: affine(reduce(size, unit * denominator), reduce(BigInt(from), unit), denominator, above),
    contribution: affine(
      reduce(part.numerator, part.denominator * denominator),
      reduce(0n, 1n),
      denominator,
      above,
    ),
  };
}

interface Children {
  readonly children: readonly Stage[] | string;
  /** share of the parent = Σ term · N of the child. */
  readonly terms: readonly Fraction[];
}

/** The children with their terms, or the reason why there is no computing with them. */
function compileChildren(criterion: Criterion, part: Fraction, above: Above): Children {
  const { children, method } = criterion;
  if (children === undefined) return { children: "nothing below it is part of the rules", terms: [] };
  if (isUnknown(children)) return { children: children.unknown, terms: [] };
  const weights = children.map((child) => weightOf(child, method));
  const unknown = weights.find(isUnknown);
  if (unknown !== undefined) return { children: unknown.unknown, terms: [] };
  const known = (weights as readonly Decimal[]).map((weight) => readWeight(weight, criterion.id));
  const total = known.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || (criterion.total !== undefined && readWeight(criterion.total, criterion.id) !== total)) {
    throw wrongRules(criterion.id, `its children do not sum to ${criterion.total ?? "more than 0"}`);
  }
  const stages = children.map((child, i) =>
    compileCriterion(child, reduce(part.numerator * known[i]!, part.denominator * total), above),
  );
  return {
    children: stages,
    terms: stages.map((stage, i) => reduce(known[i]!, total * BigInt(stage.denominator))),
  };
}

function weightOf(child: Criterion, method: Criterion["method"]): Decimal | Unknown {
  if (method === "mean") return 1;
  const weight = method === "weighted-mean" ? child.weight : method === "sum" ? child.points : undefined;
  if (weight === undefined) throw wrongRules(child.id, `the method ${method} finds no weight or points`);
  return weight;
}
