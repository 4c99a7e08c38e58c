import { type Integer, safeBound } from "./integer.ts";
import { scaledText } from "./scaled-text.ts";

/**
 * The double nearest to the decimal scaled / 10^decimals, rounded once.
 *
 * A whole number of 2^53 or more is no double of its own: divided after it became one, it would be rounded
 * twice. Such a decimal is read from its text, which every engine rounds right.
 *
 * @param scaled - A whole number; as a number, at most 2^53 − 1 in magnitude.
 * @param decimals - 0 to 22: all powers of ten up to 10^22 are doubles.
 */
export function scaledToNumber(scaled: Integer, decimals: number): number {
  const isSafe = typeof scaled === "number" || (-safeBound <= scaled && scaled <= safeBound);
  // IEEE 754: the quotient of two doubles is the double nearest to the true one
  return isSafe ? Number(scaled) / 10 ** decimals : Number(scaledText(scaled, decimals));
}
