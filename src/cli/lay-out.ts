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

/** A table for people. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Lays a table out in columns, numbers to the right, a rule under the headings. Lines end without blanks. */
export function layOut({ columns, rows }: Table, colours: boolean): string {
  const widths = columns.map((column, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at]!)), displayWidth(column.heading)),
  );
  const line = (cells: readonly Cell[]) =>
    cells
      .map((cell, at) => pad(cell, widths[at]!, columns[at]!.numeric === true, colours))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const headings = line(columns.map((column) => column.heading));
  return [headings, rule, ...rows.map((row) => line(row)), ""].join("\n");
}

/** The text of a cell, safe to show. */
export function textOf(cell: Cell): string {
  return showText(typeof cell === "string" ? cell : cell.text);
}

function widthOf(cell: Cell): number {
  return displayWidth(textOf(cell));
}

function pad(cell: Cell, width: number, right: boolean, colours: boolean): string {
  const text = textOf(cell);
  const blanks = " ".repeat(width - displayWidth(text));
  // `validateStream: false`: whether there are colours was settled by wantsColour
  const shown =
    colours && typeof cell !== "string" ? styleText(cell.colour, text, { validateStream: false }) : text;
  return right ? blanks + shown : shown + blanks;
}
