import Papa from "papaparse";
import { refusal } from "../problems.ts";

/** A row as it stands in the file: its cells, and the line on which it begins. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Whether a quoted cell is not closed, or text follows it. */
  readonly isBroken?: boolean | undefined;
}

/** A number as a sheet stores it, by its shortest decimal; as a percentage where it is shown as one. */
export interface StoredNumber {
  readonly decimal: string;
  readonly isPercent: boolean;
}

/** A cell: text, or what a sheet stores besides text. */
export type Cell = string | StoredNumber | { readonly date: string };

/** Splits a text that comes in chunks into rows. */
export interface Splitter {
  readonly delimiter: string;
  /** What was not split yet: text of a row whose end has not come. */
  held: string[];
  heldLength: number;
  /** The length at which it is worth trying again to find the end of the row. */
  next: number;
  line: number;
}

const longestRow = 1 << 25;

/** Begins to split at a delimiter. */
export function startSplitter(delimiter: string): Splitter {
  return { delimiter, held: [], heldLength: 0, next: 0, line: 1 };
}

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row?: number | undefined }[];
  readonly meta: { readonly cursor: number };
}

/** Splits the next chunk, whose line ends are line feeds, and gives the rows that are complete. */
export function splitChunk(splitter: Splitter, chunk: string, isLast: boolean): RawRow[] {
  splitter.held.push(chunk);
  splitter.heldLength += chunk.length;
  // a long row that is tried again at each chunk would take quadratic time
  if (!isLast && splitter.heldLength < splitter.next) return [];
  const text = splitter.held.join("");
  const parser = new Papa.Parser({ delimiter: splitter.delimiter, newline: "\n" });
  const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
  const rest = isLast ? "" : text.slice(meta.cursor);
  splitter.held = rest === "" ? [] : [rest];
  splitter.heldLength = rest.length;
  if (rest.length > longestRow)
    throw refusal("table-too-large", { limit: longestRow, of: "line-characters" });
  splitter.next = meta.cursor === 0 ? rest.length * 2 : 0;
  return buildRows(splitter, data, errors, text.includes('"'));
}

function buildRows(
  splitter: Splitter,
  data: Parsed["data"],
  errors: Parsed["errors"],
  mayBreak: boolean,
): RawRow[] {
  const broken = new Set(errors.map(({ row }) => row));
  const rows: RawRow[] = new Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const cells = data[i]!;
    const { line } = splitter;
    rows[i] = broken.has(i) ? { line, cells, isBroken: true } : { line, cells };
    // a line end within a cell has to be quoted
    splitter.line += 1 + (mayBreak ? countLineEnds(cells) : 0);
  }
  return rows;
}

function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells)
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}
