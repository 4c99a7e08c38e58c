import { type Fraction, formatFraction } from "./fraction.ts";
import { decimalText } from "./fractions/decimal-text.ts";

/** The fraction as the text of a decimal with as many digits as it needs, or of a fraction where none suffice. */
export function formatDecimal(value: Fraction): string {
  return decimalText(value) ?? formatFraction(value);
}
