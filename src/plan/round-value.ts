import { type Integer, plus, times, widen } from "../exact/integer.ts";
import { add, type Fraction, multiply, reduce } from "../exact/ratio.ts";
import { roundQuotient } from "../exact/round-quotient.ts";
import type { Affine, Node, ShareScale } from "./node.ts";

/** The affine value of a sum of n numerators x, times its denominator. */
export function valueAt({ multiplier, offset }: Affine, x: Integer, n: Integer): Integer {
  return plus(times(multiplier, x), times(offset, n));
}

/** Rounds the N of a criterion as its own rounding says: N over `raw` becomes N over `final`. */
export function roundWhole({ raw, rounding }: Node, n: Integer): Integer {
  if (rounding === null) return n;
  const numerator = times(valueAt(raw.value, n, 1), rounding.factor);
  const rounded = roundQuotient(numerator, raw.value.denominator, rounding.mode);
  return times(plus(rounded, times(rounding.from, -1)), rounding.sign);
}

/** Rounds a share as the criterion's own rounding says; it stays within the scale, whose ends are not finer. */
export function roundShare({ raw, final, rounding }: Node, share: Fraction): Fraction {
  if (rounding === null) return share;
  const { numerator, denominator } = onScale(raw, share);
  const rounded = roundQuotient(numerator * widen(rounding.factor), denominator, rounding.mode);
  return reduce((rounded - widen(rounding.from)) * widen(rounding.sign), widen(final.denominator));
}

/** A share as a value on a criterion's own scale. */
export function onScale({ denominator: d, value }: ShareScale, share: Fraction): Fraction {
  const [multiplier, offset, denominator] = [value.multiplier, value.offset, value.denominator].map(widen);
  const slope = reduce(multiplier! * widen(d), denominator!);
  return add(multiply(share, slope), reduce(offset!, denominator!));
}
