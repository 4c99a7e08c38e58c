import type { Band, RuleSet } from "../../src/model/index.ts";
import { type Change, compareCriteria } from "./compare-criteria.ts";
import { sayBracket, sayDecimals, sayLabel, sayNumber, sayRanking, sayRegionRule } from "./say.ts";
import { childrenOf } from "./walk-criteria.ts";

/** What is compared of two rule sets as a whole. Evidence is not: it is knowledge, not rules. */
const facets: Readonly<Record<string, (ruleSet: RuleSet) => string>> = {
  name: ({ title, year }) => title.id.replace(` ${year}`, ""),
  "legal basis": ({ legalBasis }) => [...legalBasis].sort().join(", "),
  "applies to": ({ appliesTo }) => [...appliesTo].sort().join(", "),
  "scale of the score": ({ score }) => `${sayNumber(score.min)} to ${sayNumber(score.max)}`,
  "rounding of the score": ({ score }) => `${sayDecimals(score.decimals)}, ${score.rounding}`,
  "decimals of an input": ({ score }) => `${score.inputDecimals}`,
  "region's score": sayRegionRule,
  "lower bounds": ({ bands }) =>
    sayAll(bands, ({ inclusive, lowerBound }) => `${inclusive ? "" : "above "}${sayNumber(lowerBound)}`),
  "bounds known as intervals": (ruleSet) =>
    sayAll(
      ruleSet.bands.filter(({ bracket }) => bracket !== undefined),
      (band) => `${sayNumber(band.lowerBound)} (${sayBracket(ruleSet, band)})`,
    ),
  grades: ({ bands }) => sayAll(bands, ({ grade }) => grade),
  zones: ({ bands }) => sayAll(bands, ({ zone }) => zone),
  opinions: ({ bands }) => sayAll(bands, ({ label }) => (label === null ? "unknown" : sayLabel(label))),
  "quality labels": ({ bands }) =>
    sayAll(bands, ({ quality }) => (quality === null ? "unknown" : quality && sayLabel(quality))),
  "read at": ({ classifyOn }) => `${sayDecimals(classifyOn.decimals)}, ${classifyOn.rounding}`,
  qualifiers: ({ qualifiers }) =>
    qualifiers.map(({ fact, label }) => `${fact}: ${sayLabel(label)}`).join(", ") || "none",
  ranking: ({ ranking }) => sayRanking(ranking),
  "units given by": ({ survey }) => (survey === true ? "respondents' answers" : "scores or answers"),
  criteria: sayTree,
};

/**
 * Lists what differs between two rule sets, computed from their data.
 *
 * @param before - the older one
 * @param now - the newer one
 * @returns the fields of the rule set first, then the criteria that both have
 */
export function listChanges(before: RuleSet, now: RuleSet): readonly Change[] {
  const fields = Object.entries(facets)
    .map(([what, say]) => ({ what, before: say(before), now: say(now) }))
    .filter((change) => change.before !== change.now);
  if ("unknown" in before.criteria || "unknown" in now.criteria) return fields;
  return [
    ...fields.filter(({ what }) => what !== "criteria"),
    ...compareCriteria(before.criteria, now.criteria),
  ];
}

/** From the lowest band up; `none` where no band has any. */
function sayAll(bands: readonly Band[], say: (band: Band) => string | null | undefined): string {
  const said = bands.map((band) => say(band) ?? "");
  return said.every((text) => text === "") ? "none" : said.map((text) => text || "none").join(", ");
}

function sayTree({ criteria }: RuleSet): string {
  if ("unknown" in criteria) return "unknown";
  return childrenOf(criteria)
    .map(({ id }) => id)
    .join(", ");
}
