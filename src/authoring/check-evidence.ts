import { type AnyIssueList, addIssueIn } from "../issues/issue-list.ts";
import type { RuleSet } from "../model/index.ts";

/** The claims that every rule set makes. */
const required = ["score", "criteria", "region", "bands", "classifyOn", "ranking"];

/** Every claim has evidence, its own or that of the part it belongs to, and what was found names where. */
export function checkEvidence(ruleSet: RuleSet, list: AnyIssueList): void {
  const { qualifiers, evidence } = ruleSet;
  const given = new Set(evidence.map(({ claim }) => claim));
  for (const claim of qualifiers.length > 0 ? [...required, "qualifiers"] : required) {
    if (!given.has(claim)) addIssueIn(list, ruleSet, ["evidence"], "missing-evidence", { claim });
  }
  for (const [i, { level, sources }] of evidence.entries()) {
    if ((level !== "confirmed" && level !== "single") || sources.length > 0) continue;
    addIssueIn(list, ruleSet, ["evidence", i, "sources"], "missing-evidence", { level });
  }
}
