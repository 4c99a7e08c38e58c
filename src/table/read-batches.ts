import { closeSeparators, isDecided, observeNumber } from "./cells/separators.ts";
import { findColumns } from "./head/columns.ts";
import { findHead, isBlankRow, isSecondHead, mostTitleRows, textOf } from "./head/find-head.ts";
import { noteRepair } from "./notes/note-list.ts";
import { placeOf } from "./place.ts";
import { addProblem, Refusal, refusal } from "./problems.ts";
import { closeJoiner } from "./rows/close-joiner.ts";
import { closeFilling } from "./rows/fill-down.ts";
import { startJoiner } from "./rows/joiner.ts";
import { readPlainRow } from "./rows/read-plain-row.ts";
import { noteLongRows, readRow } from "./rows/read-row.ts";
import { type Reader, startReader } from "./rows/reader.ts";
import type { CheckedRow } from "./rows/row.ts";
import type { Source } from "./source/open-source.ts";
import type { RawRow } from "./source/split-rows.ts";
import type { Table } from "./table.ts";
import { fillMerged } from "./xlsx/fill-merged.ts";

/** The most rows that wait for a cell that shows the decimal separator. */
const mostHeld = 100_000;

/** Reads the headings, and gives the reader of the rows below them with those that were read already. */
export async function startRows(
  table: Table,
  source: Source,
): Promise<{ reader: Reader; rows: readonly RawRow[] }> {
  const rows: RawRow[] = [];
  while (rows.length < mostTitleRows + 2) {
    const next = await source.batches.next();
    if (next.done === true) break;
    for (const row of next.value) rows.push(row);
  }
  const head = findHead(rows, table.vocabulary, table.options);
  if (head === undefined) throw refusal("table-empty", { what: "file" });
  const heading = rows[head.at]!;
  table.places.headings = heading.cells.map(textOf);
  if (heading.isBroken) addProblem(table.problems, "broken-quotes", placeOf(table.places, heading.line), {});
  const columns = findColumns(table, dropBlankEnd(table.places.headings), heading.line);
  const below = rows.slice(head.at + 1);
  const second = below.find((row) => !isBlankRow(row));
  if (second !== undefined && isSecondHead(heading, second, columns.fields.region, table.vocabulary))
    addProblem(table.problems, "two-row-headings", placeOf(table.places, second.line), {
      first: heading.line,
    });
  if (table.problems.count > 0) throw new Refusal(table.problems);
  noteTitles(table, rows.slice(0, head.at));
  const { fields, dimensions } = columns;
  const isLong = fields.criterion >= 0 && dimensions.length === 0 && fields.score >= 0;
  const isSurvey = table.vocabulary.elements.length > 0;
  const joiner = isLong ? startJoiner("long") : isSurvey ? startJoiner("survey") : undefined;
  const reader = startReader(table, columns, joiner);
  noteLongRows(reader);
  const named = [fields.region, fields.type, fields.province, fields.code, ...(isLong ? [fields.unit] : [])];
  const filled = fillMerged(
    below,
    source.merges,
    named.filter((at) => at >= 0),
    table.places,
    table.notes,
  );
  return { reader, rows: filled };
}

function dropBlankEnd(headings: readonly string[]): readonly string[] {
  let end = headings.length;
  while (end > 0 && headings[end - 1] === "") end -= 1;
  return headings.slice(0, end);
}

function noteTitles({ notes, places }: Table, rows: readonly RawRow[]): void {
  for (const row of rows) {
    if (isBlankRow(row)) continue;
    const text = row.cells.map(textOf).find((cell) => cell !== "");
    noteRepair(notes, "title-rows", placeOf(places, row.line), text ?? "");
  }
}

/** Reads the rows of a table, some at a time. What is wrong is thrown after the last, all of it at once. */
export async function* readBatches(
  { reader, rows }: { readonly reader: Reader; readonly rows: readonly RawRow[] },
  source: Source,
): AsyncGenerator<readonly CheckedRow[]> {
  const held: RawRow[] = [];
  yield takeRows(reader, rows, held);
  for (let next = await source.batches.next(); next.done !== true; next = await source.batches.next())
    yield takeRows(reader, next.value, held);
  yield closeRows(reader, held);
  source.close();
  const { problems } = reader.table;
  if (reader.rows === 0 && problems.count === 0) throw refusal("table-empty", { what: "rows" });
  if (problems.count > 0) throw new Refusal(problems);
}

function closeRows(reader: Reader, held: readonly RawRow[]): readonly CheckedRow[] {
  const { table, joiner, filling, columns } = reader;
  const read = readEach(reader, held);
  if (joiner !== undefined) read.push(...closeJoiner(reader, joiner));
  closeFilling(filling, table, columns.fields.region);
  closeSeparators(table.separators, table.problems);
  return read;
}

/** Rows wait from the first number that may be two until a cell shows the decimal separator. */
function takeRows(reader: Reader, rows: readonly RawRow[], held: RawRow[]): readonly CheckedRow[] {
  const { separators } = reader.table;
  if ((isDecided(separators) || separators.isClosed) && held.length === 0) return readEach(reader, rows);
  const read: CheckedRow[] = [];
  for (const row of rows) {
    const isClear = !looksAmbiguous(reader, row) && held.length === 0;
    if (!isClear) held.push(row);
    separators.isClosed ||= held.length > mostHeld;
    if (isDecided(separators) || separators.isClosed) read.push(...readEach(reader, held.splice(0)));
    if (isClear) read.push(...readEach(reader, [row]));
  }
  return read;
}

/** Takes what the numbers of a row show of separators; gives whether one of them may be two. */
function looksAmbiguous({ table, columns }: Reader, { cells }: RawRow): boolean {
  let found = false;
  for (const at of [columns.fields.score, ...columns.dimensions.map((each) => each.at)]) {
    const cell = cells[at];
    if (typeof cell !== "string") continue;
    const text = textOf(cell).replace(/\s*(?:%|poin|points?)$/i, "");
    if (/^-?[\d.,]*\d$/.test(text)) found = observeNumber(table.separators, text) || found;
  }
  return found;
}

function readEach(reader: Reader, rows: readonly RawRow[]): CheckedRow[] {
  const read: CheckedRow[] = [];
  for (const row of rows) {
    const plain = reader.isPlain ? readPlainRow(reader, row) : undefined;
    const checked = plain ?? (isBlankRow(row) ? undefined : readRow(reader, row));
    if (checked !== undefined) read.push(checked);
  }
  return read;
}
