import { readDecimal } from "../exact/read-decimal.ts";
import type { Criterion, Decimal, ScoreRule, Unknown } from "../model/index.ts";

/** Whether a part of the rules is declared unknown. */
export function isUnknown(part: unknown): part is Unknown {
  return typeof part === "object" && part !== null && "unknown" in part;
}

/** A decimal of the rule set in units of 10^-decimals; that it can be read was checked before. */
export function readBound(value: Decimal, decimals: number): number {
  return readDecimal(value, decimals) as number;
}

/** Whether a child's points are unknown while the total of its sum is known: answers are then added as they are. */
export function isAdded(
  { points, scale }: Criterion,
  parent: Criterion,
): parent is Criterion & { readonly total: Decimal } {
  return parent.method === "sum" && parent.total !== undefined && isUnknown(points) && scale === undefined;
}

/** The scale of a criterion's own answers: its own, or 0 to its points or to the total it is added to, or the score's. */
export function scaleOf(
  criterion: Criterion,
  parent: Criterion | null,
  { min, max }: ScoreRule,
): NonNullable<Criterion["scale"]> {
  const { scale, points } = criterion;
  if (scale !== undefined) return scale;
  if (points !== undefined && !isUnknown(points)) return { from: 0, to: points };
  return parent !== null && isAdded(criterion, parent)
    ? { from: 0, to: parent.total }
    : { from: min, to: max };
}
