import { compile, type RuleSet, rank } from "../index.ts";
import { type Concluded, concludeSummary } from "./conclude-summary.ts";
import { dropStep } from "./drop-step.ts";
import { gatherProblems } from "./gather-problems.ts";
import { issuesOf, type Outcome, refuseAll } from "./outcome.ts";
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
  const plan = compile(ruleSet);
  const gathered = gatherProblems();
  let summing: Summing | undefined;
  const opened = await openTable(pieces, ruleSet, gathered.complain, (columns) => {
    summing = startSumming(plan, columns, gathered.complain);
    return summariseRows(summing);
  });
  if ("refused" in opened) return refuseAll([opened.refused]);
  const summed = summing && { entries: summing.entries, faultless: summing.faultless };
  // the names of the units are of no more use, and make room for results
  summing = undefined;
  const concluded = summed && concludeSummary(plan, summed);
  const done = concluded === undefined ? refuseAll([]) : rankResults(concluded, ruleSet, within);
  // on the line that begins a region, what is wrong with it comes before what is wrong with its unit
  const problems = [...done.problems, ...gathered.first];
  return { ...refuseAll(problems), ...done, problems, more: gathered.more(), ...opened };
}

type Done = Pick<Outcome, "ranking" | "problems">;

function rankResults(concluded: Concluded, ruleSet: RuleSet, within: Printable["within"]): Done {
  const { results, lines, problems } = concluded;
  try {
    return { ranking: rank(results, { ...ruleSet.ranking, within }), problems };
  } catch (error) {
    const told = issuesOf(error).map(({ path: [place], message }) => {
      const { name } = results[Number(place)]!.region;
      return { line: lines[Number(place)]!, what: dropStep(message, `[${place}]`, name) };
    });
    return refuseAll([...problems, ...told]);
  }
}
