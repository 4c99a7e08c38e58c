/**
 * Exact decimals, fractions and rounding: the arithmetic of the engine, for use elsewhere.
 *
 * @packageDocumentation
 */
export type { Decimal, RoundingMode } from "../model.ts";
export { type FormatOptions, formatScore } from "./format-score.ts";
export {
  add,
  compare,
  divide,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
  parseFraction,
  roundFraction,
  subtract,
} from "./fraction.ts";
export { gcd, type Integer } from "./integer.ts";
export { type Locale, parseDecimal } from "./parse-decimal.ts";
export { ratioText } from "./ratio-text.ts";
export { type DecimalProblem, readDecimal } from "./read-decimal.ts";
export { isTie, roundQuotient } from "./round-quotient.ts";
