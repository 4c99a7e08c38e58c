import type { Path } from "../../issues/path.ts";
import type { Criterion, Decimal, ScoreRule } from "../../model/index.ts";
import { isAdded, isUnknown, scaleOf } from "../read-rule.ts";
import { type CriterionPlace, knownChildren } from "./list-criteria.ts";
import { weightDecimals } from "./sense.ts";

/** An end of the scale of a criterion's answers, and where the rules say it; null for the scale of scores. */
export interface ScaleEnd {
  readonly value: Decimal;
  readonly path: Path | null;
}

/** The worst and the best answer of a criterion. */
export function listEnds(place: CriterionPlace, score: ScoreRule): readonly ScaleEnd[] {
  const { criterion, path, parent } = place;
  const { from, to } = scaleOf(criterion, parent, score);
  const own = criterion.scale && [...path, "scale"];
  return [
    { value: from, path: own ? [...own, "from"] : endPath(place) },
    { value: to, path: own ? [...own, "to"] : endPath(place) },
  ];
}

/** Where the rules say how far the answers of a criterion without a scale go. */
function endPath({ criterion, path, parent }: CriterionPlace): Path | null {
  const { points } = criterion;
  if (points !== undefined && !isUnknown(points)) return [...path, "points"];
  return parent !== null && isAdded(criterion, parent) ? [...path.slice(0, -2), "total"] : null;
}

/** How many decimals a total may have: those of weights, and those of inputs where it is an end of a scale as well. */
export function totalDecimalsOf(criterion: Criterion, score: ScoreRule): number {
  const isScale = knownChildren(criterion).some((child) => isAdded(child, criterion));
  return isScale ? score.inputDecimals : weightDecimals;
}
