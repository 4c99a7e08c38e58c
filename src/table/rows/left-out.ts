import { textOf } from "../head/find-head.ts";
import { noteRepair } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import type { RawRow } from "../source/split-rows.ts";
import type { Reader } from "./reader.ts";

const summary =
  /^(?:(?:rata\s*-\s*rata|rata\s+rata|rerata|rataan)(?:[\s:(].*)?|(?:(?:sub|grand)\s*)?(?:jumlah|total)(?:\s+(?:nilai|skor|rata.*|keseluruhan|umum|akhir|unit.*|opd.*|daerah.*))?:?|average|mean|sum)$/i;
const footnote =
  /^(?:\*|sumber\s*:|source\s*:|keterangan\s*:?|ket\.?\s*:|catatan\s*:?|note\s*:|notes\s*:|dicetak\b)/i;

/** Whether a name is that of a row of sums or means: they begin with one of few letters. */
function isSummary(text: string): boolean {
  return text.length < 60 && /^[rjtgsam]/i.test(text) && summary.test(text);
}

/**
 * Whether a row holds no region or unit: means and sums, headings that are repeated, the numbers of the columns,
 * notes below the table. Such rows are left out with a note.
 */
export function isLeftOut(reader: Reader, row: RawRow): boolean {
  const { fields } = reader.columns;
  const [region, unit] = [textOf(row.cells[fields.region]), textOf(row.cells[fields.unit])];
  const found =
    (region === "" ? findBlankRegion(row) : undefined) ??
    (isSummary(region) ? region : isSummary(unit) ? unit : undefined) ??
    (isSummary(textOf(row.cells[fields.criterion])) ? textOf(row.cells[fields.criterion]) : undefined) ??
    (region === reader.table.places.headings[fields.region] && repeatsHeadings(reader, row)
      ? region
      : undefined) ??
    (reader.rows === 0 && numbersColumns(row) ? region : undefined) ??
    (footnote.test(region) && isOnlyCell(row, region) ? region : undefined);
  if (found === undefined) return false;
  noteRepair(reader.table.notes, "rows-left-out", placeOf(reader.table.places, row.line), found);
  return true;
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
