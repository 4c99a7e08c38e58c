import type { Integer } from "../exact/integer.ts";
import type { Fraction } from "../exact/ratio.ts";
import type { Method } from "../model/index.ts";
import { type Item, type Positions, pickShare, pickWhole, sumWhole, weightedMean } from "./combine.ts";

/** How a method makes the value of a criterion from the shares of its children. */
export interface MethodRule {
  /** What the rules have to say of each child; null where every child counts the same. */
  readonly childField: "weight" | "points" | null;
  /**
   * Whether the value is Σ weight · share / Σ weight. Only then has every child a part of it, does the mean of
   * answers give the mean of values, as surveys need, and can columns be summed up.
   */
  readonly isLinear: boolean;
  /**
   * Combines the N of all children to that of the criterion, by coefficients that bring them over one denominator:
   * each child's part under a linear method, else a half. Null where no denominator follows from the rules alone.
   */
  readonly combineWhole: ((coefficients: readonly Integer[], values: readonly Integer[]) => Integer) | null;
  /** Combines the shares of one or more children, with their weights, which sum to more than 0. */
  readonly combineShares: (items: readonly Item[]) => Fraction;
}

const linear = { isLinear: true, combineWhole: sumWhole, combineShares: weightedMean };
const other = { childField: null, isLinear: false };

const least: Positions = () => [0, 0];
const greatest: Positions = (n) => [n - 1, n - 1];
const middle: Positions = (n) => [Math.ceil(n / 2) - 1, Math.floor(n / 2)];

/** The one table of methods. */
export const methodRules: Readonly<Record<Method, MethodRule>> = {
  "weighted-mean": { childField: "weight", ...linear },
  sum: { childField: "points", ...linear },
  mean: { childField: null, ...linear },
  minimum: {
    ...other,
    combineWhole: (coefficients, values) => pickWhole(coefficients, values, least),
    combineShares: (items) => pickShare(items, least),
  },
  maximum: {
    ...other,
    combineWhole: (coefficients, values) => pickWhole(coefficients, values, greatest),
    combineShares: (items) => pickShare(items, greatest),
  },
  median: {
    ...other,
    combineWhole: (coefficients, values) => pickWhole(coefficients, values, middle),
    combineShares: (items) => pickShare(items, middle),
  },
};
