import type { Issue } from "../issues/errors.ts";
import { issueAt } from "../issues/issue-at.ts";
import { quote } from "../issues/quote.ts";
import type { RuleSet } from "../model/index.ts";

/** The claims that every rule set makes. */
const required = ["score", "criteria", "region", "bands", "classifyOn", "ranking"];

/** Every claim has evidence, its own or that of the part it belongs to, and what was found names where. */
export function checkEvidence(ruleSet: RuleSet): readonly Issue[] {
  const claims = ruleSet.qualifiers.length > 0 ? [...required, "qualifiers"] : required;
  const missing = claims
    .filter((claim) => !ruleSet.evidence.some((entry) => covers(entry.claim, claim)))
    .map((claim) => {
      const what = `holds nothing on ${quote(claim)}; say what it rests on, or that it is unknown`;
      return issueAt(ruleSet, ["evidence"], "missing-evidence", what);
    });
  return [...missing, ...checkSources(ruleSet)];
}

function covers(claim: string, part: string): boolean {
  return part === claim || part.startsWith(`${claim}.`);
}

function checkSources(ruleSet: RuleSet): readonly Issue[] {
  return ruleSet.evidence.flatMap(({ level, sources }, i) => {
    if ((level !== "confirmed" && level !== "single") || sources.length > 0) return [];
    const what = `is empty, and what is ${level} needs a source`;
    return [issueAt(ruleSet, ["evidence", i, "sources"], "missing-evidence", what)];
  });
}
