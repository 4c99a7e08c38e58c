import { cutText, showNames } from "../../issues/shown.ts";
import { noteReading } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { Table } from "../table.ts";
import { applyChoices } from "./chosen-columns.ts";
import { addColumn, type Draft, type NamedColumn } from "./draft.ts";
import { type Field, headings, publishedFields } from "./headings.ts";
import { nearestHeading, refuseMisspelt } from "./misspelt.ts";
import { simplify } from "./simplify.ts";
import { meaningOf } from "./vocabulary.ts";

/** Where a table holds what, by positions from 0; -1 where there is no such column. */
export interface Columns {
  /** How many there are, those without a heading too. */
  readonly width: number;
  readonly fields: Readonly<Record<Field, number>>;
  readonly dimensions: readonly NamedColumn[];
  readonly facts: readonly NamedColumn[];
}

/** Recognises the headings of a table. What is wrong with them goes to the issues of the table. */
export function findColumns(table: Table, cells: readonly string[], line: number): Columns {
  const fields = Object.fromEntries(Object.keys(headings).map((field) => [field, -1])) as Record<
    Field,
    number
  >;
  const draft: Draft = { cells, fields, dimensions: [], facts: [], ignored: [] };
  const chosen = applyChoices(table, draft, line);
  for (const [at, heading] of cells.entries()) {
    if (heading === "" || chosen.has(at)) continue;
    const meaning = meaningOf(table.vocabulary, heading);
    if (meaning === undefined) draft.ignored.push(at);
    else if (meaning.kind !== "idle") addColumn(table, draft, meaning, at, line);
  }
  // the one score there is, whatever it is called
  const { score, regionScore, criterion } = fields;
  if (score < 0 && regionScore >= 0 && draft.dimensions.length === 0) {
    Object.assign(fields, { score: regionScore, regionScore: -1 });
  }
  if (criterion >= 0 && draft.dimensions.length > 0) fields.criterion = -1;
  refuseMissing(table, draft, line);
  refuseMisspelt(table, draft, line);
  noteColumns(table, draft);
  return { width: cells.length, fields, dimensions: draft.dimensions, facts: draft.facts };
}

function refuseMissing({ problems, places, vocabulary }: Table, draft: Draft, line: number): void {
  const { fields, dimensions, ignored, cells } = draft;
  const missing: Field[] = [];
  if (fields.region < 0) missing.push("region");
  if (fields.score < 0 && fields.notAssessed < 0 && dimensions.length === 0) missing.push("score");
  const open = ignored.map((at) => cells[at]!);
  for (const field of missing) {
    const ids = field === "score" ? vocabulary.ids : [];
    const nearest = nearestHeading(field, open);
    const expected = showNames([...headings[field].slice(0, 4), ...ids]);
    addProblem(problems, "missing-column", placeOf(places, line), { field, ...expected, nearest });
  }
}

function noteColumns({ notes }: Table, { cells, fields, dimensions, facts, ignored }: Draft): void {
  const columns: (readonly [number, string])[] = [
    ...(Object.entries(fields) as [Field, number][]).map(([field, at]) => [at, field] as const),
    ...[...dimensions, ...facts].map(({ id, at }) => [at, id] as const),
  ];
  const published: readonly string[] = publishedFields.filter((field) => fields[field] >= 0);
  const other = columns.filter(
    ([at, name]) => at >= 0 && simplify(cells[at]!) !== simplify(name) && !published.includes(name),
  );
  const note = (code: "columns" | "columns-ignored" | "columns-published", names: readonly string[]) => {
    const { expected, more } = showNames(names);
    if (names.length > 0) noteReading(notes, code, { names: expected, more });
  };
  note(
    "columns",
    other.sort(([a], [b]) => a - b).map(([at, name]) => `${cutText(cells[at]!)} = ${name}`),
  );
  note(
    "columns-ignored",
    ignored.map((at) => cells[at]!),
  );
  note(
    "columns-published",
    published.map((field) => cells[fields[field as Field]]!),
  );
}
