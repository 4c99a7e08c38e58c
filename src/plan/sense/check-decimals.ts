import { readDecimal } from "../../exact/read-decimal.ts";
import type { Path } from "../../issues/path.ts";
import { showValue } from "../../issues/shown.ts";
import type { Decimal, Unknown } from "../../model/index.ts";
import { isUnknown } from "../read-rule.ts";
import { totalDecimalsOf } from "./scale-ends.ts";
import { refuse, type Sense, weightDecimals } from "./sense.ts";

/** Every decimal can be read exactly: what is on a scale at the precision of inputs, weights at six decimals. */
export function checkDecimals(sense: Sense): void {
  const { score, bands } = sense.ruleSet;
  const check = (value: Decimal | Unknown | undefined, path: Path, decimals = score.inputDecimals): void =>
    checkDecimal(sense, value, path, decimals);
  check(score.min, ["score", "min"]);
  check(score.max, ["score", "max"]);
  for (const [i, { lowerBound, bracket }] of bands.entries()) {
    check(lowerBound, ["bands", i, "lowerBound"]);
    check(bracket?.above, ["bands", i, "bracket", "above"]);
    check(bracket?.upTo, ["bands", i, "bracket", "upTo"]);
  }
  for (const { criterion, path } of sense.criteria) {
    const { points, scale, weight, total, missing } = criterion;
    check(points, [...path, "points"]);
    check(scale?.from, [...path, "scale", "from"]);
    check(scale?.to, [...path, "scale", "to"]);
    check(weight, [...path, "weight"], weightDecimals);
    check(total, [...path, "total"], totalDecimalsOf(criterion, score));
    check(missing?.completeness, [...path, "missing", "completeness"], weightDecimals);
  }
}

function checkDecimal(sense: Sense, decimal: Decimal | Unknown | undefined, path: Path, limit: number): void {
  if (decimal === undefined || isUnknown(decimal)) return;
  const value = showValue(decimal);
  const read = readDecimal(decimal, limit);
  if (read === "not-a-decimal") refuse(sense, path, read, { value, expected: "decimal" });
  else if (read === "not-finite") refuse(sense, path, read, { value });
  else if (read === "too-many-decimals") refuse(sense, path, read, { value, limit });
  else if (!Number.isFinite(read)) {
    refuse(sense, path, "above-maximum", { value, limit: (1e15 - 1) / 10 ** limit, magnitude: true });
  }
}
