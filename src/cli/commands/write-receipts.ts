import type { Assessment, RuleSet } from "../../index.ts";
import { type Receipt, receipt } from "../../receipt/index.ts";
import type { PlacedIssue } from "../print/print-issue.ts";
import { expectScoringError } from "./outcome.ts";

/** The receipts of assessments, and why there is none of some; paths begin with the position of the assessment. */
export interface Receipts {
  readonly receipts: readonly Receipt[];
  readonly issues: readonly PlacedIssue[];
}

/** Writes a receipt for every assessment, in their order. */
export function writeReceipts(ruleSet: RuleSet, assessments: readonly Assessment[]): Receipts {
  const receipts: Receipt[] = [];
  const issues: PlacedIssue[] = [];
  for (const [i, assessment] of assessments.entries()) {
    try {
      receipts.push(receipt(ruleSet, assessment));
    } catch (error) {
      const found = expectScoringError(error).issues;
      issues.push(...found.map(({ code, path, what }) => ({ code, path: [i, ...path], what })));
    }
  }
  return { receipts, issues };
}
