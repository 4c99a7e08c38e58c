import { trimText } from "../cells/trim.ts";
import type { TableOptions } from "../options.ts";
import type { Cell, RawRow } from "../source/split-rows.ts";
import { findHeading } from "./chosen-columns.ts";
import { type Meaning, meaningOf, type Vocabulary } from "./vocabulary.ts";

/** The most rows above the headings. */
export const mostTitleRows = 100;

/** A row of headings that was found, and how many of them are known. */
export interface Head {
  /** Its position among the rows. */
  readonly at: number;
  readonly known: number;
}

/** The text of a cell without the blanks around it. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return trimText(cell);
  if (cell === undefined) return "";
  return "date" in cell ? cell.date : cell.decimal;
}

/** Whether nothing is in any cell of a row. */
export function isBlankRow({ cells }: RawRow): boolean {
  return cells.every((cell) => cell === "" || textOf(cell) === "");
}

/**
 * Finds the row of headings: the first that names the region and something else that is known, else the one that
 * knows most, else the first that is not blank.
 */
export function findHead(
  rows: readonly RawRow[],
  vocabulary: Vocabulary,
  options: TableOptions,
): Head | undefined {
  let best: Head | undefined;
  for (const [at, row] of rows.slice(0, mostTitleRows + 1).entries()) {
    if (isBlankRow(row)) continue;
    const { known, hasRegion } = countKnown(row, vocabulary, options);
    if (hasRegion && known >= 2) return { at, known };
    if (best === undefined || known > best.known) best = { at, known };
  }
  return best;
}

/** How many different meanings the cells of a row have as headings. */
function countKnown(
  { cells }: RawRow,
  vocabulary: Vocabulary,
  { columns = {} }: TableOptions,
): { readonly known: number; readonly hasRegion: boolean } {
  const texts = cells.slice(0, 1000).map(textOf);
  const meanings = new Set<string>();
  for (const [field, heading] of Object.entries(columns))
    if (findHeading(texts, heading) >= 0) meanings.add(field);
  for (const text of texts) {
    const meaning = text === "" || text.length > 200 ? undefined : meaningOf(vocabulary, text);
    if (meaning !== undefined && meaning.kind !== "idle") meanings.add(nameOf(meaning));
  }
  return { known: meanings.size, hasRegion: meanings.has("region") };
}

function nameOf(meaning: Exclude<Meaning, { kind: "idle" }>): string {
  return meaning.kind === "field" ? meaning.field : meaning.id;
}

/**
 * Whether the row below the headings is a second row of headings: it names columns where the first one has none
 * or stands above several, and says nothing where the region would be.
 */
export function isSecondHead(head: RawRow, below: RawRow, region: number, vocabulary: Vocabulary): boolean {
  if (
    region >= 0 &&
    textOf(below.cells[region]) !== "" &&
    textOf(below.cells[region]) !== textOf(head.cells[region])
  )
    return false;
  const { known } = countKnown(below, vocabulary, {});
  const texts = below.cells.map(textOf).filter((text) => text !== "");
  const numeric = texts.some((text) => /^\d+[.,]\d+$/.test(text));
  const repeats = below.cells.every((cell, at) => textOf(cell) === textOf(head.cells[at]));
  return known >= 2 && !numeric && !repeats;
}
