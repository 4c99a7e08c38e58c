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

/** The scale of a criterion's own answers: its own, or 0 to its points, or the score's. */
export function scaleOf(
  { scale, points }: Criterion,
  { min, max }: ScoreRule,
): NonNullable<Criterion["scale"]> {
  if (scale !== undefined) return scale;
  return points === undefined || isUnknown(points) ? { from: min, to: max } : { from: 0, to: points };
}
