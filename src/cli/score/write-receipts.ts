import type { Assessment, RuleSet } from "../../index.ts";
import type { Issue } from "../../issues/scoring-error.ts";
import { type Receipt, receipt } from "../../receipt/index.ts";
import { expectScoringError } from "./outcome.ts";

/** The receipts of assessments, and why there is none of some; paths begin with the position of the assessment. */
export interface Receipts {
  readonly receipts: readonly Receipt[];
  readonly issues: readonly Issue[];
}

/** Writes a receipt for every assessment, in their order. */
export function writeReceipts(ruleSet: RuleSet, assessments: readonly Assessment[]): Receipts {
  const receipts: Receipt[] = [];
  const issues: Issue[] = [];
  for (const [i, assessment] of assessments.entries()) {
    try {
      receipts.push(receipt(ruleSet, assessment));
    } catch (error) {
      const found = expectScoringError(error).issues;
      for (const issue of found) issues.push({ ...issue, path: [i, ...issue.path] });
    }
  }
  return { receipts, issues };
}
