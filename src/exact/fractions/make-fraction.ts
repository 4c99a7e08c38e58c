import { argumentError } from "../../issues/argument-error.ts";
import { showValue } from "../../issues/shown.ts";
import type { Integer } from "../integer.ts";
import { type Fraction, reduce } from "../ratio.ts";

export type { Fraction };

/**
 * The fraction of two whole numbers, reduced, its sign in the numerator.
 *
 * @param numerator - Any whole number; as a number, below 2^53 in magnitude.
 * @param denominator - Any whole number but 0. Default 1.
 * @throws {@link ScoringError} `invalid-argument`: `not-whole`, `invalid-option` when the denominator is 0.
 * @example
 * ```ts
 * import { fraction } from "kepatuhan/exact";
 *
 * fraction(31198n, 400n); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function fraction(numerator: Integer, denominator: Integer = 1n): Fraction {
  const [n, d] = [readWhole(numerator, "numerator"), readWhole(denominator, "denominator")];
  if (d === 0n) {
    const params = { value: showValue(denominator), expected: "denominator" } as const;
    throw argumentError("invalid-option", ["denominator"], params);
  }
  return d < 0n ? reduce(-n, -d) : reduce(n, d);
}

function readWhole(value: Integer, name: string): bigint {
  if (typeof value === "bigint") return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw argumentError("not-whole", [name], { value: showValue(value), expected: "safe-integer" });
}
