import { formatDecimal } from "../exact/format-decimal.ts";
import { reduce } from "../exact/ratio.ts";
import { roundQuotient } from "../exact/round-quotient.ts";
import { type AnyAt, addIssue, child, isFull } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import type { Whole } from "../plan/program/linear.ts";
import type { Stage } from "../plan/program/program.ts";
import { readValue } from "../read/read-value.ts";
import type { Rows } from "./check-rows.ts";
import type { CheckedTable } from "./check-table.ts";
import { readCell } from "./read-cell.ts";

/** Adds the issues of the wrong values of a block's rows, column by column, then those of sums beyond their limit. */
export function reportRows(
  checked: CheckedTable,
  { notAssessed }: Rows,
  start: number,
  end: number,
  at: AnyAt,
): void {
  const { program, columns } = checked;
  const place = child(at, "columns");
  const before = at.list.count;
  for (const [i, source] of program.sources.entries()) {
    const column = columns[i]!;
    for (let row = start; row < end && !isFull(at); row++) {
      if (notAssessed?.[row] || readCell(column, source, row) !== undefined) continue;
      const { least, most, decimals } = source;
      const value = column.values[row];
      const cell = child(child(place, source.id), row);
      if (typeof value !== "number")
        addIssue(cell, "invalid-type", { value: showValue(value), expected: "number" });
      else readValue(value, least, most, column.scaled ? 0 : decimals, cell);
    }
  }
  if (at.list.count > before) return;
  for (const stage of program.stages)
    if (stage.sumDecimals !== null) reportSums(stage, checked, { notAssessed }, start, end, place);
}

function reportSums(
  { id, whole, most, sumDecimals }: Stage,
  checked: CheckedTable,
  { notAssessed }: Pick<Rows, "notAssessed">,
  start: number,
  end: number,
  at: AnyAt,
): void {
  const unit = 10n ** BigInt(sumDecimals!);
  for (let row = start; row < end && !isFull(at); row++) {
    if (notAssessed?.[row]) continue;
    const sum = readWhole(whole, checked, row);
    if (sum <= most) continue;
    const value = formatDecimal(reduce(sum, unit));
    const limit = formatDecimal(reduce(most, unit));
    addIssue(child(child(at, id), row), "above-maximum", { value, limit, scale: true });
  }
}

/** Computes a combination in a row of which every cell can be read, over its denominator. */
function readWhole({ constant, sources, coefficients }: Whole, checked: CheckedTable, row: number): bigint {
  const { columns, program } = checked;
  return sources.reduce((total, at, i) => {
    const source = program.sources[at];
    if (source !== undefined) return total + coefficients[i]! * BigInt(readCell(columns[at]!, source, row)!);
    const { whole, mode } = program.stages[-1 - at]!;
    return total + coefficients[i]! * roundQuotient(readWhole(whole, checked, row), whole.denominator, mode);
  }, constant);
}
