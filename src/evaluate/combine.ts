import { add, compare, divide, type Fraction, fraction, multiply } from "../exact/fraction.ts";
import type { Method } from "../model/index.ts";

/** A child's share with its weight. */
export interface Weighed {
  readonly weight: Fraction;
  readonly share: Fraction;
}

const zero = { numerator: 0n, denominator: 1n };

/** The sum of fractions. */
export function total(values: readonly Fraction[]): Fraction {
  return values.reduce(add, zero);
}

/** One or more shares combined as a method says; the weights sum to more than 0 where it uses them. */
export function combine(method: Method, items: readonly Weighed[]): Fraction {
  const sorted = items.map(({ share }) => share).sort(compare);
  switch (method) {
    case "minimum":
      return sorted[0]!;
    case "maximum":
      return sorted.at(-1)!;
    case "median": {
      const middle = sorted.length / 2;
      const pair = [sorted[Math.ceil(middle) - 1]!, sorted[Math.floor(middle)]!];
      return divide(total(pair), fraction(2n));
    }
    default:
      return divide(
        total(items.map(({ weight, share }) => multiply(weight, share))),
        total(items.map(({ weight }) => weight)),
      );
  }
}
