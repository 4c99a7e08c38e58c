import { textOf } from "../head/find-head.ts";
import { type Notes, noteRepair } from "../notes/note-list.ts";
import { type Places, placeOf } from "../place.ts";
import type { Cell, RawRow } from "../source/split-rows.ts";
import type { Merge } from "./scan-sheet.ts";

/**
 * Fills cells that a sheet declares as merged with what stands in the first of them, in columns that name regions
 * and units; the rows follow each other: never a score, which would be counted once for each row.
 */
export function fillMerged(
  rows: readonly RawRow[],
  merges: readonly Merge[],
  columns: readonly number[],
  places: Places,
  notes: Notes,
): readonly RawRow[] {
  const filled = [...rows];
  const first = rows[0]?.line ?? 1;
  for (const { top, left, bottom } of merges) {
    if (!columns.includes(left)) continue;
    const value = filled[top - first]?.cells[left];
    if (value === undefined || textOf(value) === "") continue;
    // a merge above or below the rows has nothing to fill
    for (let line = Math.max(top + 1, first); line <= Math.min(bottom, first + rows.length - 1); line++) {
      const row = filled[line - first]!;
      if (textOf(row.cells[left]) !== "" || isAlone(row)) continue;
      filled[line - first] = { ...row, cells: withCell(row.cells, left, value) };
      noteRepair(notes, "merged-cells", placeOf(places, line, left), "", textOf(value));
    }
  }
  return filled;
}

/** A row with nothing in it stays blank. */
function isAlone({ cells }: RawRow): boolean {
  return cells.every((cell) => textOf(cell) === "");
}

function withCell(cells: readonly Cell[], at: number, value: Cell): readonly Cell[] {
  return cells.map((cell, i) => (i === at ? value : cell));
}
