/**
 * Exact decimals, fractions and rounding: the arithmetic of the engine, for use elsewhere.
 *
 * @packageDocumentation
 */
export type { Decimal, RoundingMode } from "../model/index.ts";
export type { Locale } from "./check-options.ts";
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
export { difference } from "./fractions/difference.ts";
export { roundFraction } from "./fractions/round-fraction.ts";
export { toDecimal } from "./fractions/to-decimal.ts";
export type { Integer } from "./integer.ts";
export { parseDecimal } from "./parse-decimal.ts";
