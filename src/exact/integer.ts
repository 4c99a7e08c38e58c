import { takeSteps } from "./take-steps.ts";

/**
 * A whole number: a `number` where a bound below 2^53 is proved, else a `bigint`.
 *
 * The two are never mixed in one operation; `widen` brings them together.
 */
export type Integer = number | bigint;

/** Beyond this the steps of Euclid's algorithm are faster taken many at once. */
const manyDigits = 1n << 512n;

/** The greatest magnitude that the number lane computes with; products and sums are proved to stay below. */
export const safeBound = 2 ** 53 - 1;

/** The integer as a bigint. */
export function widen(value: Integer): bigint {
  return typeof value === "bigint" ? value : BigInt(value);
}

/**
 * The greatest common divisor of two whole numbers, not negative; `gcd(0, 0)` is 0.
 *
 * In the number lane the magnitudes are at most 2^53 − 1.
 */
export function gcd(a: number, b: number): number;
export function gcd(a: bigint, b: bigint): bigint;
export function gcd(a: Integer, b: Integer): Integer;
export function gcd(a: Integer, b: Integer): Integer {
  if (typeof a === "bigint" || typeof b === "bigint") return gcdBig(widen(a), widen(b));
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [y, remainderOf(x, y)];
  return x;
}

/**
 * The remainder of whole numbers below 2^53, n not negative, d greater than 0; many times faster than `%`.
 *
 * Rounding n / d never reaches a whole number k above it: k · d would be at least n + 1, and is at most
 * n + n / 2^53. So its floor is the whole quotient, and what is left after it is exact.
 */
export function remainderOf(n: number, d: number): number {
  return n - Math.floor(n / d) * d;
}

function gcdBig(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  if (x > manyDigits && y > manyDigits) [x, y] = takeSteps(x, y);
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The least common multiple of two whole numbers greater than 0. */
export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

/** The product; as a number only when both are, within the proved bound. */
export function times(a: Integer, b: Integer): Integer {
  return typeof a === "number" && typeof b === "number" ? a * b : widen(a) * widen(b);
}

/** The sum; as a number only when both are, within the proved bound. */
export function plus(a: Integer, b: Integer): Integer {
  return typeof a === "number" && typeof b === "number" ? a + b : widen(a) + widen(b);
}
