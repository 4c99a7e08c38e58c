import { invalidArgument } from "../errors.ts";
import type { Decimal, RoundingMode } from "../model.ts";
import { gcd, type Integer, widen } from "./integer.ts";
import { quote } from "./quote.ts";
import { ratioText } from "./ratio-text.ts";
import { roundQuotient } from "./round-quotient.ts";

/** Longer text is refused: the arithmetic would take too long. */
const longestText = 1000;

/** An exact rational: reduced, the denominator greater than 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction of two whole numbers, reduced.
 *
 * @throws {@link ScoringError} `invalid-argument` when the denominator is 0.
 * @example
 * ```ts
 * import { fraction } from "kepatuhan/exact";
 *
 * fraction(31198n, 400n); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function fraction(numerator: Integer, denominator: Integer = 1n): Fraction {
  const [n, d] = [widen(numerator), widen(denominator)];
  if (d === 0n) throw invalidArgument("invalid-option", ["denominator"], "denominator: 0 cannot divide");
  const divisor = d < 0n ? -gcd(n, d) : gcd(n, d);
  return { numerator: n / divisor, denominator: d / divisor };
}

/**
 * The fraction that a decimal or the text of a fraction stands for, of up to 1,000 characters.
 *
 * @param value - A finite number, or text such as `"89.45"`, `"-3"` or `"1789/20"`.
 * @throws {@link ScoringError} `invalid-argument` when it is none of these.
 * @example
 * ```ts
 * import { parseFraction } from "kepatuhan/exact";
 *
 * parseFraction(89.45); // { numerator: 1789n, denominator: 20n }
 * parseFraction("15599/200"); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function parseFraction(value: Decimal): Fraction {
  const text = String(value).slice(0, longestText + 1);
  const ratio = /^(-?\d+)\/(\d+)$/.exec(text);
  if (ratio !== null && text.length <= longestText) return fraction(BigInt(ratio[1]!), BigInt(ratio[2]!));
  const decimal = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (
    text.length > longestText ||
    decimal === null ||
    (typeof value === "string" && decimal[3] !== undefined)
  ) {
    throw invalidArgument(
      "not-a-decimal",
      ["value"],
      `value: ${quote(value)} is not a decimal or a fraction`,
    );
  }
  const [, whole = "", digits = "", exponent = "0"] = decimal;
  const power = Number(exponent) - digits.length;
  const size = 10n ** BigInt(Math.abs(power));
  return power < 0 ? fraction(BigInt(whole + digits), size) : fraction(BigInt(whole + digits) * size);
}

/** a + b. */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a − b. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** a · b. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * a / b.
 *
 * @throws {@link ScoringError} `invalid-argument` when b is 0.
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative when a < b, 0 when they are equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The fraction as text: `"15599/200"`, whole numbers without denominator.
 *
 * @example
 * ```ts
 * import { formatFraction, parseFraction } from "kepatuhan/exact";
 *
 * formatFraction(parseFraction("78.00")); // "78"
 * ```
 */
export function formatFraction({ numerator, denominator }: Fraction): string {
  return ratioText(numerator, denominator);
}

/**
 * The fraction rounded to a number of decimals, as text with exactly these decimals.
 *
 * @param value - Any fraction.
 * @param decimals - 0 or more.
 * @param mode - The rounding mode.
 * @example
 * ```ts
 * import { parseFraction, roundFraction } from "kepatuhan/exact";
 *
 * roundFraction(parseFraction("15599/200"), 2, "half-up"); // "78.00"
 * ```
 */
export function roundFraction(value: Fraction, decimals: number, mode: RoundingMode): string {
  const scaled = roundQuotient(value.numerator * 10n ** BigInt(decimals), value.denominator, mode);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const point = decimals > 0 ? `.${digits.slice(split)}` : "";
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, split)}${point}`;
}
