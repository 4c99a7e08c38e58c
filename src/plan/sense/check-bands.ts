import { readDecimal } from "../../exact/read-decimal.ts";
import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { Band, RuleSet } from "../../model/index.ts";
import { readMillionths } from "./read-millionths.ts";

/** The bands ascend from the scale's minimum to its maximum without a hole, and a score can reach each. */
export function checkBands(ruleSet: RuleSet): readonly Issue[] {
  return [checkOrder, checkInside, checkStart, checkReach].flatMap((check) => check(ruleSet));
}

/** Each bound is above the one before it. */
function checkOrder(ruleSet: RuleSet): readonly Issue[] {
  return ruleSet.bands.flatMap((band, i) => {
    const [before, bound] = [
      readMillionths(ruleSet.bands[i - 1]?.lowerBound),
      readMillionths(band.lowerBound),
    ];
    if (before === undefined || bound === undefined || before < bound) return [];
    const path = ["bands", i, "lowerBound"];
    if (before === bound) {
      const what = `${quote(band.lowerBound)} is the bound of the band before it too, which no score reaches`;
      return [issueAt(ruleSet, path, "band-unreachable", what)];
    }
    const what = `${quote(band.lowerBound)} is below the bound of the band before it; bands ascend`;
    return [issueAt(ruleSet, path, "band-order", what)];
  });
}

function checkInside(ruleSet: RuleSet): readonly Issue[] {
  const [min, max] = [readMillionths(ruleSet.score.min), readMillionths(ruleSet.score.max)];
  if (min === undefined || max === undefined) return [];
  return ruleSet.bands.flatMap((band, i) => {
    const bound = readMillionths(band.lowerBound);
    if (bound === undefined || (bound >= min && bound <= max)) return [];
    const scale = `${quote(ruleSet.score.min)} to ${quote(ruleSet.score.max)}`;
    const what = `${quote(band.lowerBound)} is outside the scale from ${scale}`;
    return [issueAt(ruleSet, ["bands", i, "lowerBound"], "band-outside-scale", what)];
  });
}

/** The first band begins at the minimum and holds it. */
function checkStart(ruleSet: RuleSet): readonly Issue[] {
  const first = ruleSet.bands[0]!;
  const [bound, min] = [readMillionths(first.lowerBound), readMillionths(ruleSet.score.min)];
  if (bound === undefined || min === undefined) return [];
  const least = quote(ruleSet.score.min);
  if (bound !== min) {
    const what = `${quote(first.lowerBound)} is not the scale's minimum ${least}, where the first band begins`;
    return [issueAt(ruleSet, ["bands", 0, "lowerBound"], "band-gap", what)];
  }
  if (first.inclusive) return [];
  const what = `the first band must hold the scale's minimum ${least}, which no band holds`;
  return [issueAt(ruleSet, ["bands", 0, "inclusive"], "band-gap", what)];
}

/** Every bound is a score that can be compared with it, and every band holds one. */
function checkReach(ruleSet: RuleSet): readonly Issue[] {
  const { decimals } = ruleSet.classifyOn;
  const coarsest = Math.min(decimals, ruleSet.score.decimals);
  return ruleSet.bands.flatMap((band, i) => {
    if (typeof readDecimal(band.lowerBound, decimals) === "string") {
      const what = `${quote(band.lowerBound)} has more than the ${decimals} decimals that scores are classified on`;
      return [issueAt(ruleSet, ["bands", i, "lowerBound"], "band-unreachable", what)];
    }
    if (holdsScore(ruleSet, band, ruleSet.bands[i + 1], 10n ** BigInt(6 - coarsest))) return [];
    const what = `no score of ${coarsest} decimals lies between its bound and the next`;
    return [issueAt(ruleSet, ["bands", i], "band-unreachable", what)];
  });
}

/** Whether the first score of a band, scores being multiples of `step`, lies before its end. Bounds in disorder are told elsewhere. */
function holdsScore({ score }: RuleSet, band: Band, next: Band | undefined, step: bigint): boolean {
  const [bound, end] = [readMillionths(band.lowerBound), readMillionths(next?.lowerBound ?? score.max)];
  if (bound === undefined || end === undefined || bound > end || (next !== undefined && bound === end))
    return true;
  const at = roundUp(bound, step);
  const first = at === bound && !band.inclusive ? at + step : at;
  // the scale's end may be rounded up
  return next === undefined ? first <= roundUp(end, step) : first < end || (first === end && !next.inclusive);
}

/** The least multiple of a step that is not below a value. */
function roundUp(value: bigint, step: bigint): bigint {
  const over = ((value % step) + step) % step;
  return over === 0n ? value : value + step - over;
}
