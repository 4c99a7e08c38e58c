import type { Path } from "../../issues/path.ts";
import type { Criterion, Decimal, ScoreRule } from "../../model/index.ts";
import { isUnknown } from "../read-rule.ts";
import { type CriterionPlace, knownChildren } from "./list-criteria.ts";
import { weightDecimals } from "./sense.ts";

/** An end of the scale of a criterion's answers, and where the rules say it; null for the scale of scores. */
export interface ScaleEnd {
  readonly value: Decimal;
  readonly path: Path | null;
}

/** The worst and the best answer of a criterion. */
export function listEnds({ criterion, path, parent }: CriterionPlace, score: ScoreRule): readonly ScaleEnd[] {
  const { scale, points } = criterion;
  if (scale !== undefined) {
    return [
      { value: scale.from, path: [...path, "scale", "from"] },
      { value: scale.to, path: [...path, "scale", "to"] },
    ];
  }
  if (points !== undefined && !isUnknown(points)) {
    const end = [...path, "points"];
    return [
      { value: 0, path: end },
      { value: points, path: end },
    ];
  }
  if (parent !== null && isAdded(criterion, parent)) {
    const end = [...path.slice(0, -2), "total"];
    return [
      { value: 0, path: end },
      { value: parent.total, path: end },
    ];
  }
  return [
    { value: score.min, path: null },
    { value: score.max, path: null },
  ];
}

/** Whether a child's points are unknown while the total of its sum is known: answers are then added as they are. */
function isAdded(
  { points, scale }: Criterion,
  parent: Criterion,
): parent is Criterion & { readonly total: Decimal } {
  return parent.method === "sum" && parent.total !== undefined && isUnknown(points) && scale === undefined;
}

/** How many decimals a total may have: those of weights, and those of inputs where it is an end of a scale as well. */
export function totalDecimalsOf(criterion: Criterion, score: ScoreRule): number {
  const isScale = knownChildren(criterion).some((child) => isAdded(child, criterion));
  return isScale ? score.inputDecimals : weightDecimals;
}
