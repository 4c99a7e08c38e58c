import { type Integer, times } from "../exact/integer.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import type { Plan, Stage } from "../plan/plan.ts";
import { weigh } from "../read/read-answers.ts";
import { countsProducts } from "./mean-of.ts";
import { valueAt } from "./measure-answers.ts";

/** Finds the numerator of a unit from whole numbers; undefined where one of them is off its scale. */
export type Weigher = (given: readonly number[]) => Integer | undefined;

/**
 * The numerator of a unit by its score alone, in units of 10^-inputDecimals; null where the rules do not
 * score a region by the scores of its units.
 */
export function weighScore(plan: Plan): Weigher | null {
  if (isUnknown(plan.ruleSet.region) || countsProducts(plan)) return null;
  return ([score]) =>
    score! >= plan.min && score! <= plan.max ? times(score!, plan.scoreFactor) : undefined;
}

/**
 * The numerator of a unit by an answer for each dimension, in their order, in units of 10^-inputDecimals; null
 * where the rules do not say how they are weighed.
 */
export function weighDimensions(plan: Plan): Weigher | null {
  const { root } = plan;
  if (isUnknown(plan.ruleSet.region) || countsProducts(plan)) return null;
  if (root === null || typeof root.children === "string") return null;
  const stages: readonly Stage[] = root.children;
  return (answers) => {
    const numerators: Integer[] = [];
    for (let i = 0; i < stages.length; i++) {
      const { from, to, direct } = stages[i]!;
      const answer = answers[i]!;
      if (answer < Math.min(from, to) || answer > Math.max(from, to)) return undefined;
      numerators.push(times(answer - from, direct));
    }
    return valueAt(root.value, weigh(root.coefficients, numerators), 1);
  };
}
