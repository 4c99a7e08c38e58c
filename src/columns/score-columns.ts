import { argumentError } from "../issues/argument-error.ts";
import { english } from "../issues/english.ts";
import { isRecord } from "../issues/is-record.ts";
import { isFull, startIssuesOf, throwIssues } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import { planOf, type RuleSetInput } from "../plan/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { checkRows } from "./check-rows.ts";
import { type CheckedTable, checkTable } from "./check-table.ts";
import { buildEngine } from "./engine.ts";
import { blockSize } from "./kernels.ts";
import { reportRows } from "./report-rows.ts";
import type { ClassColumns, ScoredColumns, UnitTable } from "./table.ts";
import { classifierOf } from "./thresholds.ts";

/** How a wrong table is reported. */
export interface ColumnOptions {
  /** The most issues that are reported, a whole number from 1. Default 100. */
  readonly limit?: number | undefined;
}

/**
 * Scores many units and their regions from columns: the same numbers as {@link score}, at the speed of memory.
 *
 * Columns are computed in blocks of rows, in whole numbers; which lane holds them (32-bit, doubles, bigints)
 * follows from the rules and the columns' decimals, never from the values. Every value is checked as it is
 * read, and nothing is returned when one is wrong.
 *
 * @param ruleSet - Any rule set, as for `score`, whose tree is made of weighted means and sums where no column is given
 *   for what is above them.
 * @param table - Units in columns, a row per unit; every region has at least one.
 * @returns Scores as whole numbers of 10^-decimals and positions of bands, for units and for regions.
 * @throws {@link ScoringError} `invalid-assessment` with issues up to the limit: of the table's shape
 *   (`invalid-type`, `not-whole`, `empty-list`, `above-maximum`, `rule-unknown`, `not-allowed`,
 *   `products-needed`, `invalid-option`, `missing-criterion`, `unknown-criterion`); or else of regions and
 *   counts (`invalid-type`, `not-whole`, `empty-list`); or else of values, at `["columns", id, row]`
 *   (`invalid-type`, `not-finite`, `too-many-decimals`, `below-minimum`, `above-maximum`).
 *   `invalid-rule-set`. `invalid-argument`: `invalid-option`.
 * @example
 * ```ts
 * import { ombudsmanRi2022, scoreColumns } from "kepatuhan";
 *
 * const { decimals, units, regions } = scoreColumns(ombudsmanRi2022, {
 *   regions: 2,
 *   region: [0, 0, 0, 0, 1],
 *   columns: { score: [81.1, 98.48, 61.07, 71.33, 54] },
 * });
 * Array.from(regions.score, (score) => score / 10 ** decimals); // [78, 54]
 * Array.from(regions.band, (band) => ombudsmanRi2022.bands[band]?.grade); // ["B", "C"]
 * units.score[1]; // 9848
 * ```
 */
export function scoreColumns(
  ruleSet: RuleSetInput,
  table: UnitTable,
  options: ColumnOptions = {},
): ScoredColumns {
  const plan = planOf(ruleSet);
  const at = startIssuesOf(english, readLimit(options));
  const read = checkTable(plan, table, at);
  const rows = read && checkRows(read.table, at);
  throwIssues(at, "invalid-assessment");
  const checked = copyArrays(read!);
  const engine = buildEngine(plan, checked, rows!);
  const units = emptyClasses(checked.rows, plan);
  const classify = classifierOf(plan, checked.rows);
  for (let start = 0; start < checked.rows && !isFull(at); start += blockSize) {
    const end = Math.min(start + blockSize, checked.rows);
    if (!engine.run(units.score, start, end)) reportRows(checked, rows!, start, end, at);
    classify(units, start, end);
  }
  throwIssues(at, "invalid-assessment");
  const regions = emptyClasses(rows!.counts.length, plan);
  engine.finish(regions.score);
  classify(regions, 0, rows!.counts.length);
  return { decimals: plan.ruleSet.score.decimals, lane: engine.lane, units, regions };
}

/** Copies columns that are arrays, which may have getters and iterators; every row is known to be there by now. */
function copyArrays(checked: CheckedTable): CheckedTable {
  const columns = checked.columns.map((column) =>
    Array.isArray(column.values) ? { ...column, values: copyRows(column.values, checked.rows) } : column,
  );
  return { ...checked, columns };
}

function copyRows(values: ArrayLike<number>, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => values[row]!);
}

/** How many issues are kept: the scan of a table ends when there are so many. */
function readLimit(options: unknown): number {
  if (!isRecord(options))
    throw argumentError("invalid-type", ["options"], { value: showValue(options), expected: "options" });
  const { limit = 100 } = { ...options };
  if (Number.isInteger(limit) && (limit as number) >= 1) return limit as number;
  throw argumentError("invalid-option", ["limit"], { value: showValue(limit), expected: "issue-limit" });
}

/** Columns for scores and bands as wide as these rules need. */
function emptyClasses(length: number, { min, max, unit, ruleSet }: Plan): ClassColumns {
  const largest = Math.max(-min, max) * (10 ** ruleSet.score.decimals / unit);
  return {
    score: largest < 2 ** 31 - 1 ? new Int32Array(length) : new Float64Array(length),
    band: ruleSet.bands.length <= 128 ? new Int8Array(length) : new Int32Array(length),
  };
}
