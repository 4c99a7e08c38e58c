import type { RoundingMode } from "../../model/index.ts";
import { checkDecimals, checkMode, mostDecimals } from "../check-options.ts";
import { roundQuotient } from "../round-quotient.ts";
import { scaledText } from "../scaled-text.ts";
import type { Fraction } from "./make-fraction.ts";
import { readFraction } from "./read-fraction.ts";

/**
 * The fraction rounded to a number of decimals, as text with exactly these decimals.
 *
 * @param value - Any fraction.
 * @param decimals - 0 to 1,000.
 * @param mode - The rounding mode.
 * @throws {@link ScoringError} `invalid-argument`: `invalid-option` for other decimals, another mode or a
 *   denominator of 0, `invalid-type` for what is no fraction.
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
  const { numerator, denominator } = readFraction(value, "value");
  const scaled = roundQuotient(numerator * 10n ** BigInt(decimals), denominator, mode);
  return scaledText(scaled, decimals);
}
