import { showValue } from "../../issues/shown.ts";
import { refuse, type Sense, stepOf } from "./sense.ts";

/** The bands ascend from the scale's minimum to its maximum without a hole, and a score can reach each. */
export function checkBands(sense: Sense): void {
  const positions = [...sense.bounds.keys()];
  for (const i of positions) checkOrder(sense, i);
  for (const i of positions) checkInside(sense, i);
  checkStart(sense);
  for (const i of positions) checkReach(sense, i);
}

/** A bound is above the one before it. */
function checkOrder(sense: Sense, i: number): void {
  const { bands, classifyOn } = sense.ruleSet;
  const [before, bound] = [sense.bounds[i - 1], sense.bounds[i]];
  if (before === undefined || bound === undefined || before < bound) return;
  const path = ["bands", i, "lowerBound"];
  const value = showValue(bands[i]!.lowerBound);
  if (before > bound) {
    refuse(sense, path, "band-order", { value, above: showValue(bands[i - 1]!.lowerBound) });
  } else {
    refuse(sense, path, "band-unreachable", { decimals: classifyOn.decimals, value, equal: true });
  }
}

function checkInside(sense: Sense, i: number): void {
  const { bands, score } = sense.ruleSet;
  const { min, max } = sense;
  const bound = sense.bounds[i];
  if (min === undefined || max === undefined || bound === undefined || (bound >= min && bound <= max)) return;
  const params = { min: showValue(score.min), max: showValue(score.max) };
  const value = showValue(bands[i]!.lowerBound);
  refuse(sense, ["bands", i, "lowerBound"], "band-outside-scale", { value, ...params });
}

/** The first band begins at the minimum and holds it. */
function checkStart(sense: Sense): void {
  const { bands, score } = sense.ruleSet;
  const [bound] = sense.bounds;
  if (bound === undefined || sense.min === undefined) return;
  const min = showValue(score.min);
  if (bound !== sense.min) {
    const value = showValue(bands[0]!.lowerBound);
    refuse(sense, ["bands", 0, "lowerBound"], "band-gap", { min, value });
  } else if (!bands[0]!.inclusive) {
    refuse(sense, ["bands", 0, "inclusive"], "band-gap", { min });
  }
}

/** A bound is a score that can be compared with it, and its band holds one. */
function checkReach(sense: Sense, i: number): void {
  const { bands, classifyOn, score } = sense.ruleSet;
  const bound = sense.bounds[i];
  if (bound === undefined) return;
  if (bound % stepOf(classifyOn.decimals) !== 0n) {
    const value = showValue(bands[i]!.lowerBound);
    refuse(sense, ["bands", i, "lowerBound"], "band-unreachable", { decimals: classifyOn.decimals, value });
    return;
  }
  const decimals = Math.min(classifyOn.decimals, score.decimals);
  if (!holdsScore(sense, i, bound, stepOf(decimals))) {
    refuse(sense, ["bands", i], "band-unreachable", { decimals });
  }
}

/**
 * Whether the first score of a band, scores being multiples of `step`, lies before its end. That bounds are in
 * disorder is an issue of its own.
 */
function holdsScore({ ruleSet, bounds, max }: Sense, i: number, bound: bigint, step: bigint): boolean {
  const next = ruleSet.bands[i + 1];
  const end = next === undefined ? max : bounds[i + 1];
  if (end === undefined || bound > end || (next !== undefined && bound === end)) return true;
  const at = roundUp(bound, step);
  const first = at === bound && !ruleSet.bands[i]!.inclusive ? at + step : at;
  // the scale's end may be rounded up
  if (next === undefined) return first <= roundUp(end, step);
  return first < end || (first === end && !next.inclusive);
}

/** The least multiple of a step that is not below a value. */
function roundUp(value: bigint, step: bigint): bigint {
  const over = ((value % step) + step) % step;
  return over === 0n ? value : value + step - over;
}
