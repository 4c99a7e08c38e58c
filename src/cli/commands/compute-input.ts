import { type Ranked, type RegionResult, type RuleSet, rank, scoreAll } from "../../index.ts";
import { countUnits, noteLeftOut } from "../../report/count-units.ts";
import type { Printable } from "../../report/printable.ts";
import type { PlacedIssue } from "../print/print-issue.ts";
import type { Input } from "../table/input.ts";
import type { ScoreCommand } from "./command.ts";
import { expectScoringError, type Outcome, refuseAll } from "./outcome.ts";
import { writeReceipts } from "./write-receipts.ts";

/** The engine sees what could be read even when some could not, so that all problems are reported together. */
export function computeInput(
  { assessments, problems, warnings, locate }: Input,
  within: Printable["within"],
  ruleSet: RuleSet,
  { format, summary }: ScoreCommand,
): Outcome {
  const refuseIssues = (issues: readonly PlacedIssue[], more: number) => {
    const located = issues.flatMap((issue) => locate(issue) ?? []);
    return { ...refuseAll([...problems, ...located], more), warnings };
  };
  let ranking: Ranked[];
  try {
    const scored = scoreAll(ruleSet, assessments);
    const results = summary ? scored.map((result) => leaveUnitsOut(result)) : scored;
    ranking = rank(results, { ...ruleSet.ranking, within });
  } catch (error) {
    const { issues, omitted } = expectScoringError(error);
    return refuseIssues(issues, omitted);
  }
  if (format !== "receipt") return { ranking, receipts: [], problems, more: 0, warnings };
  const { receipts, issues } = writeReceipts(ruleSet, assessments);
  return issues.length > 0 ? refuseIssues(issues, 0) : { ranking, receipts, problems, more: 0, warnings };
}

function leaveUnitsOut(result: RegionResult): RegionResult {
  return noteLeftOut({ ...result, units: [] }, countUnits(result));
}
