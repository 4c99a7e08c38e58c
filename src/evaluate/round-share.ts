import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  parseFraction,
  subtract,
} from "../exact/fraction.ts";
import { roundQuotient } from "../exact/round-quotient.ts";
import type { Criterion, Rounding, ScoreRule } from "../model/index.ts";
import { scaleOf } from "../plan/compile-criteria.ts";

/** The scale of a criterion's answers, from worst to best. */
export interface Ends {
  readonly from: Fraction;
  readonly to: Fraction;
}

/** The scale of a criterion, as fractions. */
export function endsOf(criterion: Criterion, score: ScoreRule): Ends {
  const { from, to } = scaleOf(criterion, score);
  return { from: parseFraction(from), to: parseFraction(to) };
}

/** A share as a value on a scale. */
export function onScale(share: Fraction, { from, to }: Ends): Fraction {
  return add(from, multiply(share, subtract(to, from)));
}

/** A value rounded to decimals. */
export function roundTo(value: Fraction, { decimals, rounding }: Rounding): Fraction {
  const unit = 10n ** BigInt(decimals);
  return fraction(roundQuotient(value.numerator * unit, value.denominator, rounding), unit);
}

/** A share whose value on its scale is rounded; it stays within the scale, whose ends are not finer than that. */
export function roundShare(share: Fraction, ends: Ends, rounding: Rounding | undefined): Fraction {
  if (rounding === undefined) return share;
  const rounded = roundTo(onScale(share, ends), rounding);
  return divide(subtract(rounded, ends.from), subtract(ends.to, ends.from));
}
