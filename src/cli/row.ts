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
}

/** A row without cells, on the first line. */
export function startRow(): Row {
  return { line: 1, bytes: Buffer.alloc(0), count: 0, starts: [], ends: [] };
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

/** Adds a cell from one place of the text to another, and tells whether it is blank. */
export function addCell(row: Row, from: number, to: number): boolean {
  const { bytes } = row;
  let [start, end] = [from, to];
  if (start < end && (mayBeBlank(bytes[start]!) || mayBeBlank(bytes[end - 1]!))) {
    const cell = bytes.toString("utf8", from, to);
    start = from + Buffer.byteLength(cell) - Buffer.byteLength(cell.trimStart());
    end = start + Buffer.byteLength(cell.trim());
  }
  row.starts[row.count] = start;
  row.ends[row.count] = end;
  row.count += 1;
  return start === end;
}

/** A control character or blank, or part of a character beyond ASCII, which may be a blank. */
function mayBeBlank(byte: number): boolean {
  return byte <= 0x20 || byte >= 0x80;
}
