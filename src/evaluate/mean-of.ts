import { type Integer, lcm, plus, times, widen } from "../exact/integer.ts";
import { divide, type Fraction, formatRatio, one, readRatio, reduce, total } from "../exact/ratio.ts";
import type { Coverage } from "../model/index.ts";
import { countsProducts, laneOf } from "../plan/lane.ts";
import type { Plan } from "../plan/plan.ts";
import type { ExactValue } from "./evaluate-input.ts";

/** The mean over units or products, before any rounding. */
export function meanOf(plan: Plan, values: readonly ExactValue[]): ExactValue {
  const coverage = coverageOf(plan, values);
  // products weigh by their number, so counts add up; units weigh the same, over a common count
  const common = countsProducts(plan)
    ? null
    : values.reduce((least, { count: own }) => (own === 1 ? least : lcm(least, widen(own))), 1n);
  const count =
    common === null ? values.map((value) => value.count).reduce(plus) : common * BigInt(values.length);
  const lane = laneOf(plan, count);
  const numerators = values.map(({ numerator, count: own }): Integer => {
    return lane(common === null || common === 1n ? numerator : times(numerator, common / widen(own)));
  });
  return { numerator: numerators.reduce(plus), count, ...(coverage && { coverage }) };
}

/** The mean coverage and interval of units; one whose answers are complete is covered whole. */
function coverageOf(plan: Plan, values: readonly ExactValue[]): Coverage | undefined {
  if (values.every(({ coverage }) => coverage === undefined)) return undefined;
  const mean = (of: (value: ExactValue) => Fraction): string =>
    formatRatio(divide(total(values.map(of)), reduce(BigInt(values.length), 1n)));
  const end = (value: ExactValue, side: "from" | "to"): Fraction => {
    const { numerator, count, coverage } = value;
    // units with a coverage have an interval
    if (coverage !== undefined) return readRatio(coverage.interval![side]);
    return reduce(widen(numerator), widen(plan.denominator) * widen(count));
  };
  return {
    coverage: mean(({ coverage }) => (coverage === undefined ? one : readRatio(coverage.coverage!))),
    interval: { from: mean((value) => end(value, "from")), to: mean((value) => end(value, "to")) },
  };
}
