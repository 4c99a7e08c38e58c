import { quote } from "../issues/quote.ts";
import { below, isRecord, type Report, tell, tellType } from "../issues/report.ts";
import type { RuleSet } from "../model/index.ts";
import { isUnknown } from "../plan/compile-criteria.ts";
import { compileColumns } from "../plan/program/compile-program.ts";
import type { Program } from "../plan/program/program.ts";
import { isList } from "./is-list.ts";
import type { Values } from "./kernels.ts";
import { checkLength, readColumns } from "./read-columns.ts";
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
  const { region, columns } = table;
  const place = below(null, "columns");
  if (isUnknown(ruleSet.region))
    return tell(report, place, "rule-unknown", `units cannot be scored: ${ruleSet.region.unknown}`);
  if (Number(ruleSet.score.min) * 10 ** ruleSet.score.decimals < 1 - 2 ** 31)
    return tell(
      report,
      place,
      "not-allowed",
      "scores below -2^31 of their last decimal do not fit in columns",
    );
  if (!isList(region))
    return tellType(report, below(null, "region"), region, "a list of positions of regions");
  if (region.length === 0)
    return tell(report, below(null, "region"), "empty-list", "there is no unit; give one or more");
  if (!isRecord(columns)) return tellType(report, place, columns, "an object of columns by id");
  checkRegions(table, report);
  checkCount(table, ruleSet.region.of === "products", report);
  checkLength(below(null, "count"), table.count, region.length, report);
  checkLength(below(null, "notAssessed"), table.notAssessed, region.length, report);
  const read = readColumns(ruleSet, columns, region.length, report);
  const program = compileColumns(ruleSet, new Map([...read].map(([id, { decimals }]) => [id, decimals])));
  if ("root" in program) {
    return report.issues.length > 0
      ? undefined
      : { rows: region.length, program, columns: program.sources.map(({ id }) => read.get(id)!) };
  }
  for (const { id, reason } of program) {
    tell(report, below(place, id), read.has(id) ? "unknown-criterion" : "missing-criterion", reason);
  }
  return undefined;
}

function checkRegions({ regions, region }: UnitTable, report: Report): void {
  const place = below(null, "regions");
  if (!Number.isInteger(regions) || regions < 1)
    tell(report, place, "not-whole", `${quote(regions)} is not a number of regions; give 1 or more`);
  else if (regions > region.length) {
    const what = `${regions} are more than the ${region.length} units; every region has one or more`;
    tell(report, place, "above-maximum", what);
  }
}

function checkCount({ count }: UnitTable, needed: boolean, report: Report): void {
  const place = below(null, "count");
  if (needed && count === undefined) {
    const what = "the mean runs over products; give how many each unit has";
    tell(report, place, "products-needed", what);
  }
  if (!needed && count !== undefined)
    tell(report, place, "not-allowed", "the mean runs over units, each counts once");
}
