import type { Band, RuleSet } from "../../src/model/index.ts";
import { type Change, compareCriteria } from "./compare-criteria.ts";
import {
  printBracket,
  printDecimals,
  printLabel,
  printNumber,
  printRanking,
  printRegionRule,
} from "./print-words.ts";
import { childrenOf } from "./walk-criteria.ts";

/** What is compared of two rule sets as a whole. Evidence is not: it is knowledge, not rules. */
const facets: Readonly<Record<string, (ruleSet: RuleSet) => string>> = {
  name: ({ title, year }) => title.id.replace(` ${year}`, ""),
  "legal basis": ({ legalBasis }) => [...legalBasis].sort().join(", "),
  "applies to": ({ appliesTo }) => [...appliesTo].sort().join(", "),
  "scale of the score": ({ score }) => `${printNumber(score.min)} to ${printNumber(score.max)}`,
  "rounding of the score": ({ score }) => `${printDecimals(score.decimals)}, ${score.rounding}`,
  "decimals of an input": ({ score }) => `${score.inputDecimals}`,
  "region's score": printRegionRule,
  "lower bounds": ({ bands }) =>
    printEach(bands, ({ inclusive, lowerBound }) => `${inclusive ? "" : "above "}${printNumber(lowerBound)}`),
  "bounds known as intervals": (ruleSet) =>
    printEach(
      ruleSet.bands.filter(({ bracket }) => bracket !== undefined),
      (band) => `${printNumber(band.lowerBound)} (${printBracket(ruleSet, band)})`,
    ),
  grades: ({ bands }) => printEach(bands, ({ grade }) => grade),
  zones: ({ bands }) => printEach(bands, ({ zone }) => zone),
  opinions: ({ bands }) => printEach(bands, ({ label }) => (label === null ? "unknown" : printLabel(label))),
  "quality labels": ({ bands }) =>
    printEach(bands, ({ quality }) => (quality === null ? "unknown" : quality && printLabel(quality))),
  "read at": ({ classifyOn }) => `${printDecimals(classifyOn.decimals)}, ${classifyOn.rounding}`,
  qualifiers: ({ qualifiers }) =>
    qualifiers.map(({ fact, label }) => `${fact}: ${printLabel(label)}`).join(", ") || "none",
  ranking: ({ ranking }) => printRanking(ranking),
  "units given by": ({ survey }) => (survey === true ? "respondents' answers" : "scores or answers"),
  criteria: printTree,
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
function printEach(bands: readonly Band[], say: (band: Band) => string | null | undefined): string {
  const said = bands.map((band) => say(band) ?? "");
  return said.every((text) => text === "") ? "none" : said.map((text) => text || "none").join(", ");
}

function printTree({ criteria }: RuleSet): string {
  if ("unknown" in criteria) return "unknown";
  return childrenOf(criteria)
    .map(({ id }) => id)
    .join(", ");
}
