import { type Integer, times } from "../exact/integer.ts";
import { readDecimal } from "../exact/read-decimal.ts";
import { roundQuotient } from "../exact/round-quotient.ts";
import { isRecord } from "../issues/report.ts";
import type { Criterion, DimensionResult, RuleSet } from "../model/index.ts";
import { compileTree } from "../plan/compile.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import type { Reading, Stage } from "../plan/plan.ts";
import { weigh } from "../read/read-answers.ts";
import { dimensionOf, valueAt } from "./measure-answers.ts";

/** Computes answers that are complete and right; undefined for all others, at which somebody else has to look. */
export type WholeMeasure = (answers: unknown) => Reading | undefined;

/** A stage with its N, and those of its children where it was answered by them. */
interface Answered {
  readonly stage: Stage;
  readonly numerator: Integer;
  readonly children?: readonly Answered[];
}

/**
 * The way through a tree of weighted means and sums that are rounded on the way up, in whole numbers; null for
 * a tree with other methods, with policies for what is missing, or that keeps more decimals than it reads.
 */
export function measureWhole({ criteria, score }: RuleSet): WholeMeasure | null {
  if (isUnknown(criteria)) return null;
  const all = listCriteria(criteria);
  const kept = all.map(({ rounding }) => rounding?.decimals ?? 0);
  if (!all.every(isPlain) || Math.max(...kept) > score.inputDecimals) return null;
  // the finest rounding decides which lane is proved
  const finest = { ...score, decimals: Math.max(score.decimals, ...kept) };
  const root = compileTree({ criteria, score: finest }, true)!;
  return (answers) => {
    const whole = readChildren(root, answers, score.inputDecimals);
    if (whole === undefined) return undefined;
    const dimensions = whole.children!.map((child) => resultOf(child, score));
    return { ...readingOf(root, whole.numerator, 10 ** score.inputDecimals), dimensions };
  };
}

/** The value as a reading: what is rounded is a whole number of 10^-inputDecimals. */
function readingOf({ criterion, value, from, direct }: Stage, numerator: Integer, unit: number): Reading {
  if (criterion.rounding !== undefined)
    return { numerator: Number(BigInt(numerator) / BigInt(direct)) + from, count: 1 };
  const exact = BigInt(valueAt(value, numerator, 1));
  return { numerator: exact * BigInt(unit), count: BigInt(value.denominator) };
}

function listCriteria(criterion: Criterion): readonly Criterion[] {
  const { children } = criterion;
  return children === undefined || isUnknown(children)
    ? [criterion]
    : [criterion, ...children.flatMap(listCriteria)];
}

function isPlain({ method, missing }: Criterion): boolean {
  const isLinear =
    method === undefined || method === "weighted-mean" || method === "sum" || method === "mean";
  return isLinear && missing === undefined;
}

function readChildren(stage: Stage, answers: unknown, decimals: number): Answered | undefined {
  const { children: stages, coefficients } = stage;
  if (typeof stages === "string" || !isRecord(answers)) return undefined;
  if (Object.keys(answers).length !== stages.length) return undefined;
  const children: Answered[] = [];
  for (const child of stages) {
    const { id } = child.criterion;
    const read = Object.hasOwn(answers, id) ? readAnswer(child, answers[id], decimals) : undefined;
    if (read === undefined) return undefined;
    children.push(read);
  }
  const sum = weigh(
    coefficients,
    children.map(({ numerator }) => numerator),
  );
  return { stage, numerator: roundUp(stage, sum, decimals), children };
}

function readAnswer(stage: Stage, answer: unknown, decimals: number): Answered | undefined {
  if (isRecord(answer)) {
    const kinds = Object.keys(answer);
    return kinds.length === 1 && kinds[0] === "answers"
      ? readChildren(stage, answer["answers"], decimals)
      : undefined;
  }
  const { from, to, direct } = stage;
  const x = readDecimal(answer, decimals);
  if (typeof x !== "number" || x < Math.min(from, to) || x > Math.max(from, to)) return undefined;
  return { stage, numerator: roundUp(stage, times(x - from, direct), decimals) };
}

/** The N of what goes up: that of the value as its criterion rounds it. */
function roundUp({ criterion, value, from, direct }: Stage, numerator: Integer, decimals: number): Integer {
  const { rounding } = criterion;
  if (rounding === undefined) return numerator;
  const n = times(valueAt(value, numerator, 1), 10 ** rounding.decimals);
  const rounded = Number(roundQuotient(n, value.denominator, rounding.rounding));
  return times(rounded * 10 ** (decimals - rounding.decimals) - from, direct);
}

function resultOf({ stage, numerator, children }: Answered, score: RuleSet["score"]): DimensionResult {
  const result: { -readonly [Field in keyof DimensionResult]: DimensionResult[Field] } = dimensionOf(
    stage,
    numerator,
    1,
    score,
  );
  if (children !== undefined) result.children = children.map((child) => resultOf(child, score));
  return result;
}
