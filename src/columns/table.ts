import type { Lane } from "../plan/program/lanes.ts";

/** One column of values, a row per unit. */
export interface Column {
  readonly values: ArrayLike<number>;
  /**
   * The decimals that values have at most, 0 to the rule set's `score.inputDecimals`, which is the default.
   * Fewer let faster lanes be proved.
   */
  readonly decimals?: number | undefined;
  /** Whether values are whole numbers of 10^-decimals (8945) instead of decimals (89.45). Default: false. */
  readonly scaled?: boolean | undefined;
}

/** Units in columns, a row per unit. */
export interface UnitTable {
  /** How many regions there are; each has one unit or more. */
  readonly regions: number;
  /** The region of each unit, 0 to `regions` − 1. */
  readonly region: ArrayLike<number>;
  /**
   * Either `score` alone, or criteria by id: dimensions, or in place of one its children. Plain arrays and
   * typed arrays hold decimals; a {@link Column} may hold whole numbers.
   */
  readonly columns: Readonly<Record<string, ArrayLike<number> | Column>>;
  /** How many products each score is the mean of, 1 to 10^9, where the region's score is a mean over products. */
  readonly count?: ArrayLike<number> | undefined;
  /** Not 0 (or true) for units that were not assessed; their values are not looked at. */
  readonly notAssessed?: ArrayLike<number | boolean> | undefined;
}

/** Scores and classes in columns. */
export interface ClassColumns {
  /** Whole numbers of 10^-decimals; {@link notAssessedScore} where there is no score. */
  readonly score: Int32Array | Float64Array;
  /** Position in `ruleSet.bands`; −1 where there is no score. */
  readonly band: Int8Array | Int32Array;
}

/** What {@link scoreColumns} gives. */
export interface ScoredColumns {
  /** Scores are whole numbers of 10^-decimals: score / 10 ** decimals is the decimal. */
  readonly decimals: number;
  /**
   * The lane that the units were computed in. It follows from the rules, the columns' decimals and the number
   * of units (or products) of the largest region, never from the values.
   */
  readonly lane: Lane;
  readonly units: ClassColumns;
  readonly regions: ClassColumns;
}

/** Stands for a unit or region that was not assessed, in columns of scores. */
export const notAssessedScore: number = -(2 ** 31);
