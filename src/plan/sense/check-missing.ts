import { showValue } from "../../issues/shown.ts";
import { readMillionths, refuse, type Sense, weightDecimals } from "./sense.ts";

/** There are policies only where there are children that can be missing, and a completeness is a share of their weight. */
export function checkMissing(sense: Sense): void {
  for (const { criterion, path } of sense.criteria) {
    const { missing, children } = criterion;
    if (missing === undefined) continue;
    const at = [...path, "missing"];
    if (children === undefined) refuse(sense, at, "method-children", { fault: "missing-without-children" });
    const least = readMillionths(missing.completeness, weightDecimals);
    if (least === undefined) continue;
    const value = showValue(missing.completeness);
    if (least < 0n) refuse(sense, [...at, "completeness"], "below-minimum", { value, limit: 0 });
    if (least > 1_000_000n) refuse(sense, [...at, "completeness"], "above-maximum", { value, limit: 1 });
  }
}
