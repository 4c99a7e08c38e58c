import type { Issue } from "../../issues/errors.ts";
import { issueAt } from "../../issues/issue-at.ts";
import { quote } from "../../issues/quote.ts";
import type { RuleSet } from "../../model/index.ts";
import { readMillionths } from "./read-millionths.ts";

/** Where a bound is known as an interval only, the declared bound lies in it: above `above`, at most `upTo`. */
export function checkBrackets(ruleSet: RuleSet): readonly Issue[] {
  return ruleSet.bands.flatMap(({ bracket, lowerBound }, i) => {
    if (bracket === undefined) return [];
    const [above, bound, upTo] = [bracket.above, lowerBound, bracket.upTo].map(readMillionths);
    if (above === undefined || bound === undefined || upTo === undefined) return [];
    if (above < bound && bound <= upTo) return [];
    const interval = `above ${quote(bracket.above)} and at most ${quote(bracket.upTo)}`;
    const what = `its bound ${quote(lowerBound)} is not ${interval}`;
    return [issueAt(ruleSet, ["bands", i, "bracket"], "band-order", what)];
  });
}
