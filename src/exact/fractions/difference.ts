import type { Decimal } from "../../model/index.ts";
import { formatDecimal } from "../format-decimal.ts";
import { subtract } from "../fraction.ts";
import type { Fraction } from "./make-fraction.ts";
import { readOperand } from "./read-fraction.ts";

/**
 * a − b, exactly, as text: how far a score is above a bound or another score, where floats would give
 * 1.4500000000000028.
 *
 * @param a - A decimal, the text of a fraction such as a result's `exact`, or a fraction.
 * @param b - The same.
 * @returns The decimal, as short as can be (`"1.45"`, `"-3"`); where that has no end, the reduced fraction
 *   (`"-1/3"`). {@link toDecimal} rounds it.
 * @throws {@link ScoringError} `invalid-argument`: `not-a-decimal` and `invalid-type` for what is no decimal and
 *   no fraction, `invalid-option` when a denominator is 0.
 * @example
 * ```ts
 * import { difference } from "kepatuhan/exact";
 *
 * difference(89.45, "88"); // "1.45"
 * difference("233/3", 78); // "-1/3"
 * ```
 */
export function difference(a: Decimal | Fraction, b: Decimal | Fraction): string {
  return formatDecimal(subtract(readOperand(a, "a"), readOperand(b, "b")));
}
