import { type Integer, plus, times } from "../exact/integer.ts";
import { add, compare, divide, type Fraction, multiply, total } from "../exact/ratio.ts";

/** A child's share with its weight. */
export interface Item {
  readonly weight: Fraction;
  readonly share: Fraction;
}

/** The two positions among n sorted values half way between which a value lies. */
export type Positions = (n: number) => readonly [number, number];

/** What becomes of each of two shares half way between which a value lies. */
export const half: Fraction = { numerator: 1n, denominator: 2n };

/** Σ coefficient · N. */
export function sumWhole(coefficients: readonly Integer[], values: readonly Integer[]): Integer {
  let sum: Integer = 0;
  for (let i = 0; i < values.length; i++) sum = plus(sum, times(coefficients[i]!, values[i]!));
  return sum;
}

/** Σ weight · share / Σ weight; the weights sum to more than 0. */
export function weightedMean(items: readonly Item[]): Fraction {
  const sum = total(items.map(({ weight, share }) => multiply(weight, share)));
  return divide(sum, total(items.map(({ weight }) => weight)));
}

/** The sum of the two of coefficient · N at the positions by size. */
export function pickWhole(
  coefficients: readonly Integer[],
  values: readonly Integer[],
  positions: Positions,
): Integer {
  const sorted = values.map((value, i) => times(coefficients[i]!, value)).sort(byValue);
  const [first, second] = positions(sorted.length);
  return plus(sorted[first]!, sorted[second]!);
}

/** The share half way between the two at the positions by size. */
export function pickShare(items: readonly Item[], positions: Positions): Fraction {
  const sorted = items.map(({ share }) => share).sort(compare);
  const [first, second] = positions(sorted.length);
  return multiply(half, add(sorted[first]!, sorted[second]!));
}

function byValue(a: Integer, b: Integer): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
