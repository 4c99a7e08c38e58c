import type { Plan } from "../../../plan/plan.ts";
import { describeRepeated } from "../describe-conflict.ts";
import type { Columns } from "../find-columns.ts";
import type { Problem } from "../input.ts";
import { cellOf, type Row } from "../row.ts";
import { type Spellings, startSpellings } from "../spellings.ts";
import { type Entries, type Entry, startEntries } from "./region-entries.ts";
import { type NoteUnit, rememberUnits } from "./unit-names.ts";

/** A table whose rows are being added up. */
export interface SummaryState {
  readonly plan: Plan;
  readonly columns: Columns;
  readonly entries: Entries;
  readonly spellings: Spellings;
  readonly noteUnit: NoteUnit;
  /** The column of the units, or -1. */
  readonly unit: number;
  /** The columns that speak of a region, whatever the unit. */
  readonly saying: readonly number[];
  readonly addProblem: (problem: Problem) => void;
  /** Whether the engine could read every unit by now. */
  faultless: boolean;
}

/** Begins to add up. */
export function startSummary(
  plan: Plan,
  columns: Columns,
  addProblem: SummaryState["addProblem"],
): SummaryState {
  const code = columns.fields.get("code");
  const saying = [...columns.facts.values(), ...(code === undefined ? [] : [code])].map(({ at }) => at);
  const entries = startEntries(plan);
  const unit = columns.fields.get("unit")?.at ?? -1;
  const spellings = startSpellings();
  const noteUnit = rememberUnits();
  return { plan, columns, entries, spellings, noteUnit, unit, saying, addProblem, faultless: true };
}

/** Notes the unit of a row, and gives whether it is the first of its name in its region. */
export function noteUnit(summing: SummaryState, entry: Entry, row: Row): boolean {
  const earlier = summing.noteUnit(entry.place, row, summing.unit);
  if (earlier === 0) return true;
  const what = describeRepeated(entry.region.name, cellOf(row, summing.unit), earlier);
  summing.addProblem({ line: row.line, what });
  return false;
}
