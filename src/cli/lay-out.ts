import { styleText } from "node:util";
import { displayWidth } from "./display-width.ts";
import { showText } from "./show-text.ts";

/** A colour of the terminal. */
export type Colour = "green" | "yellow" | "red";

/** A cell: its text, and its colour where it has one. */
export type Cell = string | { readonly text: string; readonly colour: Colour };

/** A heading, and whether its column holds numbers. */
export interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

/** A table for people. Rows that are made anew whenever they are asked for need not be kept. */
export interface Table<Rows extends Iterable<readonly Cell[]> = readonly (readonly Cell[])[]> {
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

/** Lays a table out in columns, numbers to the right, a rule under the headings. Lines end without blanks. */
export function layOut(table: Table, colours: boolean): string {
  return [...layLines(table, colours)].join("");
}

/** The same, line by line. */
export function* layLines(
  { columns, rows }: Table<Iterable<readonly Cell[]>>,
  colours: boolean,
): Iterable<string> {
  const widths = columns.map(({ heading }) => displayWidth(heading));
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at]!, displayWidth(textOf(cell)));
  }
  const line = (cells: readonly Cell[]) => {
    let text = "";
    for (const [at, cell] of cells.entries()) {
      text += (at === 0 ? "" : "  ") + pad(cell, widths[at]!, columns[at]!.numeric === true, colours);
    }
    return `${text.trimEnd()}\n`;
  };
  yield line(columns.map((column) => column.heading));
  yield `${widths.map((width) => "─".repeat(width)).join("  ")}\n`;
  for (const row of rows) yield line(row);
}

/** The text of a cell, safe to show. */
export function textOf(cell: Cell): string {
  return showText(typeof cell === "string" ? cell : cell.text);
}

function pad(cell: Cell, width: number, right: boolean, colours: boolean): string {
  const text = textOf(cell);
  const blanks = " ".repeat(width - displayWidth(text));
  // `validateStream: false`: whether there are colours was settled by wantsColour
  const shown =
    colours && typeof cell !== "string" ? styleText(cell.colour, text, { validateStream: false }) : text;
  return right ? blanks + shown : shown + blanks;
}
