import { type Ranked, type RegionResult, type RuleSet, rank, scoreAll } from "../../index.ts";
import type { Issue } from "../../issues/scoring-error.ts";
import type { Assessment } from "../../model/index.ts";
import type { Receipt } from "../../receipt/index.ts";
import { countUnits, noteLeftOut } from "../../report/count-units.ts";
import type { ScoreCommand } from "../commands/command.ts";
import { expectScoringError } from "./outcome.ts";

/** Ranked results and receipts, or what the engine found wrong; paths begin with the position of the region. */
export interface Scored {
  /** In the order of the regions. */
  readonly results: readonly RegionResult[];
  readonly ranking: readonly Ranked[];
  readonly receipts: readonly Receipt[];
  readonly issues: readonly Issue[];
  readonly omitted: number;
}

/** Results that the engine did not give. */
export function refuseScored(issues: readonly Issue[], omitted: number): Scored {
  return { results: [], ranking: [], receipts: [], issues, omitted };
}

/** Scores assessments and ranks them, and writes receipts where these are asked for. */
export async function scoreAssessments(
  ruleSet: RuleSet,
  assessments: readonly Assessment[],
  { format, summary, within }: Pick<ScoreCommand, "format" | "summary" | "within">,
): Promise<Scored> {
  let scored: Scored;
  try {
    const results = scoreAll(ruleSet, assessments);
    scored = rankResults(ruleSet, summary ? results.map(leaveUnitsOut) : results, within);
  } catch (error) {
    const { issues, omitted } = expectScoringError(error);
    return refuseScored(issues, omitted);
  }
  if (format !== "receipt" || scored.issues.length > 0) return scored;
  const { writeReceipts } = await import("./write-receipts.ts");
  const { receipts, issues } = writeReceipts(ruleSet, assessments);
  return issues.length > 0 ? refuseScored(issues, 0) : { ...scored, receipts };
}

/** Ranks results as the command or the rule set says. */
export function rankResults(
  ruleSet: RuleSet,
  results: readonly RegionResult[],
  within: ScoreCommand["within"],
): Scored {
  const { ranking } = ruleSet;
  try {
    const ranked = rank(results, { ...ranking, within: within ?? ranking.within });
    return { results, ranking: ranked, receipts: [], issues: [], omitted: 0 };
  } catch (error) {
    const { issues, omitted } = expectScoringError(error);
    return refuseScored(issues, omitted);
  }
}

function leaveUnitsOut(result: RegionResult): RegionResult {
  return noteLeftOut({ ...result, units: [] }, countUnits(result));
}
