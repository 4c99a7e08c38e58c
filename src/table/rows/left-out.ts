import { textOf } from "../head/find-head.ts";
import { noteRepair } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import type { RawRow } from "../source/split-rows.ts";
import type { Reader } from "./reader.ts";

const summary =
  /^(?:(?:rata\s*-\s*rata|rata\s+rata|rerata|rataan)(?:[\s:(].*)?|(?:(?:sub|grand)\s*)?(?:jumlah|total)(?:\s+(?:nilai|skor|rata.*|keseluruhan|umum|akhir|unit.*|opd.*|daerah.*))?:?|average|mean|sum)$/i;
const footnote =
  /^(?:\*|sumber\s*:|source\s*:|keterangan\s*:?|ket\.?\s*:|catatan\s*:?|note\s*:|notes\s*:|dicetak\b)/i;

/** Letters that rows of sums and means, and notes below a table, begin with: one look settles almost every row. */
function mayBegin(text: string): boolean {
  return text !== "" && "RJTGSAMrjtgsam*KkCcNnDd".includes(text[0]!);
}

/** Whether a name is that of a row of sums or means: they begin with one of few letters. */
function isSummary(text: string): boolean {
  return text.length < 60 && mayBegin(text) && summary.test(text);
}

/**
 * Whether a row holds no region or unit: means and sums, headings that are repeated, the numbers of the columns,
 * notes below the table. Such rows are left out with a note.
 */
export function isLeftOut(reader: Reader, row: RawRow): boolean {
  const found = findReason(reader, row);
  if (found === undefined) return false;
  noteRepair(reader.table.notes, "rows-left-out", placeOf(reader.table.places, row.line), found);
  return true;
}

/** What a row that is left out says of itself. */
function findReason(reader: Reader, row: RawRow): string | undefined {
  const { fields } = reader.columns;
  const region = textOf(row.cells[fields.region]);
  const unit = textOf(row.cells[fields.unit]);
  if (reader.rows === 0 && numbersColumns(row)) return row.cells.map(textOf).join(" ");
  if (isSummary(unit)) return unit;
  if (fields.criterion >= 0 && isSummary(textOf(row.cells[fields.criterion])))
    return textOf(row.cells[fields.criterion]);
  if (region === "") return findBlankRegion(row);
  // the row before was none of these
  if (region === reader.lastName && reader.last !== undefined) return undefined;
  if (region === reader.table.places.headings[fields.region])
    return repeatsHeadings(reader, row) ? region : undefined;
  if (!mayBegin(region)) return undefined;
  if (isSummary(region) || (footnote.test(region) && isOnlyCell(row, region))) return region;
  return undefined;
}

/** Without a region, the first cell may say what the row is: the number of a row stands there elsewhere. */
function findBlankRegion({ cells }: RawRow): string | undefined {
  const first = cells.map(textOf).find((text) => text !== "") ?? "";
  if (isSummary(first)) return first;
  return footnote.test(first) && isOnlyCell({ line: 0, cells }, first) ? first : undefined;
}

function isOnlyCell({ cells }: RawRow, text: string): boolean {
  return cells.every((cell) => cell === "" || textOf(cell) === "" || textOf(cell) === text);
}

function repeatsHeadings({ table: { places } }: Reader, { cells }: RawRow): boolean {
  return cells.every((cell, at) => textOf(cell) === (places.headings[at] ?? ""));
}

/** A row `(1) (2) (3)` or `1 2 3` below the headings. */
function numbersColumns({ cells }: RawRow): boolean {
  const texts = cells.map(textOf).filter((text) => text !== "");
  return texts.length >= 3 && texts.every((text, i) => text === String(i + 1) || text === `(${i + 1})`);
}
