import { argumentError } from "../issues/argument-error.ts";
import { showValue } from "../issues/shown.ts";

import { readFraction } from "./fractions/read-fraction.ts";
import type { Fraction } from "./ratio.ts";
import * as ratio from "./ratio.ts";

export { type Fraction, fraction } from "./fractions/make-fraction.ts";
export { parseFraction } from "./fractions/parse-fraction.ts";

/**
 * a + b.
 *
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type` for what is no fraction, `invalid-option` when
 *   a denominator is 0.
 * @example
 * ```ts
 * import { add, parseFraction } from "kepatuhan/exact";
 *
 * add(parseFraction("0.1"), parseFraction("0.2")); // { numerator: 3n, denominator: 10n }
 * ```
 */
export function add(a: Fraction, b: Fraction): Fraction {
  return ratio.add(readFraction(a, "a"), readFraction(b, "b"));
}

/**
 * a − b.
 *
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type` for what is no fraction, `invalid-option` when
 *   a denominator is 0.
 * @see {@link difference} for decimals and texts.
 * @example
 * ```ts
 * import { parseFraction, subtract } from "kepatuhan/exact";
 *
 * subtract(parseFraction("0.3"), parseFraction("1/3")); // { numerator: -1n, denominator: 30n }
 * ```
 */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return ratio.subtract(readFraction(a, "a"), readFraction(b, "b"));
}

/**
 * a · b.
 *
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type` for what is no fraction, `invalid-option` when
 *   a denominator is 0.
 * @example
 * ```ts
 * import { fraction, multiply, parseFraction } from "kepatuhan/exact";
 *
 * multiply(parseFraction("0.35"), fraction(2, 7)); // { numerator: 1n, denominator: 10n }
 * ```
 */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return ratio.multiply(readFraction(a, "a"), readFraction(b, "b"));
}

/**
 * a / b.
 *
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type` for what is no fraction, `invalid-option` when
 *   b or a denominator is 0.
 * @example
 * ```ts
 * import { divide, fraction } from "kepatuhan/exact";
 *
 * divide(fraction(31198, 100), fraction(4)); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  const [p, q] = [readFraction(a, "a"), readFraction(b, "b")];
  if (q.numerator === 0n)
    throw argumentError("invalid-option", ["b"], { value: showValue(q.numerator), expected: "denominator" });
  return ratio.divide(p, q);
}

/**
 * Which fraction is greater, for sorting: negative when a < b, 0 when they are equal, positive when a > b.
 *
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type` for what is no fraction, `invalid-option` when
 *   a denominator is 0.
 * @example
 * ```ts
 * import { compare, parseFraction } from "kepatuhan/exact";
 *
 * compare(parseFraction("15599/200"), parseFraction("77.99")); // 1
 * ```
 */
export function compare(a: Fraction, b: Fraction): number {
  return ratio.compare(readFraction(a, "a"), readFraction(b, "b"));
}

/**
 * The fraction as text: `"15599/200"`, whole numbers without denominator.
 *
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type` for what is no fraction, `invalid-option` when
 *   the denominator is 0.
 * @example
 * ```ts
 * import { formatFraction, parseFraction } from "kepatuhan/exact";
 *
 * formatFraction(parseFraction("78.00")); // "78"
 * ```
 */
export function formatFraction(value: Fraction): string {
  return ratio.formatRatio(readFraction(value, "value"));
}
