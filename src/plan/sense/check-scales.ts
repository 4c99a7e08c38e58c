import { showValue } from "../../issues/shown.ts";
import { readMillionths, refuse, type Sense } from "./sense.ts";

/** The scale of scores ascends, and no criterion's scale is a single point; the root has that of scores. */
export function checkScales(sense: Sense): void {
  const { min, max, inputDecimals } = sense.ruleSet.score;
  if (sense.min !== undefined && sense.max !== undefined && sense.min >= sense.max) {
    refuse(sense, ["score"], "scale-empty", { from: showValue(min), to: showValue(max) });
  }
  for (const { criterion, path, parent } of sense.criteria) {
    const { scale } = criterion;
    if (scale === undefined) continue;
    const at = [...path, "scale"];
    const from = readMillionths(scale.from, inputDecimals);
    const to = readMillionths(scale.to, inputDecimals);
    if (parent === null && (from !== sense.min || to !== sense.max)) {
      refuse(sense, at, "not-allowed", { reason: "root-scale" });
    }
    if (from !== undefined && from === to) {
      refuse(sense, at, "scale-empty", { from: showValue(scale.from), to: showValue(scale.to) });
    }
  }
}
