import { type Integer, times, widen } from "../exact/integer.ts";
import type { Coverage, DimensionResult, Note } from "../model/index.ts";
import type { Plan } from "../plan/plan.ts";
import { onScale, valueAt } from "../plan/round-value.ts";
import { nameMissing } from "../read/apply-policies.ts";
import type { Given, Input } from "../read/input.ts";
import { buildCoverage, buildDimensions, buildWhole } from "./build-dimension.ts";
import { evaluateCriterion } from "./evaluate-criterion.ts";
import { answersMissing } from "./notes.ts";

/** The exact value of a unit or region: numerator / (count · plan.denominator). */
export interface ExactValue {
  readonly numerator: Integer;
  /** 1, or how many products or respondents the numerator sums over, or any other divisor. */
  readonly count: Integer;
  readonly dimensions?: readonly DimensionResult[];
  /** How much of it rests on redistributed weights. */
  readonly coverage?: Coverage;
  readonly notes?: readonly Note[];
}

/** Not assessed, and why. */
export interface Absence {
  readonly notAssessed: string;
}

/** Computes the exact value of what is known of a unit or region. */
export function evaluateInput(plan: Plan, input: Input): ExactValue | Absence {
  switch (input.kind) {
    case "score":
      return { numerator: times(input.score, plan.scoreFactor), count: 1 };
    case "products":
      return { numerator: times(input.sum, plan.scoreFactor), count: input.count };
    case "respondents":
      return evaluateRespondents(plan, input.sums, BigInt(input.count));
    case "answers":
      return evaluateAnswers(plan, input.given);
    case "notAssessed":
      return { notAssessed: input.reason };
  }
}

/** A dimension's value is the mean over the respondents, before any rounding. */
function evaluateRespondents(plan: Plan, sums: readonly bigint[], count: bigint): ExactValue {
  const root = plan.root!;
  // the methods of a survey are linear
  const sum = root.method!.combineWhole!(root.coefficients, sums);
  return {
    numerator: times(valueAt(root.final.value, sum, count), plan.rootFactor),
    count,
    dimensions: root.children.map((node, i) => buildWhole(node, sums[i]!, count, plan.ruleSet.score)),
  };
}

function evaluateAnswers(plan: Plan, given: Given): ExactValue | Absence {
  if (given.missing !== null) return { notAssessed: given.missing.reason };
  const value = evaluateCriterion(given);
  const dimensions = buildDimensions(value, plan.ruleSet.score);
  if (value.n !== null) {
    const numerator = valueAt(given.node.final.value, value.n, 1);
    return { numerator: times(numerator, plan.rootFactor), count: 1, dimensions, notes: noteMissing(given) };
  }
  const { numerator, denominator } = onScale(given.node.final, value.share!);
  return {
    numerator: numerator * widen(plan.denominator),
    count: denominator,
    dimensions,
    notes: noteMissing(given),
    ...(given.isRedistributed && { coverage: buildCoverage(value) }),
  };
}

/** Names what has no value, with the reason. */
function noteMissing(given: Given): Note[] {
  const missing = listMissing(given);
  return missing.length === 0 ? [] : [answersMissing(missing.join(", "))];
}

function listMissing({ children, coverage }: Given): string[] {
  // all of the weight was answered, but for what does not apply
  if (coverage === null) return [];
  return children.flatMap((child) => (child.missing === null ? listMissing(child) : [nameMissing([child])]));
}
