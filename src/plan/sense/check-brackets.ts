import { showValue } from "../../issues/shown.ts";
import { readMillionths, refuse, type Sense } from "./sense.ts";

/** Where a bound is known as an interval only, the declared bound lies in it: above `above`, at most `upTo`. */
export function checkBrackets(sense: Sense): void {
  const { bands, score } = sense.ruleSet;
  for (const [i, { bracket, lowerBound }] of bands.entries()) {
    if (bracket === undefined) continue;
    const above = readMillionths(bracket.above, score.inputDecimals);
    const upTo = readMillionths(bracket.upTo, score.inputDecimals);
    const bound = sense.bounds[i];
    if (above === undefined || bound === undefined || upTo === undefined) continue;
    if (above < bound && bound <= upTo) continue;
    const params = {
      value: showValue(lowerBound),
      above: showValue(bracket.above),
      upTo: showValue(bracket.upTo),
    };
    refuse(sense, ["bands", i, "bracket"], "band-order", params);
  }
}
