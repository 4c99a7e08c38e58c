import { unescapeXml } from "./xml.ts";

/** A range of merged cells, from its first cell to its last, rows from 1, columns from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet says of its cells besides their values. */
export interface SheetScan {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Merge[];
  /** Cells that are shown as percentages, and the errors of formulas, by `row:column`. */
  readonly percents: ReadonlySet<string>;
  readonly failures: ReadonlyMap<string, string>;
}

const parts =
  /<(?:[\w.-]+:)?(?:(row)\b([^>]*)|(c)\b((?:[^>/]|\/(?!>))*)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c>)|(mergeCell)\b([^>]*))/g;

const hasFormula = /<(?:[\w.-]+:)?f\b/;
const hasValue = /<(?:[\w.-]+:)?v>[^<]/;

/** Looks through a sheet once, for its size, merged cells, percentages and errors. */
export function scanSheet(xml: string, percentStyles: ReadonlySet<number>): SheetScan {
  const percents = new Set<string>();
  const failures = new Map<string, string>();
  const merges: Merge[] = [];
  let [row, column, rows, columns] = [0, -1, 0, 0];
  for (const [, isRow, rowTag = "", isCell, tag = "", inner = "", , mergeTag = ""] of xml.matchAll(parts)) {
    if (isRow !== undefined) {
      row = Number(attribute(rowTag, "r") ?? row + 1);
      column = -1;
    } else if (isCell !== undefined) {
      const address = readAddress(attribute(tag, "r") ?? "");
      column = address?.column ?? column + 1;
      row = address?.row ?? row;
      if (inner === "") continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column + 1);
      const type = attribute(tag, "t") ?? "n";
      const style = attribute(tag, "s");
      if (type === "n" && hasFormula.test(inner) && !hasValue.test(inner))
        failures.set(`${row}:${column}`, "=");
      if (type === "e") failures.set(`${row}:${column}`, valueIn(inner));
      if (type === "n" && style !== undefined && percentStyles.has(Number(style)))
        percents.add(`${row}:${column}`);
    } else {
      const [from = "", to = from] = (attribute(mergeTag, "ref") ?? "").split(":");
      const [first, last] = [readAddress(from), readAddress(to)];
      if (first !== undefined && last !== undefined)
        merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
    }
  }
  return { rows, columns, merges, percents, failures };
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
}

function valueIn(inner: string): string {
  return unescapeXml(/<(?:[\w.-]+:)?v>([^<]*)</.exec(inner)?.[1] ?? "#VALUE!");
}

function readAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined) return undefined;
  return { row: Number(digits), column: columnOf(letters) };
}

/** The position of a column by its letters, from 0. */
export function columnOf(letters: string): number {
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
