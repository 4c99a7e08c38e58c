import { strToU8, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { storeNumber } from "../cells/stored-number.ts";
import { cellAddress } from "../place.ts";
import { refusal } from "../problems.ts";
import type { Cell, RawRow } from "../source/split-rows.ts";
import { findSheet } from "./find-sheet.ts";
import { findPercentStyles } from "./percent-styles.ts";
import { columnOf, type Merge, type SheetScan, scanSheet } from "./scan-sheet.ts";
import { type Parts, textOfPart, unpack } from "./unpack.ts";

/** The most cells of a sheet, from its first to the last that is filled. */
const mostCells = 2e7;

/** The rows of a workbook's first sheet. */
export interface Workbook {
  readonly sheet: string;
  /** How many other sheets there are. */
  readonly others: number;
  readonly rows: readonly RawRow[];
  readonly merges: readonly Merge[];
}

/** Reads the first sheet of a workbook: formulas by their stored values, numbers by their shortest decimals. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const kinds = unpack(bytes, (path) => path === "mimetype" || path === "xl/workbook.xml");
  if ((textOfPart(kinds, "mimetype") ?? "").startsWith("application/vnd.oasis"))
    throw refusal("table-format", { format: "ods" });
  if (textOfPart(kinds, "xl/workbook.xml") === undefined) throw refusal("table-format", { format: "zip" });
  const frame = unpack(bytes, (path) => /^xl\/(?:workbook|styles|sharedStrings)\.xml$|\.rels$/i.test(path));
  const { name, path, position, others } = findSheet(frame);
  const own = unpack(bytes, (each) => each === path);
  const xml = textOfPart(own, path);
  if (xml === undefined) throw refusal("table-format", { format: "damaged" });
  const scan = scanSheet(xml, findPercentStyles(textOfPart(frame, "xl/styles.xml") ?? ""));
  if (scan.rows * scan.columns > mostCells)
    throw refusal("table-too-large", { limit: mostCells, of: "cells" });
  const data = await readCells({ ...frame, [path]: strToU8(addressCells(hideFailures(xml))) }, position);
  return {
    sheet: name,
    others,
    rows: data.map((cells, i) => buildRow(cells, i + 1, scan)),
    merges: scan.merges,
  };
}

const cellTags = /<((?:[\w.-]+:)?(?:row|c))\b((?:[^>/]|\/(?!>))*)(\/?)>/g;

/** Gives each cell its address where a writer left it out, which what reads the cells asks for. */
function addressCells(xml: string): string {
  let [row, column] = [0, -1];
  return xml.replace(cellTags, (tag: string, name: string, attributes: string, end: string) => {
    const own = /(?:^|\s)r\s*=\s*["'](?:([A-Z]*))(\d+)["']/.exec(attributes);
    if (name.endsWith("row")) {
      row = Number(own?.[2] ?? row + 1);
      column = -1;
      return own === null ? `<${name} r="${row}"${attributes}${end}>` : tag;
    }
    column = own === null ? column + 1 : columnOf(own[1]!);
    return own === null ? `<${name} r="${cellAddress(row, column)}"${attributes}${end}>` : tag;
  });
}

/** Errors of formulas are read from the scan; as empty cells they cannot stop the others from being read. */
function hideFailures(xml: string): string {
  return xml.replace(
    /(<(?:[\w.-]+:)?c\b[^>]*?)\st\s*=\s*["']e["']([^>]*>)[\s\S]*?(<\/(?:[\w.-]+:)?c>)/g,
    "$1$2$3",
  );
}

/** The parts are packed again without compression, so that no worker is asked to unpack them. */
async function readCells(parts: Parts, position: number): Promise<readonly (readonly unknown[])[]> {
  const packed = zipSync({ ...parts }, { level: 0 });
  const buffer = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
  try {
    // numbers as they are stored, read by us
    return await readSheet(buffer, position, { parseNumber: (text: string) => ({ text }), trim: false });
  } catch {
    throw refusal("table-format", { format: "damaged" });
  }
}

function buildRow(cells: readonly unknown[], line: number, { percents, failures }: SheetScan): RawRow {
  return {
    line,
    cells: cells.map((value, at) => buildCell(value, `${line}:${at}`, percents, failures)),
  };
}

function buildCell(
  value: unknown,
  key: string,
  percents: SheetScan["percents"],
  failures: SheetScan["failures"],
): Cell {
  const failure = failures.get(key);
  if (failure !== undefined) return failure;
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
  if (typeof value === "object") return storeNumber((value as { text: string }).text, percents.has(key));
  return String(value).toUpperCase();
}
