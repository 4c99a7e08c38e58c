import type { EvidenceLevel, RuleSet } from "../../src/model/index.ts";

/** How well a claim is evidenced: by its own evidence, or by that of the part it belongs to. */
export function findLevel(ruleSet: RuleSet, claim: string): EvidenceLevel | undefined {
  const own = ruleSet.evidence.find((entry) => entry.claim === claim)?.level;
  const dot = claim.lastIndexOf(".");
  return own ?? (dot < 0 ? undefined : findLevel(ruleSet, claim.slice(0, dot)));
}

/** The same as a remark behind a sentence, or nothing. */
export function remarkLevel(ruleSet: RuleSet, claim: string): string {
  const level = findLevel(ruleSet, claim);
  return level === undefined ? "" : ` (*${level}*)`;
}
