/**
 * Exact decimals, fractions and rounding: the arithmetic of the engine, for use elsewhere.
 *
 * @packageDocumentation
 */
export type { Decimal, RoundingMode } from "../model/index.ts";
export type { Locale } from "./check-locale.ts";
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
  subtract,
} from "./fraction.ts";
export type { Integer } from "./integer.ts";
export { parseDecimal } from "./parse-decimal.ts";
export { roundFraction } from "./round-fraction.ts";
