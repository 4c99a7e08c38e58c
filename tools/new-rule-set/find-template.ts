import type { RuleSet } from "../../src/model/index.ts";
import { inOrder } from "../../src/rules/order.ts";
import { partOf, type Request } from "./read-request.ts";

/** What a new rule set is begun from: the structure of one, and the types of region that it applies to. */
export interface Template {
  readonly ruleSet: RuleSet;
  readonly appliesTo: RuleSet["appliesTo"];
}

/**
 * Finds the rule set that a new one is begun from: that of the same authority of the last year before it, or of the
 * first year after it, in the newest version.
 *
 * @param request - of an authority that has rule sets, and of a part that it has where one is named
 * @param all - every published rule set
 * @returns the template, or in a line why a part has to be named
 */
export function findTemplate({ authority, year, part }: Request, all: readonly RuleSet[]): Template | string {
  const newestLast = inOrder(all).filter((ruleSet) => ruleSet.authority === authority);
  const years = newestLast.map((ruleSet) => ruleSet.year);
  const before = years.filter((other) => other < year);
  const nearest = before.length > 0 ? Math.max(...before) : Math.min(...years);
  const ofYear = newestLast.filter((ruleSet) => ruleSet.year === nearest);
  const parts = [...new Set(ofYear.flatMap(partOf))];
  if (part === undefined && parts.length > 0)
    return `the rules of ${nearest}, which would be copied, are in parts; name one: ${parts.join(", ")}`;
  const ofPart = (ruleSet: RuleSet) => partOf(ruleSet)[0] === part;
  const ruleSet = ofYear.filter(ofPart).at(-1) ?? ofYear.at(-1)!;
  const types = ofPart(ruleSet) ? ruleSet : newestLast.filter(ofPart).at(-1)!;
  return { ruleSet, appliesTo: types.appliesTo };
}
