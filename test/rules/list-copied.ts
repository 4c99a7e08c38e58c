import type { Evidence, RuleSet } from "../../src/model/index.ts";

/**
 * Finds evidence that was copied: of a rule set whose claims with sources are for the most part word for word those of
 * one rule set of another year.
 *
 * @returns the claims that are the same, and whose they are; none where the evidence is the rule set's own
 */
export function listCopied(ruleSet: RuleSet, all: readonly RuleSet[]): readonly string[] {
  const sourced = ruleSet.evidence.filter(({ sources }) => sources.length > 0);
  const others = all.filter(
    ({ year, authority }) => year !== ruleSet.year || authority !== ruleSet.authority,
  );
  return others.flatMap((other) => {
    const known = new Set(other.evidence.map(writeOut));
    const same = sourced.filter((entry) => known.has(writeOut(entry)));
    return 2 * same.length <= sourced.length
      ? []
      : [`${other.id}: ${same.map(({ claim }) => claim).join(", ")}`];
  });
}

function writeOut({ claim, level, sources, note }: Evidence): string {
  return JSON.stringify([claim, level, sources, note]);
}
