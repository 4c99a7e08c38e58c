import { type Integer, lcm, plus, times, widen } from "../exact/integer.ts";
import { countsProducts, laneOf } from "../plan/lane.ts";
import type { Plan } from "../plan/plan.ts";
import type { Absence, ExactValue } from "./evaluate-input.ts";
import { meanOf } from "./mean-of.ts";
import { unitsLeftOut } from "./notes.ts";

/** The units of a region, added up one by one and not kept. */
export interface Accumulator {
  /** The units that were added, and those of them that were assessed. */
  units: number;
  assessed: number;
  /** Σ numerator · common / count of the values; where products count, Σ numerator. */
  sum: Integer;
  /** The least common multiple of the values' counts; where products count, their sum. */
  common: Integer;
  /** The most units or products whose sum is proved to stay below 2^53. */
  readonly most: number;
  /** Why units were not assessed, each reason once, in order. */
  reasons: Set<string> | undefined;
  /** The values themselves, only where the region may have a coverage. */
  kept: ExactValue[] | undefined;
}

/** A region without units yet. */
export function startAccumulator(plan: Plan): Accumulator {
  return {
    units: 0,
    assessed: 0,
    sum: 0,
    common: countsProducts(plan) ? 0 : 1,
    most: plan.mostInNumbers,
    reasons: undefined,
    kept: undefined,
  };
}

/** Adds a unit. */
export function addUnit(plan: Plan, accumulator: Accumulator, value: ExactValue | Absence): void {
  if ("notAssessed" in value) {
    accumulator.units += 1;
    accumulator.reasons ??= new Set();
    accumulator.reasons.add(value.notAssessed);
    return;
  }
  if (plan.mayRedistribute) {
    accumulator.kept ??= [];
    accumulator.kept.push(value);
  }
  addNumerator(plan, accumulator, value.numerator, value.count);
}

/** Adds an assessed unit by its numerator and count, as its exact value has them. */
export function addNumerator(plan: Plan, accumulator: Accumulator, numerator: Integer, count: Integer): void {
  accumulator.units += 1;
  accumulator.assessed += 1;
  if (countsProducts(plan)) {
    accumulator.common = plus(accumulator.common, count);
    widenBeyond(accumulator, accumulator.common);
    accumulator.sum = plus(accumulator.sum, numerator);
  } else if (count === accumulator.common) {
    widenBeyond(accumulator, accumulator.assessed);
    accumulator.sum = plus(accumulator.sum, numerator);
  } else {
    const [before, own] = [widen(accumulator.common), widen(count)];
    const common = lcm(before, own);
    accumulator.sum = plus(times(accumulator.sum, common / before), times(numerator, common / own));
    accumulator.common = common;
  }
}

/** The mean of the units that were added. */
export function meanOfAccumulated(plan: Plan, accumulator: Accumulator): ExactValue | Absence {
  const { units, assessed, sum, common, reasons, kept } = accumulator;
  if (assessed === 0) return { notAssessed: [...(reasons ?? [])].join("; ") };
  const notes = assessed < units ? { notes: [unitsLeftOut(units - assessed, units)] } : {};
  if (kept !== undefined) return { ...meanOf(plan, kept), ...notes };
  const count = countsProducts(plan) ? common : times(common, assessed);
  return { numerator: laneOf(plan, count)(sum), count, ...notes };
}

/** The next sum may reach 2^53 where more units or products than `most` are in it. */
function widenBeyond(accumulator: Accumulator, count: Integer): void {
  if (count > accumulator.most) accumulator.sum = widen(accumulator.sum);
}
