import { bandIndexOf } from "../class-of.ts";
import type { Plan } from "../plan.ts";

/**
 * For each band but the lowest, the least score in units of 10^-decimals that belongs to it: classes rise
 * with the score, so each is found by halving.
 */
export function thresholdsOf(plan: Plan): number[] {
  const unit = 10 ** plan.ruleSet.score.decimals / plan.unit;
  const [first, end] = [Math.floor(plan.min * unit), Math.ceil(plan.max * unit) + 1];
  return plan.bands.slice(1).map((_, above) => {
    let [low, high] = [first, end];
    while (low < high) {
      const middle = low + Math.floor((high - low) / 2);
      if (bandIndexOf(plan, middle) > above) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}
