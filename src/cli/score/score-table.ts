import type { RuleSet } from "../../index.ts";
import type { Issue, ScoringError } from "../../issues/scoring-error.ts";
import { planOf } from "../../plan/compile.ts";
import type { TablePlace } from "../../table/place.ts";
import { openBatches, type RowBatches } from "../../table/read-rows.ts";
import type { ScoreCommand } from "../commands/command.ts";
import type { Bytes } from "../input/open-bytes.ts";
import type { Problem, Problems } from "../input/problem.ts";
import { addRows } from "./add-rows.ts";
import { type PublishedCheck, startPublishedCheck } from "./check-published.ts";
import { keepRows } from "./keep-rows.ts";
import { expectScoringError, type Outcome, refuseAll } from "./outcome.ts";
import type { RegionRows } from "./region-rows.ts";

/** Scores a table: rows are kept where units are shown, else added up as they come. */
export async function scoreTable(ruleSet: RuleSet, bytes: Bytes, command: ScoreCommand): Promise<Outcome> {
  const { columns, strict, format, units, summary } = command;
  const opened = openBatches(ruleSet, bytes, { columns, strict });
  const showsUnits = (format === "json" && !summary) || format === "receipt" || units;
  const rows = showsUnits ? keepRows(ruleSet, command) : addRows(ruleSet, command);
  const check = startPublishedCheck(planOf(ruleSet), opened.placeOf);
  const wrong = await takeRows(opened, rows, check);
  const { results, ranking, receipts, issues, omitted } = await rows.score();
  const located = issues.map((issue) => ({ place: placeOf(issue, opened, rows), what: issue }));
  // repairs are among the issues already under strict
  const notes = opened.notes.filter(({ kind }) => !strict || kind === "reading");
  if (wrong !== undefined || located.length > 0) {
    const problems: Problems = {
      problems: sortByLine([...(wrong?.issues ?? []).map(problemOf), ...located]),
      more: (wrong?.omitted ?? 0) + omitted,
    };
    return refuseAll(problems, notes);
  }
  const differences = check.close(results, ranking);
  return { ranking, receipts, problems: [], more: 0, notes, differences };
}

/** Takes all rows; gives what is wrong with them, which comes after the last. */
async function takeRows(
  { batches }: RowBatches,
  rows: RegionRows,
  check: PublishedCheck,
): Promise<ScoringError | undefined> {
  try {
    for await (const batch of batches) {
      for (const row of batch) {
        rows.take(row);
        check.take(row);
      }
    }
  } catch (error) {
    return expectReadable(error);
  }
  return undefined;
}

/** What is wrong with the table; wrong usage is for the caller. */
function expectReadable(error: unknown): ScoringError {
  const found = expectScoringError(error);
  if (found.code !== "invalid-assessment") throw found;
  return found;
}

function problemOf({ code, params }: Issue): Problem {
  return { place: params as TablePlace, what: { code, params } };
}

/** What is found of a region as a whole is at its first line. */
function placeOf({ path }: Issue, opened: RowBatches, rows: RegionRows): TablePlace {
  const [, kind, field] = path;
  const named = kind === "region" && (field === "province" || field === "code" || field === "type");
  return opened.placeOf(rows.lineOf(path), named ? field : kind === "region" ? "region" : undefined);
}

function sortByLine(problems: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ place }: Problem) => (place as TablePlace).line ?? 0;
  return [...problems].sort((a, b) => lineOf(a) - lineOf(b));
}
