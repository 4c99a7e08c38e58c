import type { Path } from "../../issues/path.ts";
import type { ScoringReason } from "../../issues/reasons.ts";
import type { Criterion } from "../../model/index.ts";
import { methodRules } from "../methods.ts";
import { isUnknown } from "../read-rule.ts";
import type { CriterionPlace } from "./list-criteria.ts";
import { listEnds } from "./scale-ends.ts";
import { readMillionths, refuse, type Sense } from "./sense.ts";

/**
 * The elements of a survey are the root's children, and nothing is below them: their weights or points are
 * known, their answers whole, and all of them are given, so that no policy and no other method has a place.
 */
export function checkSurvey(sense: Sense): void {
  const { survey, criteria } = sense.ruleSet;
  if (survey !== true) return;
  const add = (path: Path, reason: ScoringReason): void => refuse(sense, path, "not-allowed", { reason });
  if (isUnknown(criteria) || !Array.isArray(criteria.children)) {
    add(["survey"], "survey-elements");
    return;
  }
  for (const place of sense.criteria) {
    if (place.parent !== criteria) continue;
    for (const reason of listReasons(sense, place)) add(place.path, reason);
  }
  if (sense.criteria.some(({ criterion }) => isBeyondSums(criterion))) add(["survey"], "survey-methods");
}

function listReasons(sense: Sense, place: CriterionPlace): ScoringReason[] {
  const { children, weight, points } = place.criterion;
  const { score } = sense.ruleSet;
  const reasons: ScoringReason[] = [];
  if (children !== undefined) reasons.push("survey-children");
  if (isUnknown(weight) || isUnknown(points)) reasons.push("survey-weights");
  const isWhole = (value: unknown): boolean =>
    (readMillionths(value, score.inputDecimals) ?? 0n) % 1_000_000n === 0n;
  if (!listEnds(place, score).every(({ value }) => isWhole(value))) reasons.push("survey-whole");
  return reasons;
}

/** Whether the value of the respondents' mean answers may differ from the mean of their values. */
function isBeyondSums({ method, missing, rounding }: Criterion): boolean {
  const isLinear = method === undefined || methodRules[method].isLinear;
  return !isLinear || missing !== undefined || rounding !== undefined;
}
