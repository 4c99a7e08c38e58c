import type { Integer } from "../exact/integer.ts";
import type { Fraction } from "../exact/ratio.ts";
import type { IssueParams } from "../issues/codes/index.ts";
import type { Criterion, DimensionResult, MissingRule, RoundingMode } from "../model/index.ts";
import type { MethodRule } from "./methods.ts";

/** y = (x · multiplier + offset) / denominator, in whole numbers. */
export interface Affine {
  readonly multiplier: Integer;
  readonly offset: Integer;
  readonly denominator: Integer;
}

/** What a share N / denominator of a criterion's maximum means; 0 ≤ N ≤ denominator is the bound of its lane. */
export interface ShareScale {
  readonly denominator: Integer;
  /** The value on the criterion's own scale. */
  readonly value: Affine;
  /** What it adds to the score of its unit; null under methods that are not linear. */
  readonly contribution: Affine | null;
}

/** Rounding of a criterion's value, in units of 1 / `factor`. */
export interface NodeRounding {
  readonly factor: Integer;
  readonly mode: RoundingMode;
  /** The worst value in these units, and 1 or -1 as the scale rises or falls from there. */
  readonly from: Integer;
  readonly sign: Integer;
}

/** A criterion, compiled: everything that depends on the rules alone. */
export interface Node {
  readonly id: string;
  readonly criterion: Criterion;
  /** The worst and best answer, in units of 10^-inputDecimals. */
  readonly from: number;
  readonly to: number;
  /** Whether its maximum is unknown, so that its answers are added as they are and it has no share. */
  readonly isAdded: boolean;
  /** Before and after its own rounding; the same object where there is none. */
  readonly raw: ShareScale;
  readonly final: ShareScale;
  readonly rounding: NodeRounding | null;
  /** N before rounding = (answer − from) · direct, or percentage · percent in units of 10^-inputDecimals. */
  readonly direct: Integer;
  readonly percent: Integer;
  /** Null for a criterion that is answered as a whole only. */
  readonly method: MethodRule | null;
  readonly children: readonly Node[];
  /** Where each child stands in `children`. */
  readonly positions: ReadonlyMap<string, number>;
  /** The weight of each child: its weight, points, or 1. */
  readonly weights: readonly Fraction[];
  /** What the method multiplies the N of each child by; empty where it is not computed in whole numbers. */
  readonly coefficients: readonly Integer[];
  /** Why answers for its children cannot be computed with; null where they can. */
  readonly unknown: IssueParams<"rule-unknown"> | null;
  /** What its children sum to at most, where that does not follow from their own limits. */
  readonly limit: Fraction | null;
  /** Results of answers that were met before, by their N: they follow from it alone. */
  readonly results: Map<Integer, DimensionResult>;
  readonly missing: MissingRule | null;
  readonly completeness: Fraction | null;
}
