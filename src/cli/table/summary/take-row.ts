import { addUnit } from "../../../evaluate/accumulator.ts";
import { evaluateInput } from "../../../evaluate/evaluate-input.ts";
import { startIssues } from "../../../issues/issue-list.ts";
import { printText } from "../../../issues/path.ts";
import { isUnknown } from "../../../plan/read-rule.ts";
import { readUnit } from "../../../read/read-unit.ts";
import { printIssue } from "../../print/print-issue.ts";
import { describeDifference, describeMixed } from "../describe-conflict.ts";
import { readRow, type TableRow } from "../read-row.ts";
import { cellsOf, type Row } from "../row.ts";
import type { Entry } from "./region-entries.ts";
import { noteUnit, type SummaryState } from "./start-summary.ts";

/** Adds a row up in its region, whatever it says. Gives the region, where all is well with what it says of it. */
export function takeRow(summing: SummaryState, taken: Row): Entry | undefined {
  const { entries, spellings, addProblem, columns } = summing;
  const { line } = taken;
  const row = readRow({ line, cells: cellsOf(taken) }, columns, addProblem);
  if (row === undefined) return undefined;
  const { unit, known } = row;
  const region = spellings.readRegion(row.region, line);
  const entry = entries.find(region) ?? entries.open(region, line, unit === "" ? known : undefined);
  const mixed = (unit === "") !== (entry.whole !== undefined);
  if (mixed) addProblem({ line, what: describeMixed(entry.region.name, entry.line) });
  const isNew = !mixed && noteUnit(summing, entry, taken);
  const agreed = agree(summing, entry, row);
  if (isNew && unit !== "") addKnown(summing, entry, row);
  return agreed ? entry : undefined;
}

/** Holds what the row says of its region against what was said before. */
function agree(
  { addProblem }: SummaryState,
  entry: Entry,
  { region: { code }, facts, line }: TableRow,
): boolean {
  let agreed = true;
  for (const [what, value] of Object.entries({ ...(code !== undefined && { code }), ...facts })) {
    entry.said ??= new Map();
    const first = entry.said.get(what);
    if (first === undefined) entry.said.set(what, { value, line });
    if (first === undefined || first.value === value) continue;
    addProblem({ line, what: describeDifference(what, value, first.value, first.line) });
    agreed = false;
  }
  return agreed;
}

function addKnown(summing: SummaryState, entry: Entry, { unit, known, line }: TableRow): void {
  const { plan, addProblem } = summing;
  // that such rules take no list of units is reported once, of the region
  if (isUnknown(plan.ruleSet.region)) return;
  // the argument is the unit, so that paths are those within it
  const at = startIssues();
  const given = { name: unit, ...known };
  const read = readUnit(plan, given, at);
  for (const { path, what } of at.list.issues) {
    addProblem({ line, what: `${printText(unit)}: ${printIssue(given, path, what)}` });
  }
  if (read === undefined) summing.faultless = false;
  else addUnit(plan, entry.accumulator, evaluateInput(plan, read.input));
}
