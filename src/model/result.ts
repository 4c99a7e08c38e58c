import type { Label } from "./decimal.ts";
import type { Region } from "./region.ts";
import type { RuleSetReference } from "./rule-set.ts";
import type { NoteCode } from "./words.ts";

/** What bears on this very result. */
export interface Note {
  readonly code: NoteCode;
  readonly id: string;
  readonly en: string;
}

/** The class of a score. Null where the rule set has no grades, zones or labels there. */
export interface Classification<Grade extends string = string, Zone extends string = string> {
  readonly zone: Zone | null;
  readonly grade: Grade | null;
  readonly label: Label | null;
  readonly qualifier: Label | null;
  readonly notes: readonly Note[];
}

/**
 * The value of one dimension. Fractions are reduced text: `"1789/20"`, whole numbers without denominator.
 * All are null where a custom rule set lets it be without a value; the share alone where its maximum is not known.
 */
export interface DimensionResult extends Coverage {
  readonly id: string;
  /** On the dimension's own scale (2022–2024: points), rounded as the rule set rounds scores. */
  readonly score: number | null;
  /** The same before rounding, as a fraction. */
  readonly exact: string | null;
  /** Part of the dimension's maximum that was reached, a fraction from 0 to 1. */
  readonly share: string | null;
  /** What it adds to the score above it, a fraction. Null under methods that are no weighted mean or sum. */
  readonly contribution: string | null;
  /** The criteria below it, where their answers were given. */
  readonly children?: readonly DimensionResult[] | undefined;
}

/** How much a score rests on redistributed weights; there only when it does. */
export interface Coverage {
  /** Part of the applicable weight that was answered, a fraction from 0 to 1. */
  readonly coverage?: string | undefined;
  /** The values it would have with the worst and the best answers in place of the missing ones. */
  readonly interval?: { readonly from: string; readonly to: string } | undefined;
}

/** A score with its class. */
interface Scored<Grade extends string, Zone extends string> extends Classification<Grade, Zone>, Coverage {
  readonly status: "scored";
  /** Rounded as the rule set says. */
  readonly score: number;
  /** The same before its own rounding, as a reduced fraction: `"1789/20"`, `"78"`. */
  readonly exact: string;
  /** Where it was given or computed by dimensions. */
  readonly dimensions?: readonly DimensionResult[] | undefined;
}

/** No score: the notes say why. */
interface NotAssessed {
  readonly status: "not-assessed";
  readonly score: null;
  readonly exact: null;
  readonly zone: null;
  readonly grade: null;
  readonly label: null;
  readonly qualifier: null;
  readonly notes: readonly Note[];
  readonly dimensions?: undefined;
  readonly coverage?: undefined;
  readonly interval?: undefined;
}

/** What the results of all units have. */
interface UnitFields {
  readonly name: string;
  readonly type?: string | undefined;
  /** How many products it stands for in the region's mean, where that runs over products. */
  readonly productCount?: number | undefined;
}

/** The result of a unit that has a score. */
export interface ScoredUnit<Grade extends string = string, Zone extends string = string>
  extends Scored<Grade, Zone>,
    UnitFields {}

/** The result of a unit that was not assessed. */
export interface UnscoredUnit extends NotAssessed, UnitFields {}

/** The result of one unit; `status` says which of the two kinds it is. */
export type UnitResult<Grade extends string = string, Zone extends string = string> =
  | ScoredUnit<Grade, Zone>
  | UnscoredUnit;

/** What the results of all regions have. */
interface RegionFields<Grade extends string, Zone extends string> {
  readonly ruleSet: RuleSetReference;
  readonly region: Region;
  /** In the order given; empty when the region was not given by units. */
  readonly units: readonly UnitResult<Grade, Zone>[];
}

/** The result of a region that has a score. */
export interface ScoredRegion<Grade extends string = string, Zone extends string = string>
  extends Scored<Grade, Zone>,
    RegionFields<Grade, Zone> {}

/** The result of a region that was not assessed. */
export interface UnscoredRegion<Grade extends string = string, Zone extends string = string>
  extends NotAssessed,
    RegionFields<Grade, Zone> {}

/** The result of one region, plain data that survives JSON unchanged; `status` says which of the two kinds it is. */
export type RegionResult<Grade extends string = string, Zone extends string = string> =
  | ScoredRegion<Grade, Zone>
  | UnscoredRegion<Grade, Zone>;

/** A result with its place. */
export interface Ranked<Result = RegionResult> {
  readonly result: Result;
  /** From 1; null when not assessed. A half only with `fractional` ties. */
  readonly rank: number | null;
  /** How many scored regions its group has. */
  readonly of: number;
  /** Whether another region of its group has the same value. */
  readonly tied: boolean;
}
