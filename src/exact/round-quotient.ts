import type { RoundingMode } from "../model/index.ts";
import { type Integer, remainderOf, widen } from "./integer.ts";

/**
 * Whether the magnitude is rounded away from zero, given the sign, the remainder's place
 * (-1 below the half, 0 at the tie, 1 above it) and the parity. Of a remainder of 0 it says nothing.
 */
function goesUp(mode: RoundingMode, negative: boolean, half: number, odd: boolean): boolean {
  switch (mode) {
    case "half-up":
      return half >= 0;
    case "half-down":
      return half > 0;
    case "half-even":
      return half > 0 || (half === 0 && odd);
    case "up":
      return true;
    case "down":
      return false;
    case "ceiling":
      return !negative;
    case "floor":
      return negative;
  }
}

/**
 * The whole number nearest to a quotient of whole numbers by the rounding mode: `round(n / d)`, exactly.
 *
 * Ties of `half-up` go away from zero and of `half-down` towards it, as in Java and in spreadsheets.
 * No quotient is formed in floating point: the remainder decides.
 *
 * @param n - The numerator; as a number, whole and at most 2^53 − 1 in magnitude, which the caller proves.
 * @param d - The denominator, greater than 0; of the same kind as `n`.
 * @param mode - One of the seven rounding modes.
 * @returns The rounded quotient, of the kind of the arguments; never −0.
 */
export function roundQuotient(n: number, d: number, mode: RoundingMode): number;
export function roundQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint;
export function roundQuotient(n: Integer, d: Integer, mode: RoundingMode): Integer;
export function roundQuotient(n: Integer, d: Integer, mode: RoundingMode): Integer {
  if (typeof n === "bigint" || typeof d === "bigint") return roundBig(widen(n), widen(d), mode);
  const size = Math.abs(n);
  // exact: see remainderOf
  const floor = Math.floor(size / d);
  const remainder = size - floor * d;
  const up = goesUp(mode, n < 0, Math.sign(remainder - (d - remainder)), floor % 2 === 1);
  const rounded = up && remainder !== 0 ? floor + 1 : floor;
  return n < 0 && rounded !== 0 ? -rounded : rounded;
}

function roundBig(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const size = n < 0n ? -n : n;
  const remainder = size % d;
  const floor = size / d;
  const rest = d - remainder;
  const half = remainder < rest ? -1 : remainder === rest ? 0 : 1;
  const up = goesUp(mode, n < 0n, half, floor % 2n === 1n);
  const rounded = up && remainder !== 0n ? floor + 1n : floor;
  return n < 0n ? -rounded : rounded;
}

/** Whether `n / d` lies exactly between two whole numbers. `d` is greater than 0. */
export function isTie(n: Integer, d: Integer): boolean {
  // doubling is exact in a double
  if (typeof n === "number" && typeof d === "number") return 2 * remainderOf(Math.abs(n), d) === d;
  const twice = 2n * (widen(n) % widen(d));
  return twice === widen(d) || twice === -widen(d);
}
