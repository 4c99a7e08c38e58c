import { type Integer, widen } from "../exact/integer.ts";
import { type Fraction, reduce } from "../exact/ratio.ts";
import type { Given } from "../read/input.ts";

/**
 * The value of a criterion: its share of the maximum, in whole numbers where every weight is that of the rules,
 * else as fractions, with the shares that it would have if all that is open were worst (`low`) or best (`high`).
 */
export interface Value {
  readonly given: Given;
  readonly children: readonly Value[];
  /** N after its own rounding, over `node.final.denominator`; null where fractions were needed. */
  readonly n: Integer | null;
  /** Null where it has no value, or is in whole numbers. */
  readonly share: Fraction | null;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** The share as a fraction; null where there is no value. */
export function shareOf({ given: { node }, n, share }: Value): Fraction | null {
  return n === null ? share : reduce(widen(n), widen(node.final.denominator));
}
