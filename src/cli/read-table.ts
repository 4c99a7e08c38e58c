import type { Issue, RuleSet } from "../index.ts";
import { dropStep, nameOf } from "./drop-step.ts";
import { findColumns, listDimensions } from "./find-columns.ts";
import { type Gathered, gatherRegions } from "./gather-regions.ts";
import { type Input, type Problem, refuse } from "./input.ts";
import { readRow } from "./read-row.ts";
import { readRows } from "./read-rows.ts";

/** Reads a CSV table: a row per unit, or per region where nothing below it is known. */
export function readTable(text: string, ruleSet: RuleSet): Input {
  const split = readRows(text);
  const [headings, ...rows] = split.rows;
  if (headings === undefined) return refuse(split.problems[0] ?? { what: "is empty" });
  const { line } = headings;
  const before = split.problems.find((problem) => problem.line! < line);
  if (before !== undefined) return refuse(before);
  const columns = findColumns(headings.cells, ruleSet);
  const problems: Problem[] = [...split.problems, ...columns.problems.map((what) => ({ line, what }))];
  const warnings = columns.unknown.length === 0 ? [] : [`columns passed over: ${columns.unknown.join(", ")}`];
  if (rows.length === 0 && split.problems.length === 0)
    problems.push({ line, what: "headings, but no rows" });
  if (columns.problems.length > 0) return { ...refuse({ what: "" }), problems, warnings };

  const read = rows.flatMap((row) => {
    const found = listSurplus(row.cells, headings.cells.length);
    const understood = readRow(row, columns, (what) => found.push(what));
    problems.push(...found.map((what) => ({ line: row.line, what })));
    return found.length > 0 ? [] : [understood];
  });
  const elements = ruleSet.survey === true ? listDimensions(ruleSet) : [];
  const gathered = gatherRegions(read, elements, (problem) => problems.push(problem));
  const assessments = gathered.map(({ assessment }) => assessment);
  return { assessments, problems, warnings, locate: (issue) => locate(issue, gathered) };
}

function listSurplus(cells: readonly string[], columns: number): string[] {
  if (!cells.slice(columns).some((cell) => cell !== "")) return [];
  return [`${cells.length} fields under ${columns} headings; a decimal comma between commas needs quotes`];
}

/** Paths begin with the place of the region; below it, units have lines of their own. */
function locate({ path, message }: Issue, gathered: readonly Gathered[]): Problem {
  const [region, kind, at, depth, respondent] = path;
  const { assessment, lines, respondents } = gathered[Number(region)]!;
  const what = dropStep(message, `[${region}]`, assessment.region.name);
  const unit = kind === "units" ? assessment.units?.[Number(at)] : undefined;
  if (unit === undefined) return { line: lines[0]!, what };
  // its number within the region would say nothing to who reads the table
  const own = depth === "respondents" ? respondents[Number(at)]?.[Number(respondent)] : undefined;
  return {
    line: own ?? lines[Number(at)]!,
    what: `${nameOf(unit.name)}: ${dropStep(what, `units[${at}]`, unit.name)}`,
  };
}
