import Papa from "papaparse";
import type { Problem } from "./input.ts";

/** A row that is not blank, with the line on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits a CSV text into rows: commas or semicolons, quoted fields, any line ends. */
export function readRows(text: string): { rows: readonly Row[]; problems: readonly Problem[] } {
  const lines = text.replace(/\r\n?/g, "\n");
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(lines, {
    delimiter: findDelimiter(lines),
    newline: "\n",
    step({ data, errors, meta }) {
      const cells = data.map((cell) => cell.trim());
      if (errors.length > 0)
        problems.push({ line, what: "a quoted field is not closed, or text follows it" });
      else if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
      for (; start < meta.cursor; start += 1) if (lines[start] === "\n") line += 1;
    },
  });
  return { rows, problems };
}

/** Semicolon or comma: what divides the first line that is not blank into more fields. */
function findDelimiter(text: string): ";" | "," {
  const first = /^.*[^\s;,].*$/m.exec(text)?.[0] ?? "";
  const count = (delimiter: string) => Papa.parse<string[]>(first, { delimiter }).data[0]?.length ?? 0;
  return count(";") > count(",") ? ";" : ",";
}
