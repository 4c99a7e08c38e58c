import { escapeUnseen } from "../issues/quote.ts";
import { displayWidth } from "./display-width.ts";

/** A colour of the terminal. */
export type Colour = "green" | "yellow" | "red";

/** Colours a text. */
export type Paint = (text: string, colour: Colour) => string;

/** A cell: its text, and its colour where it has one. */
export type Cell = string | { readonly text: string; readonly colour: Colour };

/** A heading, and whether its column holds numbers. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/** A table for people. */
export interface Table {
  readonly columns: readonly Column[];
  /** May be made anew whenever they are gone through, so that long tables are not kept. */
  readonly rows: Iterable<readonly Cell[]>;
}

/** Lays a table out in columns, numbers to the right, a rule under the headings. Lines end without blanks. */
export function layOut(table: Table, paint?: Paint): string {
  return [...layLines(table, paint)].join("");
}

/** The same, line by line. */
export function* layLines({ columns, rows }: Table, paint?: Paint): Iterable<string> {
  const widths = columns.map(({ heading }) => measure(heading).width);
  for (const row of rows)
    for (let at = 0; at < widths.length; at++) widths[at] = Math.max(widths[at]!, measure(row[at]!).width);
  const line = (cells: readonly Cell[]) => {
    let text = "";
    for (let at = 0; at < cells.length; at++) {
      if (at > 0) text += "  ";
      text += pad(cells[at]!, widths[at]!, columns[at]!.numeric === true, paint);
    }
    return `${text.trimEnd()}\n`;
  };
  yield line(columns.map((column) => column.heading));
  yield `${widths.map((width) => "─".repeat(width)).join("  ")}\n`;
  for (const row of rows) yield line(row);
}

/** The text of a cell, safe to show. */
export function textOf(cell: Cell): string {
  return escapeUnseen(typeof cell === "string" ? cell : cell.text);
}

/** Looks at the text once, for it is asked of every cell of long tables. */
function measure(cell: Cell): { readonly text: string; readonly width: number } {
  const raw = typeof cell === "string" ? cell : cell.text;
  if (/^[ -~]*$/.test(raw)) return { text: raw, width: raw.length };
  const text = escapeUnseen(raw);
  return { text, width: displayWidth(text) };
}

function pad(cell: Cell, most: number, right: boolean, paint: Paint | undefined): string {
  const { text, width } = measure(cell);
  const blanks = " ".repeat(most - width);
  const shown = paint !== undefined && typeof cell !== "string" ? paint(text, cell.colour) : text;
  return right ? blanks + shown : shown + blanks;
}
