import type { RoundingMode } from "../model/index.ts";
import { checkDecimals } from "./check-decimals.ts";
import { checkMode } from "./check-mode.ts";
import { type Fraction, fraction } from "./fraction.ts";
import { roundQuotient } from "./round-quotient.ts";

/** More would take too long. */
const mostDecimals = 1000;

/**
 * The fraction rounded to a number of decimals, as text with exactly these decimals.
 *
 * @param value - Any fraction.
 * @param decimals - 0 to 1,000.
 * @param mode - The rounding mode.
 * @throws {@link ScoringError} `invalid-argument`: `invalid-option` for other decimals, another mode or a
 *   denominator of 0.
 * @example
 * ```ts
 * import { parseFraction, roundFraction } from "kepatuhan/exact";
 *
 * roundFraction(parseFraction("15599/200"), 2, "half-up"); // "78.00"
 * ```
 */
export function roundFraction(value: Fraction, decimals: number, mode: RoundingMode): string {
  checkDecimals(decimals, mostDecimals);
  checkMode(mode);
  const { numerator, denominator } = fraction(value.numerator * 10n ** BigInt(decimals), value.denominator);
  const scaled = roundQuotient(numerator, denominator, mode);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const point = decimals > 0 ? `.${digits.slice(split)}` : "";
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, split)}${point}`;
}
