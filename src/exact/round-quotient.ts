import type { RoundingMode } from "../model.ts";
import { type Integer, safeBound, widen } from "./integer.ts";

/**
 * Whether the magnitude is rounded away from zero, given the sign, the remainder's place
 * (-1 below the half, 0 at the tie, 1 above it; never called for a remainder of 0) and the parity.
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
 * @param n - The numerator; as a number, at most 2^53 − 1 in magnitude.
 * @param d - The denominator, greater than 0; of the same kind as `n`.
 * @param mode - One of the seven rounding modes.
 * @returns The rounded quotient, of the kind of the arguments; never −0.
 * @example
 * ```ts
 * import { roundQuotient } from "kepatuhan/exact";
 *
 * roundQuotient(31198, 4, "half-up"); // 7800
 * roundQuotient(5n, 2n, "half-even"); // 2n
 * ```
 */
export function roundQuotient(n: number, d: number, mode: RoundingMode): number;
export function roundQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint;
export function roundQuotient(n: Integer, d: Integer, mode: RoundingMode): Integer;
export function roundQuotient(n: Integer, d: Integer, mode: RoundingMode): Integer {
  if (typeof n === "bigint" || typeof d === "bigint") return roundBig(widen(n), widen(d), mode);
  const size = Math.abs(n);
  const remainder = size % d;
  const floor = (size - remainder) / d;
  if (remainder === 0) return n < 0 ? -floor : floor;
  const rounded =
    floor + Number(goesUp(mode, n < 0, Math.sign(remainder - (d - remainder)), floor % 2 === 1));
  return n < 0 && rounded !== 0 ? -rounded : rounded;
}

function roundBig(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const size = n < 0n ? -n : n;
  const remainder = size % d;
  const floor = size / d;
  if (remainder === 0n) return n < 0n ? -floor : floor;
  const rest = d - remainder;
  const half = remainder < rest ? -1 : remainder === rest ? 0 : 1;
  const rounded = goesUp(mode, n < 0n, half, floor % 2n === 1n) ? floor + 1n : floor;
  return n < 0n ? -rounded : rounded;
}

/** Whether `n / d` lies exactly between two whole numbers. `d` is greater than 0. */
export function isTie(n: Integer, d: Integer): boolean {
  if (typeof n === "number" && typeof d === "number" && Math.abs(n) <= safeBound / 2) {
    return (2 * n) % d === 0 && n % d !== 0;
  }
  const wide = widen(n);
  const divisor = widen(d);
  return (2n * wide) % divisor === 0n && wide % divisor !== 0n;
}
