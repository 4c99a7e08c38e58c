import { formatRatio, reduce } from "../../exact/ratio.ts";
import { showValue } from "../../issues/shown.ts";
import type { Criterion, ScoreRule } from "../../model/index.ts";
import { methodRules } from "../methods.ts";
import { type CriterionPlace, knownChildren } from "./list-criteria.ts";
import { totalDecimalsOf } from "./scale-ends.ts";
import { readMillionths, refuse, type Sense, stepOf, weightDecimals } from "./sense.ts";

/**
 * Weights are not negative, points are above 0, and those of one parent sum to its total, or to anything above 0 where it
 * declares none. Where one is unknown, the sum is not checked.
 */
export function checkWeights(sense: Sense): void {
  for (const place of sense.criteria) {
    checkSigns(sense, place);
    checkSum(sense, place);
  }
}

function checkSigns(sense: Sense, { criterion, path }: CriterionPlace): void {
  for (const [field, decimals, isAboveZero] of listFields(criterion, sense.ruleSet.score)) {
    const read = readMillionths(criterion[field], decimals);
    if (read === undefined || read > 0n || (read === 0n && !isAboveZero)) continue;
    const limit = isAboveZero ? Number(stepOf(decimals)) / 1e6 : 0;
    refuse(sense, [...path, field], "below-minimum", { value: showValue(criterion[field]), limit });
  }
}

function listFields(criterion: Criterion, score: ScoreRule) {
  return [
    ["weight", weightDecimals, false],
    ["points", score.inputDecimals, true],
    ["total", totalDecimalsOf(criterion, score), true],
  ] as const;
}

function checkSum(sense: Sense, { criterion, path }: CriterionPlace): void {
  const { method, total } = criterion;
  const field = method === undefined ? null : methodRules[method].childField;
  const children = knownChildren(criterion);
  if (field === null || children.length === 0) return;
  const decimals = field === "weight" ? weightDecimals : sense.ruleSet.score.inputDecimals;
  let sum = 0n;
  for (const child of children) {
    const part = readMillionths(child[field], decimals);
    if (part === undefined) return;
    sum += part;
  }
  const shown = formatRatio(reduce(sum, 1_000_000n));
  if (total === undefined) {
    if (sum <= 0n) refuse(sense, path, "weight-sum", { sum: shown, total: null });
    return;
  }
  const declared = readMillionths(total, weightDecimals);
  if (declared === undefined || declared === sum) return;
  refuse(sense, [...path, "total"], "weight-sum", { sum: shown, total: showValue(total) });
}
