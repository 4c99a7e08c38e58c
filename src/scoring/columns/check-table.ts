import { quote } from "../../exact/quote.ts";
import type { RuleSet } from "../../model.ts";
import { isUnknown } from "../compile-criteria.ts";
import { below, isRecord, type Report, tell, tellType } from "../report.ts";
import { compileColumns, type Program } from "./compile-columns.ts";
import type { Values } from "./kernels.ts";
import type { UnitTable } from "./table.ts";

/** A table whose shape is right, and the program for its columns. */
export interface CheckedTable {
  readonly rows: number;
  readonly program: Program;
  /** In the order of the program's sources. */
  readonly columns: readonly Values[];
}

/** Checks the shape of a table; undefined when something was reported. Values are checked as they are read. */
export function checkTable(ruleSet: RuleSet, table: UnitTable, report: Report): CheckedTable | undefined {
  if (!isRecord(table)) return tellType(report, null, table, "a table of units");
  const { region, regions, columns, count, notAssessed } = table;
  const rule = ruleSet.region;
  if (isUnknown(rule))
    return tell(report, below(null, "columns"), "rule-unknown", `units cannot be scored: ${rule.unknown}`);
  if (!isList(region))
    return tellType(report, below(null, "region"), region, "a list of positions of regions");
  if (!Number.isInteger(regions) || regions < 1) {
    return tell(
      report,
      below(null, "regions"),
      "not-whole",
      `${quote(regions)} is not a number of regions; give 1 or more`,
    );
  }
  if (!isRecord(columns))
    return tellType(report, below(null, "columns"), columns, "an object of columns by id");
  if (region.length === 0)
    return tell(report, below(null, "region"), "empty-list", "there is no unit; give one or more");
  const needsCount = rule.of === "products";
  if (needsCount && count === undefined) {
    tell(
      report,
      below(null, "count"),
      "products-needed",
      "the mean runs over products; give how many each unit has",
    );
  }
  if (!needsCount && count !== undefined)
    tell(report, below(null, "count"), "not-allowed", "the mean runs over units, each counts once");
  checkLength("count", count, region.length, report);
  checkLength("notAssessed", notAssessed, region.length, report);
  const read = readColumns(ruleSet, columns, region.length, report);
  const program = compileColumns(ruleSet, new Map([...read].map(([id, { decimals }]) => [id, decimals])));
  if ("root" in program) {
    return report.issues.length > 0
      ? undefined
      : { rows: region.length, program, columns: program.sources.map(({ id }) => read.get(id)!) };
  }
  for (const { id, reason } of program) {
    tell(
      report,
      below(below(null, "columns"), id),
      read.has(id) ? "unknown-criterion" : "missing-criterion",
      reason,
    );
  }
  return undefined;
}

function readColumns(
  ruleSet: RuleSet,
  columns: UnitTable["columns"],
  rows: number,
  report: Report,
): Map<string, Values & { readonly decimals: number }> {
  const read = new Map<string, Values & { readonly decimals: number }>();
  for (const [id, column] of Object.entries(columns)) {
    const place = below(below(null, "columns"), id);
    const {
      values,
      decimals = ruleSet.score.inputDecimals,
      scaled = false,
    } = isList(column) ? { values: column } : column;
    if (!isList(values)) tellType(report, place, values, "a list of numbers");
    else if (!Number.isInteger(decimals) || decimals < 0 || decimals > ruleSet.score.inputDecimals) {
      const what = `${quote(decimals)} is not a number of decimals from 0 to ${ruleSet.score.inputDecimals}`;
      tell(report, below(place, "decimals"), "invalid-option", what);
    } else checkLength(`columns.${id}`, values, rows, report);
    read.set(id, { values: isList(values) ? values : [], scaled, decimals });
  }
  return read;
}

function checkLength(name: string, list: ArrayLike<unknown> | undefined, rows: number, report: Report): void {
  if (list === undefined) return;
  if (!isList(list)) tellType(report, below(null, name), list, "a list");
  else if (list.length !== rows) {
    tell(report, below(null, name), "invalid-type", `it has ${list.length} rows, region has ${rows}`);
  }
}

function isList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
