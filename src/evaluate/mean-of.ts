import { type Integer, plus, times, widen } from "../exact/integer.ts";
import { lcm } from "../plan/compile-criteria.ts";
import { laneOf } from "../plan/lane.ts";
import type { Plan, Reading } from "../plan/plan.ts";

/** Whether the score of a region is the mean over service products. */
export function countsProducts({ ruleSet: { region } }: Plan): boolean {
  return "of" in region && region.of === "products";
}

/** The mean over units or products, before any rounding. */
export function meanOf(plan: Plan, readings: readonly Reading[]): Reading {
  const coverage = plan.coverageOf?.(readings);
  // products weigh by their number, so counts add up; units weigh the same, over a common count
  const common = countsProducts(plan)
    ? null
    : readings.reduce((least, { count: own }) => (own === 1 ? least : lcm(least, widen(own))), 1n);
  const count =
    common === null
      ? readings.map((reading) => reading.count).reduce(plus)
      : common * BigInt(readings.length);
  const lane = laneOf(plan, count);
  const numerators = readings.map(({ numerator, count: own }): Integer => {
    return lane(common === null || common === 1n ? numerator : times(numerator, common / widen(own)));
  });
  return { numerator: numerators.reduce(plus), count, ...(coverage && { coverage }) };
}
