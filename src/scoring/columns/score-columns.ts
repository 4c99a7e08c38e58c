import { ScoringError } from "../../errors.ts";
import type { RuleSet } from "../../model.ts";
import { compile } from "../compile.ts";
import { finish, type Report } from "../report.ts";
import { checkRows } from "./check-rows.ts";
import { checkTable } from "./check-table.ts";
import { buildEngine } from "./engine.ts";
import { blockSize } from "./kernels.ts";
import { type ClassColumns, notAssessedScore, type ScoredColumns, type UnitTable } from "./table.ts";
import { tellWrong } from "./tell-wrong.ts";
import { bandAt, thresholdsOf } from "./thresholds.ts";

/** How a wrong table is reported. */
export interface ColumnOptions {
  /** The most issues that are told, 1 or more. Default 100. */
  readonly limit?: number | undefined;
}

/**
 * Scores many units and their regions from columns: the same numbers as {@link score}, at the speed of memory.
 *
 * Columns are computed in blocks of rows, in whole numbers; which lane holds them (32-bit, doubles, bigints)
 * follows from the rules and the columns' decimals, never from the values. Every value is checked as it is
 * read, and nothing is returned when one is wrong.
 *
 * @param ruleSet - A published rule set, or one from `parseRuleSet` that is made of weighted means and sums.
 * @param table - Units in columns, a row per unit; every region has at least one.
 * @returns Scores as whole numbers of 10^-decimals and positions of bands, for units and for regions.
 * @throws {@link ScoringError} `invalid-assessment` with issues up to the limit, at `["columns", id, row]` and the
 *   like; `invalid-rule-set`.
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
export function scoreColumns(ruleSet: RuleSet, table: UnitTable, options: ColumnOptions = {}): ScoredColumns {
  const plan = compile(ruleSet);
  const report: Report = { issues: [] };
  const { limit = 100 } = options;
  const checked = checkTable(ruleSet, table, report);
  const counts = checked === undefined ? undefined : checkRows(table, checked.rows, limit, report);
  if (checked === undefined || counts === undefined)
    throw new ScoringError("invalid-assessment", report.issues);
  const { rows } = checked;
  const { decimals } = ruleSet.score;
  const engine = buildEngine(ruleSet, checked, table, counts);
  const largest = Math.max(Math.abs(plan.min), Math.abs(plan.max)) * (10 ** decimals / plan.unit);
  const units = emptyClasses(rows, largest);
  for (let start = 0; start < rows && report.issues.length < limit; start += blockSize) {
    const end = Math.min(start + blockSize, rows);
    if (!engine.run(units.score, start, end)) tellWrong(checked, table, start, end, limit, report);
  }
  finish(report, "invalid-assessment");
  const regions = emptyClasses(table.regions, largest);
  engine.conclude(regions.score);
  const thresholds = thresholdsOf(plan);
  classifyAll(units, thresholds);
  classifyAll(regions, thresholds);
  return { decimals, lane: engine.lane, units, regions };
}

function emptyClasses(length: number, largest: number): ClassColumns {
  const score = largest < 2 ** 31 - 1 ? new Int32Array(length) : new Float64Array(length);
  return { score, band: new Int8Array(length) };
}

function classifyAll({ score, band }: ClassColumns, thresholds: readonly number[]): void {
  for (let i = 0; i < score.length; i++) {
    band[i] = score[i] === notAssessedScore ? -1 : bandAt(thresholds, score[i]!);
  }
}
