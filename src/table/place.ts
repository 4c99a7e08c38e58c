import type { TablePlace } from "../issues/codes/tables.ts";
import { type Path, printText } from "../issues/path.ts";

export type { TablePlace };

/** Gives places in one table: those of a text by line, those of a sheet by cell. */
export interface Places {
  /** The sheet's name; undefined for text, and until the file was opened. */
  sheet: string | undefined;
  /** The headings, once they are known, as they are written. */
  headings: readonly string[];
}

/** The place of a row, or of one of its cells where a column is given, counted from 0. */
export function placeOf(places: Places, line: number, column?: number): TablePlace {
  const { sheet, headings } = places;
  const heading = column === undefined ? undefined : headings[column];
  return {
    line,
    ...(column !== undefined && { column: column + 1 }),
    ...(heading !== undefined && heading !== "" && { heading: printText(heading) }),
    ...(sheet !== undefined && { sheet: printText(sheet) }),
    ...(sheet !== undefined && column !== undefined && { cell: cellAddress(line, column) }),
  };
}

/** The address of a cell as spreadsheets write it: `F7`. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let at = column + 1; at > 0; at = Math.floor((at - 1) / 26))
    letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  return letters + row;
}

const words = {
  en: { line: "line", column: "column" },
  id: { line: "baris", column: "kolom" },
} as const;

/** Prints a place: `line 7, Nilai` of a text, `Data!F7, Nilai` of a sheet. */
export function printPlace(place: TablePlace, locale: keyof typeof words = "en"): string {
  const { line, column, heading, sheet, cell } = place;
  const word = words[locale];
  const named =
    heading ?? (column === undefined || cell !== undefined ? undefined : `${word.column} ${column}`);
  const rest = named === undefined ? "" : `, ${named}`;
  if (sheet !== undefined) return `${sheet}!${cell ?? (line === undefined ? "" : `${line}:${line}`)}${rest}`;
  return line === undefined ? (named ?? "") : `${word.line} ${line}${rest}`;
}

/** The path of a place: `["rows", 7, "Nilai"]`, a column without heading by its number. */
export function pathOf({ line, column, heading }: TablePlace): Path {
  if (line === undefined) return [];
  return column === undefined ? ["rows", line] : ["rows", line, heading ?? column];
}
