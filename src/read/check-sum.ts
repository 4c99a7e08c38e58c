import { formatDecimal } from "../exact/format-decimal.ts";
import { widen } from "../exact/integer.ts";
import { type Fraction, multiply, reduce } from "../exact/ratio.ts";
import { type At, addIssue } from "../issues/issue-list.ts";
import type { Node } from "../plan/node.ts";
import { roundWhole } from "../plan/round-value.ts";
import type { Given } from "./input.ts";

/** Holds the sum of children that are added as they are against what they can sum to. */
export function checkSum(
  { coefficients, raw }: Node,
  limit: Fraction,
  children: readonly Given[],
  at: At,
): void {
  const sum = children.reduce(
    (total, { node, n }, i) => total + widen(roundWhole(node, n!)) * widen(coefficients[i]!),
    0n,
  );
  const denominator = widen(raw.denominator);
  if (sum <= denominator) return;
  const value = formatDecimal(multiply(limit, reduce(sum, denominator)));
  addIssue(at, "above-maximum", { value, limit: formatDecimal(limit), scale: true });
}
