import type { Fraction } from "../exact/fraction.ts";
import type { Criterion } from "../model/index.ts";

/** The kinds of absence; a policy is declared for each. */
export type AbsenceKind = "notApplicable" | "notAssessed" | "leftOut";

/** Why a criterion has no value. */
export interface Missing {
  readonly kind: AbsenceKind;
  /** In whatever language it was given, or which answers are missing, by id; empty where it was left out. */
  readonly reason: string;
}

/**
 * What a criterion comes to, as a share of its maximum, with the shares that it would have if all that is
 * missing below were worst (`low`) or best (`high`).
 */
export interface Value {
  readonly criterion: Criterion;
  /** Null when it has no value; then `missing` says why. */
  readonly share: Fraction | null;
  readonly missing: Missing | null;
  readonly low: Fraction;
  readonly high: Fraction;
  /** Part of the applicable weight that was answered. */
  readonly coverage: Fraction;
  /** Whether weight was redistributed here or below. */
  readonly redistributed: boolean;
  /** Empty where it was answered as a whole. */
  readonly children: readonly Value[];
  /** The part of each child in the value, in their order; null under methods that have no parts. */
  readonly parts: readonly Fraction[] | null;
}

const none = { numerator: 0n, denominator: 1n };
const all = { numerator: 1n, denominator: 1n };

/** A criterion answered as a whole; its own rounding is applied already. */
export function answered(criterion: Criterion, share: Fraction): Value {
  const known = { share, low: share, high: share, coverage: all };
  return { criterion, ...known, missing: null, redistributed: false, children: [], parts: null };
}

/** A criterion without a value, which could be anything. */
export function absent(criterion: Criterion, kind: AbsenceKind, reason: string): Value {
  const open = { share: null, low: none, high: all, coverage: none };
  return { criterion, ...open, missing: { kind, reason }, redistributed: false, children: [], parts: null };
}

/** The missing among values, each with its reason: `sop, biaya (force majeure)`. */
export function nameMissing(values: readonly Value[]): string {
  return values
    .flatMap(({ criterion: { id }, missing }) => {
      if (missing === null) return [];
      return [missing.reason === "" ? id : `${id} (${missing.reason})`];
    })
    .join(", ");
}
