import type { RuleSet } from "../../index.ts";
import { printText } from "../../issues/path.ts";
import { type PlacedIssue, printIssue } from "../print/print-issue.ts";
import { type Collected, collectRegions } from "./collect-regions.ts";
import { type Columns, findColumns, listDimensions } from "./find-columns.ts";
import { type Input, type Problem, refuse } from "./input.ts";
import type { Chunks } from "./read-chunks.ts";
import { readRow, type TableRow } from "./read-row.ts";
import { readRows, type TakeRow } from "./read-rows.ts";
import { cellsOf } from "./row.ts";
import { type Spellings, startSpellings } from "./spellings.ts";

type Complain = (problem: Problem) => void;

/** What was passed over, or why there is no table at all. */
export type Opened = { readonly warnings: readonly string[] } | { readonly refused: Problem };

/**
 * Reads the headings of a CSV table, and gives the rows below them to what `start` makes of them, one by one.
 * Where the headings are not understood, rows are passed over.
 */
export async function openTable(
  chunks: Chunks,
  ruleSet: RuleSet,
  addProblem: Complain,
  start: (columns: Columns) => TakeRow,
): Promise<Opened> {
  let head: { readonly columns: Columns; readonly line: number } | undefined;
  let broken: Problem | undefined;
  let rows = 0;
  let take: TakeRow = () => {};
  const begin: TakeRow = (row) => {
    if (broken !== undefined) return;
    const { line } = row;
    head = { columns: findColumns(cellsOf(row), ruleSet), line };
    const { problems } = head.columns;
    for (const what of problems) addProblem({ line, what });
    if (problems.length === 0) take = start(head.columns);
  };
  await readRows(
    chunks,
    (row) => {
      if (head === undefined) return begin(row);
      rows += 1;
      take(row);
    },
    (problem) => {
      broken ??= problem;
      if (head !== undefined) addProblem(problem);
    },
  );
  if (head === undefined) return { refused: broken ?? { what: "is empty" } };
  if (rows === 0 && broken === undefined) addProblem({ line: head.line, what: "headings, but no rows" });
  const { unknown } = head.columns;
  return { warnings: unknown.length === 0 ? [] : [`columns passed over: ${unknown.join(", ")}`] };
}

/** Reads a CSV table: a row per unit, or per region where nothing below it is known. */
export async function readTable(chunks: Chunks, ruleSet: RuleSet): Promise<Input> {
  const problems: Problem[] = [];
  const addProblem = (problem: Problem) => problems.push(problem);
  const read: TableRow[] = [];
  const spellings = startSpellings();
  const elements = ruleSet.survey === true ? listDimensions(ruleSet) : [];
  const opened = await openTable(chunks, ruleSet, addProblem, (columns) => (row) => {
    const understood = readRow({ line: row.line, cells: cellsOf(row) }, columns, addProblem);
    if (understood !== undefined) read.push(respell(understood, spellings, elements.length > 0));
  });
  if ("refused" in opened) return refuse(opened.refused);
  const regions = collectRegions(read, elements, addProblem);
  const assessments = regions.map(({ assessment }) => assessment);
  const warnings = [...opened.warnings, ...spellings.listWarnings()];
  return { assessments, problems, warnings, locate: (issue) => locate(issue, regions) };
}

/** The row with the first spelling of its region, and of its unit where that has several rows. */
function respell(row: TableRow, spellings: Spellings, isSurvey: boolean): TableRow {
  const region = spellings.readRegion(row.region, row.line);
  const unit = isSurvey ? spellings.readUnit(region, row.unit, row.line) : row.unit;
  return region === row.region && unit === row.unit ? row : { ...row, region, unit };
}

/** Paths begin with the place of the region; below it, units have lines of their own. */
function locate({ code, path, what }: PlacedIssue, regions: readonly Collected[]): Problem | undefined {
  // the rows were compared with each other already, with their lines
  if (code === "province-needed") return undefined;
  const [region, kind, at, ...within] = path;
  const { assessment, lines, respondents } = regions[Number(region)]!;
  const unit = kind === "units" ? assessment.units?.[Number(at)] : undefined;
  if (unit === undefined) return { line: lines[0]!, what: printIssue(assessment, path.slice(1), what) };
  const [depth, respondent] = within;
  const own = depth === "respondents" ? respondents[Number(at)]?.[Number(respondent)] : undefined;
  // the number of the unit within the region would say nothing to who reads the table
  return {
    line: own ?? lines[Number(at)]!,
    what: `${printText(unit.name)}: ${printIssue(unit, within, what)}`,
  };
}
