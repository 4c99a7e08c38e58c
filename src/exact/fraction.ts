import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { Decimal } from "../model/index.ts";
import { gcd, type Integer } from "./integer.ts";
import { ratioText } from "./ratio-text.ts";

/** Longer text is refused: the arithmetic would take too long. */
const longestText = 1000;

const written = /^(-?\d+)(?:\.(\d+))?$/;
const number = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** An exact rational: reduced, the denominator greater than 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction of two whole numbers, reduced, its sign in the numerator.
 *
 * @param numerator - Any whole number; as a number, below 2^53 in magnitude.
 * @param denominator - Any whole number but 0. Default 1.
 * @throws {@link ScoringError} `invalid-argument`: `not-whole`, `invalid-option` when the denominator is 0.
 * @example
 * ```ts
 * import { fraction } from "kepatuhan/exact";
 *
 * fraction(31198n, 400n); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function fraction(numerator: Integer, denominator: Integer = 1n): Fraction {
  const [n, d] = [whole(numerator, "numerator"), whole(denominator, "denominator")];
  if (d === 0n) throw invalidArgument("invalid-option", ["denominator"], "denominator: 0 cannot divide");
  return d < 0n ? reduce(-n, -d) : reduce(n, d);
}

/** The fraction n / d, reduced; d is greater than 0. */
export function reduce(n: bigint, d: bigint): Fraction {
  const divisor = gcd(n, d);
  return { numerator: n / divisor, denominator: d / divisor };
}

function whole(value: Integer, name: string): bigint {
  if (typeof value === "bigint") return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw invalidArgument("not-whole", [name], `${name}: ${quote(value)} is not a whole number below 2^53`);
}

/**
 * The fraction that a decimal or the text of a fraction stands for, of up to 1,000 characters.
 *
 * @param value - A finite number, or text such as `"89.45"`, `"-3"` or `"1789/20"`.
 * @throws {@link ScoringError} `invalid-argument`: `not-a-decimal` when it is none of these, `invalid-option`
 *   when the denominator is 0.
 * @example
 * ```ts
 * import { parseFraction } from "kepatuhan/exact";
 *
 * parseFraction(89.45); // { numerator: 1789n, denominator: 20n }
 * parseFraction("15599/200"); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function parseFraction(value: Decimal): Fraction {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  if (text.length <= longestText) {
    const ratio = /^(-?\d+)\/(\d+)$/.exec(text);
    if (ratio !== null) return fraction(BigInt(ratio[1]!), BigInt(ratio[2]!));
    // only the text of a number may have an exponent: 1e-7
    const decimal = (typeof value === "number" ? number : written).exec(text);
    if (decimal !== null) return decimalFraction(decimal);
  }
  throw invalidArgument("not-a-decimal", ["value"], `value: ${quote(value)} is not a decimal or a fraction`);
}

function decimalFraction(parts: RegExpExecArray): Fraction {
  const [, whole = "", digits = "", exponent = "0"] = parts;
  const power = Number(exponent) - digits.length;
  const size = 10n ** BigInt(Math.abs(power));
  return power < 0 ? fraction(BigInt(whole + digits), size) : fraction(BigInt(whole + digits) * size);
}

/**
 * a + b.
 *
 * @example
 * ```ts
 * import { add, parseFraction } from "kepatuhan/exact";
 *
 * add(parseFraction("0.1"), parseFraction("0.2")); // { numerator: 3n, denominator: 10n }
 * ```
 */
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
 * @throws {@link ScoringError} `invalid-argument`: `invalid-option` when b is 0.
 * @example
 * ```ts
 * import { divide, fraction } from "kepatuhan/exact";
 *
 * divide(fraction(31198, 100), fraction(4)); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/**
 * Which fraction is greater, for sorting: negative when a < b, 0 when they are equal, positive when a > b.
 *
 * @example
 * ```ts
 * import { compare, parseFraction } from "kepatuhan/exact";
 *
 * compare(parseFraction("15599/200"), parseFraction("77.99")); // 1
 * ```
 */
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
