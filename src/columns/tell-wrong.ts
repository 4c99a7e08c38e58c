import { below, type Report, tellType } from "../issues/report.ts";
import { readValue } from "../read/read-value.ts";
import type { CheckedTable } from "./check-table.ts";
import { readCell } from "./read-cell.ts";
import type { UnitTable } from "./table.ts";

/** Reports the wrong values of a block's rows, column by column, up to the limit. */
export function tellWrong(
  { program, columns }: CheckedTable,
  { notAssessed }: UnitTable,
  start: number,
  end: number,
  limit: number,
  report: Report,
): void {
  for (const [i, source] of program.sources.entries()) {
    const column = columns[i]!;
    for (let row = start; row < end && report.issues.length < limit; row++) {
      if (notAssessed?.[row] || readCell(column, source, row) !== undefined) continue;
      const place = below(below(below(null, "columns"), source.id), row);
      const { least, most, decimals } = source;
      const value = column.values[row];
      if (typeof value !== "number") tellType(report, place, value, "a number");
      else readValue(value, least, most, column.scaled ? 0 : decimals, place, report);
    }
  }
}
