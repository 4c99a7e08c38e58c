import type { Locale, RegionResult, RuleSet } from "../index.ts";
import { nameOpinion } from "./name-opinion.ts";
import { words } from "./words.ts";

/** How many regions there are in each zone, best first, or by opinion where the rule set has no zones. */
export function countClasses(ruleSet: RuleSet, results: readonly RegionResult[], language: Locale): string {
  const zones = ruleSet.bands.flatMap(({ zone }) => (zone === null ? [] : [zone])).reverse();
  const counts = new Map<string, number>(zones.map((zone) => [zone, 0]));
  for (const result of results) {
    const name = nameClass(result, zones.length > 0, language);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name}: ${count}`).join(", ");
}

function nameClass(result: RegionResult, byZone: boolean, language: Locale): string {
  if (result.status === "not-assessed") return words.notAssessed[language];
  if (byZone && result.zone !== null) return result.zone;
  return nameOpinion(result, language) || words.noOpinion[language];
}
