import { showValue } from "../../issues/shown.ts";
import { listEnds } from "./scale-ends.ts";
import { readMillionths, refuse, type Sense, stepOf } from "./sense.ts";

/** A rounding keeps the ends of its criterion's scale as they are, so that no rounded value leaves the scale. */
export function checkRounding(sense: Sense): void {
  const { score } = sense.ruleSet;
  for (const place of sense.criteria) {
    const { rounding } = place.criterion;
    if (rounding === undefined) continue;
    const { decimals } = rounding;
    const isCut = (value: unknown): boolean =>
      (readMillionths(value, score.inputDecimals) ?? 0n) % stepOf(decimals) !== 0n;
    const end = listEnds(place, score).find(({ value }) => isCut(value));
    if (end === undefined) continue;
    const at = [...place.path, "rounding", "decimals"];
    refuse(sense, at, "too-many-decimals", { value: showValue(end.value), limit: decimals });
  }
}
