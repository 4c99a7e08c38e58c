import { type Integer, plus, times } from "../exact/integer.ts";
import { ratioText } from "../exact/ratio-text.ts";
import { roundQuotient } from "../exact/round-quotient.ts";
import type { DimensionResult, RuleSet, ScoreRule, Unknown } from "../model/index.ts";
import type { Affine, Plan, Reading, Stage } from "../plan/plan.ts";
import { readAnswers, weigh } from "../read/read-answers.ts";

/** The reader of dimension answers for a compiled tree, or of none where the tree is unknown. */
export function measureAnswers(ruleSet: RuleSet, root: Stage | null): Plan["measure"] {
  const { criteria, score } = ruleSet;
  const children = root === null ? (criteria as Unknown).unknown : root.children;
  return (answers, place, report) => {
    const numerators = readAnswers(children, answers, score.inputDecimals, place, report);
    if (root === null || numerators === undefined) return undefined;
    return readingOf(score, root, numerators, 1);
  };
}

/** The reading of a tree whose dimensions' n answers have numerators that sum to `numerators`. */
export function readingOf(rule: ScoreRule, root: Stage, numerators: readonly Integer[], n: Integer): Reading {
  const stages = root.children as readonly Stage[];
  return {
    numerator: valueAt(root.value, weigh(root.coefficients, numerators), n),
    count: n,
    dimensions: stages.map((stage, i) => dimensionOf(stage, numerators[i]!, n, rule)),
  };
}

/** The affine value of a sum of n numerators x, times its denominator and n. */
export function valueAt({ multiplier, offset }: Affine, x: Integer, n: Integer): Integer {
  return plus(times(multiplier, x), times(offset, n));
}

/** The result of a criterion whose n answers have this sum of N. */
export function dimensionOf(stage: Stage, numerator: Integer, n: Integer, rule: ScoreRule): DimensionResult {
  const value = valueAt(stage.value, numerator, n);
  const d = times(stage.value.denominator, n);
  const scaled = roundQuotient(times(value, 10 ** rule.decimals), d, rule.rounding);
  return {
    id: stage.criterion.id,
    score: Number(scaled) / 10 ** rule.decimals,
    exact: ratioText(value, d),
    share: ratioText(numerator, times(stage.denominator, n)),
    contribution: ratioText(
      valueAt(stage.contribution, numerator, n),
      times(stage.contribution.denominator, n),
    ),
  };
}
