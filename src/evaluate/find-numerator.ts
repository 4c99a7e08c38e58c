import { type Integer, times } from "../exact/integer.ts";
import { countsProducts } from "../plan/lane.ts";
import type { Plan } from "../plan/plan.ts";
import { isUnknown } from "../plan/read-rule.ts";
import { roundWhole, valueAt } from "../plan/round-value.ts";

/** Finds the numerator of a unit from whole numbers; undefined where one of them is off its scale. */
export type NumeratorFinder = (given: readonly number[]) => Integer | undefined;

/**
 * Finds the numerator of a unit by its score alone, in units of 10^-inputDecimals; null where the rules do not
 * score a region by the scores of its units.
 */
export function scoreFinder(plan: Plan): NumeratorFinder | null {
  if (isUnknown(plan.ruleSet.region) || countsProducts(plan)) return null;
  return ([score]) =>
    score! >= plan.min && score! <= plan.max ? times(score!, plan.scoreFactor) : undefined;
}

/**
 * Finds the numerator of a unit by an answer for each dimension, in their order, in units of 10^-inputDecimals;
 * null where the rules do not say how they are combined, limit their sum, or need fractions.
 */
export function dimensionsFinder(plan: Plan): NumeratorFinder | null {
  const { root, rootFactor } = plan;
  if (isUnknown(plan.ruleSet.region) || root === null || root.unknown !== null || root.limit !== null)
    return null;
  const { children: nodes, coefficients } = root;
  const { combineWhole } = root.method!;
  if (combineWhole === null) return null;
  return (answers) => {
    const numerators: Integer[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const answer = answers[i]!;
      if (answer < Math.min(node.from, node.to) || answer > Math.max(node.from, node.to)) return undefined;
      numerators.push(roundWhole(node, times(answer - node.from, node.direct)));
    }
    const n = roundWhole(root, combineWhole(coefficients, numerators));
    return times(valueAt(root.final.value, n, 1), rootFactor);
  };
}
