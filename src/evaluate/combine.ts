import { type Integer, plus, times } from "../exact/integer.ts";
import { add, compare, divide, type Fraction, multiply, total } from "../exact/ratio.ts";
import type { Node } from "../plan/node.ts";

/** A child's share with its weight. */
export interface Item {
  readonly weight: Fraction;
  readonly share: Fraction;
}

const half: Fraction = { numerator: 1n, denominator: 2n };

/** Combines the N of all children to that of a criterion, before its own rounding. */
export function combineWhole({ method, coefficients }: Node, values: readonly Integer[]): Integer {
  const { positions } = method!;
  if (positions === null) {
    let sum: Integer = 0;
    for (let i = 0; i < values.length; i++) sum = plus(sum, times(coefficients[i]!, values[i]!));
    return sum;
  }
  const sorted = values.map((value, i) => times(coefficients[i]!, value)).sort(byValue);
  const [first, second] = positions(sorted.length);
  return plus(sorted[first]!, sorted[second]!);
}

/** Combines one or more shares as the method of a criterion says; weights sum to more than 0 where it uses them. */
export function combineShares({ method }: Node, items: readonly Item[]): Fraction {
  const { positions } = method!;
  if (positions === null) {
    const sum = total(items.map(({ weight, share }) => multiply(weight, share)));
    return divide(sum, total(items.map(({ weight }) => weight)));
  }
  const sorted = items.map(({ share }) => share).sort(compare);
  const [first, second] = positions(sorted.length);
  return multiply(half, add(sorted[first]!, sorted[second]!));
}

function byValue(a: Integer, b: Integer): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
