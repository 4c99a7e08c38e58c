import { isRecord } from "../issues/is-record.ts";
import { type AnyAt, addIssue, child } from "../issues/issue-list.ts";
import { cutText, showValue } from "../issues/shown.ts";
import { countsProducts } from "../plan/lane.ts";
import type { Plan } from "../plan/plan.ts";
import { compileProgram } from "../plan/program/compile-program.ts";
import type { Gap, Program } from "../plan/program/program.ts";
import { isUnknown } from "../plan/read-rule.ts";
import { isList } from "./is-list.ts";
import type { Values } from "./kernels.ts";
import { readColumns, readRows } from "./read-columns.ts";
import type { UnitTable } from "./table.ts";

/** A table whose shape is right, each of its fields read once, and the program for its columns. */
export interface CheckedTable {
  readonly table: UnitTable;
  readonly rows: number;
  readonly program: Program;
  /** In the order of the program's sources. */
  readonly columns: readonly Values[];
}

/** Checks the shape of a table; undefined when something was wrong. Values are checked as they are read. */
export function checkTable(plan: Plan, given: unknown, at: AnyAt): CheckedTable | undefined {
  if (!isRecord(given)) return addIssue(at, "invalid-type", { value: showValue(given), expected: "table" });
  const table = { ...given } as unknown as UnitTable;
  const { region, columns } = table;
  const { score, region: rule } = plan.ruleSet;
  const place = child(at, "columns");
  if (isUnknown(rule)) return addIssue(place, "rule-unknown", { of: "units", reason: rule.unknown });
  if (Number(score.min) * 10 ** score.decimals < 1 - 2 ** 31)
    return addIssue(place, "not-allowed", { reason: "scores-too-low" });
  if (!isList(region))
    return addIssue(child(at, "region"), "invalid-type", { value: showValue(region), expected: "positions" });
  const rows = region.length;
  if (rows === 0) return addIssue(child(at, "region"), "empty-list", { item: "row" });
  if (!isRecord(columns))
    return addIssue(place, "invalid-type", { value: showValue(columns), expected: "columns" });
  checkRegions(table, rows, at);
  checkCount(table, countsProducts(plan), child(at, "count"));
  for (const field of ["count", "notAssessed"] as const)
    if (table[field] !== undefined) readRows(table[field], rows, child(at, field));
  const read = readColumns(columns, score.inputDecimals, rows, place);
  const decimals = [...read].map(([id, column]) => [id, column?.decimals ?? score.inputDecimals] as const);
  const program = compileProgram(plan, new Map(decimals));
  if (!("root" in program)) for (const gap of program) addGap(gap, read.has(gap.id), place);
  if (at.list.count > 0 || !("root" in program)) return undefined;
  return { table, rows, program, columns: program.sources.map(({ id }) => read.get(id)!) };
}

function addGap({ id, kind, reason }: Gap, isGiven: boolean, above: AnyAt): void {
  const at = child(above, id);
  if (isGiven) addIssue(at, "unknown-criterion", { value: cutText(id), column: true, expected: [] });
  else addIssue(at, "missing-criterion", { column: kind, reason, expected: [cutText(id)] });
}

function checkRegions({ regions }: UnitTable, rows: number, above: AnyAt): void {
  const at = child(above, "regions");
  if (!Number.isInteger(regions) || regions < 1)
    addIssue(at, "not-whole", { value: showValue(regions), expected: "region-count" });
  else if (regions > rows) addIssue(at, "above-maximum", { value: regions, limit: rows });
}

function checkCount({ count }: UnitTable, isNeeded: boolean, at: AnyAt): void {
  if (isNeeded && count === undefined) addIssue(at, "products-needed", { place: "column" });
  if (!isNeeded && count !== undefined) addIssue(at, "not-allowed", { reason: "counts-once" });
}
