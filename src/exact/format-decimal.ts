import { type Fraction, formatFraction } from "./fraction.ts";

/** The fraction as the text of a decimal with as many digits as it needs, or as a fraction where none suffice. */
export function formatDecimal(value: Fraction): string {
  const { numerator, denominator } = value;
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  if (rest !== 1n) return formatFraction(value);
  const decimals = Math.max(twos, fives);
  const scaled = (numerator < 0n ? -numerator : numerator) * (10n ** BigInt(decimals) / denominator);
  const digits = scaled.toString().padStart(decimals + 1, "0");
  const place = digits.length - decimals;
  const point = decimals === 0 ? "" : `.${digits.slice(place)}`;
  return `${numerator < 0n ? "-" : ""}${digits.slice(0, place)}${point}`;
}
