import type { Row } from "../row.ts";

/** Remembers some cells of the row before, to tell whether those of a row are the same. */
export interface CellMemory {
  readonly isSame: (row: Row) => boolean;
  readonly remember: (row: Row) => void;
}

/** Begins to remember the cells of some columns, of rows that have them. */
export function rememberCells(columns: readonly number[]): CellMemory {
  const last = Math.max(...columns);
  const starts = columns.map(() => 0);
  const ends = columns.map(() => 0);
  let bytes: Buffer = Buffer.alloc(0);
  return {
    isSame(row) {
      if (row.same > last) return true;
      for (let i = 0; i < columns.length; i++) {
        const from = row.starts[columns[i]!]!;
        const [start, end] = [starts[i]!, ends[i]!];
        if (row.ends[columns[i]!]! - from !== end - start) return false;
        for (let k = end - start - 1; k >= 0; k--) if (row.bytes[from + k] !== bytes[start + k]) return false;
      }
      return true;
    },
    remember(row) {
      let end = 0;
      for (let i = 0; i < columns.length; i++) {
        starts[i] = end;
        end += row.ends[columns[i]!]! - row.starts[columns[i]!]!;
        ends[i] = end;
      }
      // a copy, for the text of the row does not last
      if (end > bytes.length) bytes = Buffer.alloc(2 * end);
      for (let i = 0; i < columns.length; i++) {
        row.bytes.copy(bytes, starts[i], row.starts[columns[i]!], row.ends[columns[i]!]);
      }
    },
  };
}
