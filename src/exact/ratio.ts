import type { Decimal } from "../model/index.ts";
import { gcd } from "./integer.ts";
import { ratioText } from "./ratio-text.ts";
import { readDecimal } from "./read-decimal.ts";

/** An exact rational: reduced, the denominator greater than 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

// The engine's own arithmetic: nothing is checked, for everything that comes here is a fraction. The functions of
// `fraction.ts`, which are for everybody, check first.

/** The fraction 0. */
export const zero: Fraction = { numerator: 0n, denominator: 1n };

/** The fraction 1. */
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** The fraction n / d, reduced; d is greater than 0. */
export function reduce(n: bigint, d: bigint): Fraction {
  const divisor = gcd(n, d);
  return { numerator: n / divisor, denominator: d / divisor };
}

/** a + b. */
export function add(a: Fraction, b: Fraction): Fraction {
  return reduce(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a − b. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return reduce(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a · b. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return reduce(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a / b; b is not 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  const [n, d] = [a.numerator * b.denominator, a.denominator * b.numerator];
  return d < 0n ? reduce(-n, -d) : reduce(n, d);
}

/** Which fraction is greater: negative when a < b, 0 when they are equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The sum of fractions. */
export function total(values: readonly Fraction[]): Fraction {
  return values.reduce(add, zero);
}

/** The fraction as text: `"15599/200"`, whole numbers without denominator. */
export function formatRatio({ numerator, denominator }: Fraction): string {
  return ratioText(numerator, denominator);
}

/** The fraction of a text that the engine wrote. */
export function readRatio(text: string): Fraction {
  const [numerator, denominator = "1"] = text.split("/");
  return { numerator: BigInt(numerator!), denominator: BigInt(denominator) };
}

/** The fraction of a decimal that the rule set's checks have accepted, such as a weight. */
export function decimalRatio(value: Decimal): Fraction {
  let decimals = 0;
  let read = readDecimal(value, decimals);
  while (read === "too-many-decimals") read = readDecimal(value, ++decimals);
  return reduce(BigInt(read), 10n ** BigInt(decimals));
}
