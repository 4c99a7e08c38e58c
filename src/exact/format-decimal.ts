import { decimalText } from "./fractions/decimal-text.ts";
import { type Fraction, formatRatio } from "./ratio.ts";

/** The fraction as the text of a decimal with as many digits as it needs, or of a fraction where none suffice. */
export function formatDecimal(value: Fraction): string {
  return decimalText(value) ?? formatRatio(value);
}
