import { bandIndexOf } from "../evaluate/class-of.ts";
import type { Plan } from "../plan/plan.ts";
import { type ClassColumns, notAssessedScore } from "./table.ts";

/**
 * For each band but the lowest, the least score in units of 10^-decimals that belongs to it: classes rise
 * with the score, so each is found by halving.
 */
export function thresholdsOf(plan: Plan): number[] {
  const [first, end] = scoresOf(plan);
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

/** The least score, and one more than the greatest. */
function scoresOf({ ruleSet, unit, min, max }: Plan): readonly [number, number] {
  const factor = 10 ** ruleSet.score.decimals / unit;
  return [Math.floor(min * factor), Math.ceil(max * factor) + 1];
}

/** What writes the bands of scores into a list, between two rows. */
export type Classifier = (classes: ClassColumns, start: number, end: number) => void;

/** What finds the bands of so many scores: in a table of all scores where they are fewer, else by comparing. */
export function classifierOf(plan: Plan, rows: number): Classifier {
  const thresholds = thresholdsOf(plan);
  const [first, end] = scoresOf(plan);
  if (end - first > rows) return (classes, start, stop) => compareAll(classes, thresholds, start, stop);
  const table = new Int32Array(end - first);
  for (const [band, threshold] of thresholds.entries()) table.fill(band + 1, threshold - first);
  return ({ score, band }, start, stop) => {
    for (let i = start; i < stop; i++) {
      band[i] = score[i] === notAssessedScore ? -1 : table[score[i]! - first]!;
    }
  };
}

/** Threshold by threshold, without a branch that scores near a bound would make the processor miss. */
function compareAll(
  { score, band }: ClassColumns,
  thresholds: readonly number[],
  start: number,
  end: number,
): void {
  for (const threshold of thresholds) {
    for (let i = start; i < end; i++) band[i] = band[i]! + Number(score[i]! >= threshold);
  }
  for (let i = start; i < end; i++) if (score[i] === notAssessedScore) band[i] = -1;
}
