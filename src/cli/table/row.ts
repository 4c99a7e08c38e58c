import { trimBlanks } from "../../read/name-key.ts";

/**
 * A row of a table that is being read: where its cells are in a text, without the blanks around them.
 *
 * There is one for all rows, which changes with each of them, and the text is bytes in UTF-8: a million rows
 * cost no memory, and what almost all of them hold is looked at without making texts of it.
 */
export interface Row {
  /** The line on which it begins. */
  line: number;
  bytes: Buffer;
  /** How many cells it has. */
  count: number;
  readonly starts: number[];
  readonly ends: number[];
  /** How many of its first cells are known to be the same as those of the row that was taken before. */
  same: number;
  /** Where it begins, and where each cell ends with the blanks behind it. */
  begin: number;
  readonly stops: number[];
}

/** A row without cells, on the first line. */
export function startRow(): Row {
  const bytes = Buffer.alloc(0);
  return { line: 1, bytes, count: 0, starts: [], ends: [], same: 0, begin: 0, stops: [] };
}

/** Begins a text whose first row is like no other. */
export function startChunk(row: Row, bytes: Buffer): void {
  row.bytes = bytes;
  row.count = 0;
  row.same = 0;
  row.begin = 0;
}

/**
 * Begins the next row of a text, with the cells that begin the row before just as they begin this one; gives
 * the place where the others begin. Rows of a region follow each other, and mostly need no other look.
 */
export function repeatCells(row: Row, from: number): number {
  const { bytes, starts, ends, stops, begin, count } = row;
  const most = count < 2 ? 0 : Math.min(stops[count - 2]! - begin + 1, bytes.length - from);
  let length = 0;
  while (length < most && bytes[from + length] === bytes[begin + length]) length += 1;
  const shift = from - begin;
  let same = 0;
  for (; same < count - 1 && stops[same]! - begin < length; same++) {
    starts[same]! += shift;
    ends[same]! += shift;
    stops[same]! += shift;
  }
  row.begin = from;
  row.count = same;
  row.same = same;
  return same === 0 ? from : stops[same - 1]! + 1;
}

/** Whether nothing is in any cell by now. */
export function isAllBlank({ starts, ends, count }: Row): boolean {
  for (let at = 0; at < count; at++) if (starts[at] !== ends[at]) return false;
  return true;
}

/** A cell as a text; empty where there is none. */
export function cellOf({ bytes, count, starts, ends }: Row, at: number): string {
  return at >= 0 && at < count ? bytes.toString("utf8", starts[at], ends[at]) : "";
}

/** All cells as texts. */
export function cellsOf(row: Row): string[] {
  return Array.from({ length: row.count }, (_, at) => cellOf(row, at));
}

/** Whether nothing is in a cell that is there. */
export function isBlank({ starts, ends }: Row, at: number): boolean {
  return starts[at] === ends[at];
}

/** Whether a cell that is there holds nothing but ASCII. */
export function isAscii({ bytes, starts, ends }: Row, at: number): boolean {
  for (let i = starts[at]!; i < ends[at]!; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

/** Adds a cell from one place of the text to another, and gives whether it is blank. */
export function addCell(row: Row, from: number, to: number): boolean {
  const { bytes } = row;
  let [start, end] = [from, to];
  if (start < end && (mayBeBlank(bytes[start]!) || mayBeBlank(bytes[end - 1]!))) {
    const cell = bytes.toString("utf8", from, to);
    const trimmed = trimBlanks(cell);
    start = from + Buffer.byteLength(cell.slice(0, cell.indexOf(trimmed)));
    end = start + Buffer.byteLength(trimmed);
  }
  row.starts[row.count] = start;
  row.ends[row.count] = end;
  row.stops[row.count] = to;
  row.count += 1;
  return start === end;
}

/** A control character or blank, or part of a character beyond ASCII, which may be a blank. */
function mayBeBlank(byte: number): boolean {
  return byte <= 0x20 || byte >= 0x80;
}
