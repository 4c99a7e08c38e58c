import type { Method } from "../model/index.ts";

/** How a method makes the value of a criterion from the shares of its children. */
export interface MethodRule {
  /** What the rules have to say of each child; null where every child counts the same. */
  readonly childField: "weight" | "points" | null;
  /**
   * Null for linear methods: Σ weight · share / Σ weight, in which every child has a part. Else the two
   * positions among n sorted shares half way between which the value lies.
   */
  readonly positions: ((n: number) => readonly [number, number]) | null;
}

/** The one table of methods. */
export const methodRules = {
  "weighted-mean": { childField: "weight", positions: null },
  sum: { childField: "points", positions: null },
  mean: { childField: null, positions: null },
  minimum: { childField: null, positions: () => [0, 0] },
  maximum: { childField: null, positions: (n) => [n - 1, n - 1] },
  median: { childField: null, positions: (n) => [Math.ceil(n / 2) - 1, Math.floor(n / 2)] },
} as const satisfies Readonly<Record<Method, MethodRule>>;
