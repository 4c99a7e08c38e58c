import { type RegionResult, type RuleSet, rank, scoreAll } from "../index.ts";
import { countUnits, noteLeftOut } from "./count-units.ts";
import type { Input } from "./input.ts";
import { issuesOf, type Outcome, refuseAll } from "./outcome.ts";
import type { ScoreCommand } from "./parse-command.ts";
import type { Printable } from "./printable.ts";
import { writeReceipts } from "./write-receipts.ts";

/** The engine sees what could be read even when some could not, so that all errors are told at once. */
export function computeInput(
  { assessments, problems, warnings, locate }: Input,
  within: Printable["within"],
  ruleSet: RuleSet,
  { format, summary }: ScoreCommand,
): Outcome {
  try {
    const scored = scoreAll(ruleSet, assessments);
    const results = summary ? scored.map((result) => leaveUnitsOut(result)) : scored;
    const ranking = rank(results, { ...ruleSet.ranking, within });
    const receipts = format === "receipt" ? writeReceipts(ruleSet, assessments) : [];
    return { ranking, receipts, problems, more: 0, warnings };
  } catch (error) {
    const told = issuesOf(error).map((issue) => locate(issue));
    return { ...refuseAll([...problems, ...told]), warnings };
  }
}

function leaveUnitsOut(result: RegionResult): RegionResult {
  return noteLeftOut({ ...result, units: [] }, countUnits(result));
}
