import { invalidArgument, ScoringError } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { Report } from "../issues/report.ts";
import type { RuleSet } from "../model/index.ts";
import { compile } from "../plan/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { checkRows } from "./check-rows.ts";
import { checkTable } from "./check-table.ts";
import { buildEngine } from "./engine.ts";
import { blockSize } from "./kernels.ts";
import type { ClassColumns, ScoredColumns, UnitTable } from "./table.ts";
import { tellWrong } from "./tell-wrong.ts";
import { classifierOf } from "./thresholds.ts";

/** How a wrong table is reported. */
export interface ColumnOptions {
  /** The most issues that are told, a whole number from 1. Default 100. */
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
export function scoreColumns(ruleSet: RuleSet, table: UnitTable, options: ColumnOptions = {}): ScoredColumns {
  const { limit = 100 } = options;
  if (!Number.isInteger(limit) || limit < 1) {
    const what = `limit: ${quote(limit)} is not a number of issues; give a whole number from 1`;
    throw invalidArgument("invalid-option", ["limit"], what);
  }
  const plan = compile(ruleSet);
  const report: Report = { issues: [] };
  const checked = checkTable(ruleSet, table, report);
  const counts = checked && checkRows(table, limit, report);
  if (checked === undefined || counts === undefined) throw refusal(report, limit);
  const engine = buildEngine(ruleSet, checked, table, counts);
  const units = emptyClasses(checked.rows, plan);
  const classify = classifierOf(plan, checked.rows);
  for (let start = 0; start < checked.rows && report.issues.length < limit; start += blockSize) {
    const end = Math.min(start + blockSize, checked.rows);
    if (!engine.run(units.score, start, end)) tellWrong(checked, table, start, end, limit, report);
    classify(units, start, end);
  }
  if (report.issues.length > 0) throw refusal(report, limit);
  const regions = emptyClasses(table.regions, plan);
  engine.conclude(regions.score);
  classify(regions, 0, table.regions);
  return { decimals: ruleSet.score.decimals, lane: engine.lane, units, regions };
}

function refusal({ issues }: Report, limit: number): ScoringError {
  return new ScoringError("invalid-assessment", issues.slice(0, limit));
}

/** Columns for scores and bands as wide as these rules need. */
function emptyClasses(length: number, { min, max, unit, ruleSet }: Plan): ClassColumns {
  const largest = Math.max(-min, max) * (10 ** ruleSet.score.decimals / unit);
  return {
    score: largest < 2 ** 31 - 1 ? new Int32Array(length) : new Float64Array(length),
    band: ruleSet.bands.length <= 128 ? new Int8Array(length) : new Int32Array(length),
  };
}
