import { type Integer, plus, safeBound, times, widen } from "../exact/integer.ts";
import type { Place, Report } from "../issues/report.ts";
import type { Assessment } from "../model/index.ts";
import { isUnknown, lcm } from "../plan/compile-criteria.ts";
import { laneOf } from "../plan/lane.ts";
import type { Absence, Plan, Reading } from "../plan/plan.ts";
import { type AssessmentReading, readAssessment } from "../read/read-assessment.ts";
import { countsProducts, meanOf } from "./mean-of.ts";
import { unitsLeftOut } from "./notes.ts";

/** The units of a region, added up one by one and not kept. */
export interface Tally {
  /** The units that were added, and those of them that were assessed. */
  units: number;
  assessed: number;
  /** Σ numerator · common / count of the readings; where products count, Σ numerator. */
  sum: Integer;
  /** The least common multiple of the readings' counts; where products count, their sum. */
  common: Integer;
  /** The most units or products whose sum is proved to stay below 2^53. */
  readonly most: number;
  /** Why units were not assessed, each reason once, in order. */
  reasons: Set<string> | undefined;
  /** The readings themselves, only where the coverage of the region is asked for. */
  kept: Reading[] | undefined;
}

/** A region without units yet. */
export function startTally(plan: Plan): Tally {
  return {
    units: 0,
    assessed: 0,
    sum: 0,
    common: countsProducts(plan) ? 0 : 1,
    most: Number(BigInt(safeBound) / plan.bound),
    reasons: undefined,
    kept: undefined,
  };
}

/** Adds a unit that was read. */
export function addUnit(plan: Plan, tally: Tally, value: Reading | Absence): void {
  if ("notAssessed" in value) {
    tally.units += 1;
    tally.reasons ??= new Set();
    tally.reasons.add(value.notAssessed);
    return;
  }
  if (plan.coverageOf !== undefined) {
    tally.kept ??= [];
    tally.kept.push(value);
  }
  addNumerator(plan, tally, value.numerator, value.count);
}

/** Adds an assessed unit by its numerator and count, as a reading has them. */
export function addNumerator(plan: Plan, tally: Tally, numerator: Integer, count: Integer): void {
  tally.units += 1;
  tally.assessed += 1;
  if (countsProducts(plan)) {
    tally.common = plus(tally.common, count);
    widenBeyond(tally, tally.common);
    tally.sum = plus(tally.sum, numerator);
  } else if (count === tally.common) {
    widenBeyond(tally, tally.assessed);
    tally.sum = plus(tally.sum, numerator);
  } else {
    const [before, own] = [widen(tally.common), widen(count)];
    const common = lcm(before, own);
    tally.sum = plus(times(tally.sum, common / before), times(numerator, common / own));
    tally.common = common;
  }
}

/**
 * The assessment of a region by the units that were added, as one with the list of them would be read but for
 * the list; undefined when something was reported.
 */
export function readTally(
  plan: Plan,
  tally: Tally,
  { region, facts }: Pick<Assessment, "region" | "facts">,
  place: Place | null,
  report: Report,
): AssessmentReading | undefined {
  // rules that cannot score units refuse any list of them, an empty one too
  const known = isUnknown(plan.ruleSet.region) ? { units: [] } : { notAssessed: "by its units" };
  const reading = readAssessment(plan, { region, facts, ...known }, place, report);
  return reading === undefined ? undefined : { ...reading, own: meanOfTally(plan, tally) };
}

function meanOfTally(plan: Plan, { units, assessed, sum, common, reasons, kept }: Tally): Reading | Absence {
  if (assessed === 0) return { notAssessed: [...(reasons ?? [])].join("; ") };
  const notes = assessed < units ? { notes: [unitsLeftOut(units - assessed, units)] } : {};
  if (kept !== undefined) return { ...meanOf(plan, kept), ...notes };
  const count = countsProducts(plan) ? common : times(common, assessed);
  return { numerator: laneOf(plan, count)(sum), count, ...notes };
}

/** The next sum may reach 2^53 where more units or products than `most` are in it. */
function widenBeyond(tally: Tally, count: Integer): void {
  if (count > tally.most) tally.sum = widen(tally.sum);
}
