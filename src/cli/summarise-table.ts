import { type RuleSet, rank } from "../index.ts";
import { planOf } from "../plan/compile.ts";
import { type Concluded, concludeSummary } from "./conclude-summary.ts";
import { gatherProblems } from "./gather-problems.ts";
import { expectScoringError, type Outcome, refuseAll } from "./outcome.ts";
import { printIssue } from "./print-issue.ts";
import type { Printable } from "./printable.ts";
import type { Pieces } from "./read-pieces.ts";
import { openTable } from "./read-table.ts";
import { summariseRows } from "./summarise-rows.ts";
import { type Summing, startSumming } from "./summing.ts";

/** Scores a CSV table row by row: memory grows with its regions, not with its rows. Units are left out. */
export async function summariseTable(
  pieces: Pieces,
  ruleSet: RuleSet,
  within: Printable["within"],
): Promise<Outcome> {
  const plan = planOf(ruleSet);
  const gathered = gatherProblems();
  let summing: Summing | undefined;
  const opened = await openTable(pieces, ruleSet, gathered.complain, (columns) => {
    summing = startSumming(plan, columns, gathered.complain);
    return summariseRows(summing);
  });
  if ("refused" in opened) return refuseAll([opened.refused]);
  const warnings = [...opened.warnings, ...(summing?.spellings.listWarnings() ?? [])];
  const summed = summing && { entries: summing.entries, faultless: summing.faultless };
  // the names of the units are of no more use, and make room for results
  summing = undefined;
  const concluded = summed && concludeSummary(plan, summed);
  const done = concluded === undefined ? refuseAll([]) : rankResults(concluded, ruleSet, within);
  // on the line that begins a region, what is wrong with it comes before what is wrong with its unit
  const problems = [...done.problems, ...gathered.first];
  return { ...refuseAll(problems), ...done, problems, more: gathered.more() + done.more, warnings };
}

type Done = Pick<Outcome, "ranking" | "problems" | "more">;

function rankResults(concluded: Concluded, ruleSet: RuleSet, within: Printable["within"]): Done {
  const { results, lines, problems } = concluded;
  try {
    return { ranking: rank(results, { ...ruleSet.ranking, within }), problems, more: 0 };
  } catch (error) {
    const { issues, omitted } = expectScoringError(error);
    const located = issues.map(({ path: [place, ...within], what }) => ({
      line: lines[Number(place)]!,
      what: printIssue(results[Number(place)], within, what),
    }));
    return refuseAll([...problems, ...located], omitted);
  }
}
