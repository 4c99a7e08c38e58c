import type { Integer } from "../exact/integer.ts";
import type { Place, Report } from "../issues/report.ts";
import type {
  Answers,
  Coverage,
  Criterion,
  DimensionResult,
  Note,
  RuleSet,
  RuleSetReference,
} from "../model/index.ts";

/** y = (x · multiplier + offset) / denominator, in whole numbers. */
export interface Affine {
  readonly multiplier: Integer;
  readonly offset: Integer;
  readonly denominator: Integer;
}

/**
 * A criterion, compiled. Its value is carried as a share N / denominator of its maximum, so that
 * 0 ≤ N ≤ denominator: the denominator is the bound that decides the lane.
 */
export interface Stage {
  readonly criterion: Criterion;
  /** The worst and best answer, in units of 10^-inputDecimals. */
  readonly from: number;
  readonly to: number;
  readonly denominator: Integer;
  /** N = (answer − from) · direct. */
  readonly direct: Integer;
  /** N = percentage · percent, in units of 10^-inputDecimals. */
  readonly percent: Integer;
  /** The children, or the reason why they cannot be computed with. */
  readonly children: readonly Stage[] | string;
  /** N = Σ coefficient · N of the child. */
  readonly coefficients: readonly Integer[];
  /** The value on the criterion's own scale. */
  readonly value: Affine;
  /** What it adds to the score of its unit or region. */
  readonly contribution: Affine;
}

/** A band, its numbers in units of 1 / `Plan.grain`. */
export interface CompiledBand {
  readonly lowerBound: number;
  readonly inclusive: boolean;
  readonly bracket: { readonly above: number; readonly upTo: number } | null;
}

/** What was read of a unit or region: its value is `numerator / (count · plan.denominator)`. */
export interface Reading {
  readonly numerator: Integer;
  /** 1, or how many products or respondents the numerator sums over, or any other divisor. */
  readonly count: Integer;
  readonly dimensions?: readonly DimensionResult[];
  /** How much of it rests on redistributed weights. */
  readonly coverage?: Coverage;
  /** What is to say of how it was read. */
  readonly notes?: readonly Note[];
}

/** Not assessed, and why. */
export interface Absence {
  readonly notAssessed: string;
}

/**
 * A rule set compiled once: everything that depends on the rules alone, as whole numbers with their bounds
 * proved. Read it, do not build it: its fields may change in any version.
 */
export interface Plan {
  readonly ruleSet: RuleSet;
  readonly reference: RuleSetReference;
  /** 10^inputDecimals: inputs are whole numbers of its reciprocal. */
  readonly unit: number;
  /** Scores are compared with bounds in whole numbers of its reciprocal, the finest decimals of the rules. */
  readonly grain: number;
  /** The scale, in units of 10^-inputDecimals. */
  readonly min: number;
  readonly max: number;
  /** Every value of a unit is a whole number over this denominator and the count of its reading. */
  readonly denominator: Integer;
  /** Score in units of 10^-decimals = round(numerator · up / (count · down)). */
  readonly up: number;
  readonly down: Integer;
  /** Numerator of a value = score in units of 10^-inputDecimals · this. */
  readonly scoreFactor: Integer;
  /** The greatest magnitude that a unit's numerator brings to the mean of a region, roundings included. */
  readonly bound: bigint;
  readonly bands: readonly CompiledBand[];
  /** The tree under a unit; null where it is unknown, or where `measure` does not read it. */
  readonly root: Stage | null;
  /** Reads and computes the answers for the dimensions; undefined when something was reported. */
  readonly measure: (answers: Answers, place: Place, report: Report) => Reading | Absence | undefined;
  /** The coverage of a mean over readings; absent where no weights are ever redistributed. */
  readonly coverageOf?: (readings: readonly Reading[]) => Coverage | undefined;
}
