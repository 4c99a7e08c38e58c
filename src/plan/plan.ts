import type { Integer } from "../exact/integer.ts";
import type { RuleSet, RuleSetReference } from "../model/index.ts";
import type { Node } from "./node.ts";

/** A band, its numbers in units of 1 / `Plan.grain`. */
export interface CompiledBand {
  readonly lowerBound: number;
  readonly inclusive: boolean;
  readonly bracket: { readonly above: number; readonly upTo: number } | null;
}

/**
 * A rule set compiled once: everything that depends on the rules alone, as whole numbers with their bounds
 * proved. No caller of the package gets hold of one.
 */
export interface Plan {
  /** A copy that nobody else has. */
  readonly ruleSet: RuleSet;
  readonly reference: RuleSetReference;
  /** 10^inputDecimals: inputs are whole numbers of its reciprocal. */
  readonly unit: number;
  /** Scores are compared with bounds in whole numbers of its reciprocal, the finest decimals of the rules. */
  readonly grain: number;
  /** The scale, in units of 10^-inputDecimals. */
  readonly min: number;
  readonly max: number;
  /** Every value of a unit is a whole number over this denominator and a count. */
  readonly denominator: Integer;
  /** Score in units of 10^-decimals = round(numerator · up / (count · down)). */
  readonly up: number;
  readonly down: Integer;
  /** Numerator of a value = score in units of 10^-inputDecimals · this. */
  readonly scoreFactor: Integer;
  /** Numerator of a value = numerator of the root's value · this. */
  readonly rootFactor: Integer;
  /** The most units or products whose mean is proved to stay below 2^53 on the way, roundings included. */
  readonly mostInNumbers: number;
  readonly bands: readonly CompiledBand[];
  /** The tree under a unit; null where it is unknown. */
  readonly root: Node | null;
  /** Whether the weight of something missing may go to others, so that regions have a coverage. */
  readonly mayRedistribute: boolean;
  /** Children of dimensions that only group, by id, with the position of their dimension. */
  readonly grouped: ReadonlyMap<string, number>;
}
