import { type Integer, plus, times } from "../exact/integer.ts";
import { ratioText } from "../exact/ratio-text.ts";
import { roundQuotient } from "../exact/round-quotient.ts";
import type { DimensionResult, RuleSet, ScoreRule, Unknown } from "../model.ts";
import type { Affine, Plan, Stage } from "./plan.ts";
import { readAnswers, weigh } from "./read-answers.ts";

/** The reader of dimension answers for a compiled tree, or of none where the tree is unknown. */
export function measureAnswers(ruleSet: RuleSet, root: Stage | null, factor: Integer): Plan["measure"] {
  const { criteria, score } = ruleSet;
  const children = root === null ? (criteria as Unknown).unknown : root.children;
  return (answers, place, report) => {
    const numerators = readAnswers(children, answers, score.inputDecimals, place, report);
    if (root === null || numerators === undefined) return undefined;
    const stages = root.children as readonly Stage[];
    return {
      numerator: times(at(root.value, weigh(root.coefficients, numerators)), factor),
      dimensions: stages.map((stage, i) => dimension(stage, numerators[i]!, score)),
    };
  };
}

function at({ multiplier, offset }: Affine, x: Integer): Integer {
  return plus(times(multiplier, x), offset);
}

function dimension(stage: Stage, numerator: Integer, { decimals, rounding }: ScoreRule): DimensionResult {
  const value = at(stage.value, numerator);
  const scaled = times(value, 10 ** decimals);
  return {
    id: stage.criterion.id,
    score: Number(roundQuotient(scaled, stage.value.denominator, rounding)) / 10 ** decimals,
    exact: ratioText(value, stage.value.denominator),
    share: ratioText(numerator, stage.denominator),
    contribution: ratioText(at(stage.contribution, numerator), stage.contribution.denominator),
  };
}
