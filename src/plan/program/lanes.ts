import type { RoundingMode } from "../../model/index.ts";
import type { Whole } from "./linear.ts";
import type { Program } from "./program.ts";

/** How whole numbers are held: 32-bit, in doubles below 2^50, or without a bound. */
export type Lane = "int32" | "float64" | "bigint";

/** The least value that a numerator takes, and the greatest magnitude that it or a part of it takes on the way. */
export interface Bounds {
  readonly least: bigint;
  readonly size: bigint;
}

/** The bounds of a whole-number combination of sources within theirs: the proof that decides the lane. */
export function boundsOf(whole: Whole, program: Program): Bounds {
  let least = whole.constant;
  let size = least < 0n ? -least : least;
  for (const [i, source] of whole.sources.entries()) {
    const own = source < 0 ? program.stages[-1 - source]! : program.sources[source]!;
    const ends = [BigInt(own.least) * whole.coefficients[i]!, BigInt(own.most) * whole.coefficients[i]!];
    const [low, high] = ends[0]! < ends[1]! ? [ends[0]!, ends[1]!] : [ends[1]!, ends[0]!];
    least += low;
    size += -low > high ? -low : high;
  }
  return { least, size };
}

/**
 * The lane in which a numerator of this size is rounded over this denominator: 32-bit whole numbers below
 * 2^31, whole numbers in doubles while t = N + D/2 + 1/4 is at most 2^50 − 1, else bigints.
 */
export function laneOf(size: bigint, denominator: bigint): Lane {
  const twice = 2n * size + denominator;
  if (twice < 2n ** 31n) return "int32";
  return 2n * twice + 1n <= 4n * (2n ** 50n - 1n) ? "float64" : "bigint";
}

/**
 * What rounds n / d without a division, for half up of what is not negative: (n + d/2)/d is a multiple of
 * 1/(2d), so t/d with t = n + d/2 + 1/4 is at least 1/(4d) from every whole number, more than the two
 * roundings of floor(t · (1/d)) err while t is at most 2^50 − 1. Null where that does not hold.
 */
export function reciprocalOf(
  { least }: Bounds,
  d: number,
  mode: RoundingMode,
): { half: number; reciprocal: number } | null {
  return mode === "half-up" && least >= 0n ? { half: d / 2 + 0.25, reciprocal: 1 / d } : null;
}
