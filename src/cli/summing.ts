import type { Plan } from "../plan/plan.ts";
import type { Columns } from "./find-columns.ts";
import type { Problem } from "./input.ts";
import { type Entries, type Entry, openEntries } from "./region-entries.ts";
import { cellOf, type Row } from "./row.ts";
import { sayRepeated } from "./say-conflict.ts";
import { openSpellings, type Spellings } from "./spellings.ts";
import { type NoteUnit, rememberUnits } from "./unit-names.ts";

/** A table whose rows are being added up. */
export interface Summing {
  readonly plan: Plan;
  readonly columns: Columns;
  readonly entries: Entries;
  readonly spellings: Spellings;
  readonly noteUnit: NoteUnit;
  /** The column of the units, or -1. */
  readonly unit: number;
  /** The columns that speak of a region, whatever the unit. */
  readonly saying: readonly number[];
  readonly complain: (problem: Problem) => void;
  /** Whether the engine could read every unit by now. */
  faultless: boolean;
}

/** Begins to add up. */
export function startSumming(plan: Plan, columns: Columns, complain: Summing["complain"]): Summing {
  const code = columns.fields.get("code");
  const saying = [...columns.facts.values(), ...(code === undefined ? [] : [code])].map(({ at }) => at);
  const entries = openEntries(plan);
  const unit = columns.fields.get("unit")?.at ?? -1;
  const spellings = openSpellings();
  const noteUnit = rememberUnits();
  return { plan, columns, entries, spellings, noteUnit, unit, saying, complain, faultless: true };
}

/** Notes the unit of a row, and gives whether it is the first of its name in its region. */
export function noteUnit(summing: Summing, entry: Entry, row: Row): boolean {
  const earlier = summing.noteUnit(entry.place, row, summing.unit);
  if (earlier === 0) return true;
  const what = sayRepeated(entry.region.name, cellOf(row, summing.unit), earlier);
  summing.complain({ line: row.line, what });
  return false;
}
