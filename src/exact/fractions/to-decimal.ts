import { argumentError } from "../../issues/argument-error.ts";
import { isRecord } from "../../issues/is-record.ts";
import { showValue } from "../../issues/shown.ts";
import type { Decimal, RoundingMode } from "../../model/index.ts";
import { checkDecimals, mostDecimals } from "../check-options.ts";
import { ratioText } from "../ratio-text.ts";
import { scaledText } from "../scaled-text.ts";
import { decimalText } from "./decimal-text.ts";
import type { Fraction } from "./make-fraction.ts";
import { readOperand } from "./read-fraction.ts";
import { roundFraction } from "./round-fraction.ts";

/**
 * A fraction, such as a result's `exact`, as the decimal text that it is, as short as can be.
 *
 * @param value - A decimal, the text of a fraction of up to 100,000 characters, or a fraction.
 * @throws {@link ScoringError} `invalid-argument`: `not-allowed` when the decimal has no end, `not-a-decimal` and
 *   `invalid-type` for what is no decimal and no fraction, `invalid-option` for a denominator of 0.
 * @example
 * ```ts
 * import { toDecimal } from "kepatuhan/exact";
 *
 * toDecimal("1789/20"); // "89.45"
 * toDecimal("233/3"); // throws has no end as a decimal
 * ```
 */
export function toDecimal(value: Decimal | Fraction): string;
/**
 * A fraction as decimal text with exactly so many decimals; one that has more is refused unless a mode says how
 * to round it.
 *
 * @param value - A decimal, the text of a fraction of up to 100,000 characters, or a fraction.
 * @param decimals - 0 to 1,000.
 * @param mode - How to round what has more decimals.
 * @throws {@link ScoringError} `invalid-argument`: `too-many-decimals` when it has more than these and there is no
 *   mode, `not-a-decimal` and `invalid-type` for what is no decimal and no fraction, `invalid-option` for other
 *   decimals, another mode or a denominator of 0.
 * @example
 * ```ts
 * import { toDecimal } from "kepatuhan/exact";
 *
 * toDecimal("15599/200", 2, "half-up"); // "78.00"
 * toDecimal("233/3", 4, "half-up"); // "77.6667"
 * ```
 */
export function toDecimal(value: Decimal | Fraction, decimals: number, mode?: RoundingMode): string;
export function toDecimal(value: Decimal | Fraction, decimals?: number, mode?: RoundingMode): string {
  const exact = readOperand(value, "value");
  if (mode !== undefined) return roundFraction(exact, decimals as number, mode);
  if (decimals !== undefined) checkDecimals(decimals, mostDecimals);
  const text = decimals === undefined ? decimalText(exact) : paddedText(exact, decimals);
  if (text !== null) return text;
  const shown = showValue(isRecord(value) ? ratioText(exact.numerator, exact.denominator) : value);
  throw decimals === undefined
    ? argumentError("not-allowed", ["value"], { reason: "endless", value: shown })
    : argumentError("too-many-decimals", ["value"], { value: shown, limit: decimals });
}

/** A fraction with exactly these decimals; null when it has more. */
function paddedText({ numerator, denominator }: Fraction, decimals: number): string | null {
  const scaled = numerator * 10n ** BigInt(decimals);
  return scaled % denominator === 0n ? scaledText(scaled / denominator, decimals) : null;
}
