import { type RuleSet, rank } from "../../../index.ts";
import { planOf } from "../../../plan/compile.ts";
import type { Printable } from "../../../report/printable.ts";
import { expectScoringError, type Outcome, refuseAll } from "../../commands/outcome.ts";
import { printIssue } from "../../print/print-issue.ts";
import { startProblems } from "../problem-list.ts";
import type { Chunks } from "../read-chunks.ts";
import { openTable } from "../read-table.ts";
import { buildSummary, type Summary } from "./build-summary.ts";
import { type SummaryState, startSummary } from "./start-summary.ts";
import { summariseRows } from "./summarise-rows.ts";

/** Scores a CSV table row by row: memory grows with its regions, not with its rows. Units are left out. */
export async function summariseTable(
  chunks: Chunks,
  ruleSet: RuleSet,
  within: Printable["within"],
): Promise<Outcome> {
  const plan = planOf(ruleSet);
  const found = startProblems();
  let summing: SummaryState | undefined;
  const opened = await openTable(chunks, ruleSet, found.addProblem, (columns) => {
    summing = startSummary(plan, columns, found.addProblem);
    return summariseRows(summing);
  });
  if ("refused" in opened) return refuseAll([opened.refused]);
  const warnings = [...opened.warnings, ...(summing?.spellings.listWarnings() ?? [])];
  const summed = summing && { entries: summing.entries, faultless: summing.faultless };
  // the names of the units are of no more use, and make room for results
  summing = undefined;
  const summary = summed && buildSummary(plan, summed);
  const done = summary === undefined ? refuseAll([]) : rankResults(summary, ruleSet, within);
  // on the line that begins a region, what is wrong with it comes before what is wrong with its unit
  const problems = [...done.problems, ...found.first];
  return { ...refuseAll(problems), ...done, problems, more: found.more() + done.more, warnings };
}

type Done = Pick<Outcome, "ranking" | "problems" | "more">;

function rankResults(summary: Summary, ruleSet: RuleSet, within: Printable["within"]): Done {
  const { results, lines, problems } = summary;
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
