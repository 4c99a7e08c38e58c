import { gcd, type Integer, widen } from "./integer.ts";

/**
 * The fraction n / d, reduced, as text: `"15599/200"`, whole numbers without denominator.
 *
 * In the number lane both are at most 2^53 − 1 in magnitude.
 *
 * @param n - Any whole number.
 * @param d - Greater than 0.
 */
export function ratioText(n: Integer, d: Integer): string {
  if (typeof n === "number" && typeof d === "number") {
    const divisor = gcd(n, d);
    return text(n / divisor, d / divisor);
  }
  const divisor = gcd(widen(n), widen(d));
  return text(widen(n) / divisor, widen(d) / divisor);
}

function text(numerator: Integer, denominator: Integer): string {
  return Number(denominator) === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
