import { readDecimal } from "../../exact/read-decimal.ts";
import { type Path, valueAt } from "../../issues/describe-place.ts";
import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { RuleSet } from "../../model/index.ts";
import { listCriteria } from "./list-criteria.ts";

/** Weights, and shares of them, are never compared with an input, so they may be finer than one. */
const weightDecimals = 6;

/** Every decimal can be read exactly: what is on a scale at the precision of inputs, weights at six decimals. */
export function checkDecimals(ruleSet: RuleSet): readonly Issue[] {
  const { inputDecimals } = ruleSet.score;
  return [
    ...listScalePlaces(ruleSet).flatMap((path) => checkDecimal(ruleSet, path, inputDecimals)),
    ...listCriteria(ruleSet).flatMap(({ path }) =>
      [["weight"], ["total"], ["missing", "completeness"]].flatMap((field) =>
        checkDecimal(ruleSet, [...path, ...field], weightDecimals),
      ),
    ),
  ];
}

function listScalePlaces(ruleSet: RuleSet): readonly Path[] {
  const bands = ruleSet.bands.flatMap((_, i): Path[] => [
    ["bands", i, "lowerBound"],
    ["bands", i, "bracket", "above"],
    ["bands", i, "bracket", "upTo"],
  ]);
  const criteria = listCriteria(ruleSet).flatMap(({ path }): Path[] => [
    [...path, "points"],
    [...path, "scale", "from"],
    [...path, "scale", "to"],
  ]);
  return [["score", "min"], ["score", "max"], ...bands, ...criteria];
}

function checkDecimal(ruleSet: RuleSet, path: Path, decimals: number): readonly Issue[] {
  const value = valueAt(ruleSet, path);
  // absent or declared unknown; the shape has refused everything else
  if (typeof value !== "number" && typeof value !== "string") return [];
  const read = readDecimal(value, decimals);
  if (typeof read === "string") {
    return [issueAt(ruleSet, path, read, `${quote(value)} has more than ${decimals} decimals`)];
  }
  if (Number.isFinite(read)) return [];
  return [issueAt(ruleSet, path, "above-maximum", `${quote(value)} is too large for a score`)];
}
