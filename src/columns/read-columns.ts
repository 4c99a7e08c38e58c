import { quote } from "../issues/quote.ts";
import { below, isRecord, type Place, type Report, tell, tellType } from "../issues/report.ts";
import type { RuleSet } from "../model/index.ts";
import { isList } from "./is-list.ts";
import type { Values } from "./kernels.ts";
import type { UnitTable } from "./table.ts";

/** A column, and the decimals that its values have at most. */
interface ReadColumn extends Values {
  readonly decimals: number;
}

/** The columns by id, those that are wrong in place of themselves. */
export function readColumns(
  ruleSet: RuleSet,
  columns: UnitTable["columns"],
  rows: number,
  report: Report,
): Map<string, ReadColumn> {
  const { inputDecimals } = ruleSet.score;
  const read = new Map<string, ReadColumn>();
  for (const [id, column] of Object.entries(columns)) {
    const place = below(below(null, "columns"), id);
    read.set(id, readColumn(column, inputDecimals, rows, place, report));
  }
  return read;
}

function readColumn(
  column: unknown,
  inputDecimals: number,
  rows: number,
  place: Place,
  report: Report,
): ReadColumn {
  const wrong = { values: [], scaled: false, decimals: inputDecimals };
  const fields = isList(column) ? { values: column } : column;
  if (!isRecord(fields) || !isList(fields["values"])) {
    tellType(report, place, column, "a list of numbers, or { values } with one");
    return wrong;
  }
  const { values, decimals = inputDecimals, scaled = false } = fields;
  checkLength(place, values, rows, report);
  if (
    typeof decimals !== "number" ||
    !Number.isInteger(decimals) ||
    decimals < 0 ||
    decimals > inputDecimals
  ) {
    const what = `${quote(decimals)} is not a number of decimals from 0 to ${inputDecimals}`;
    tell(report, below(place, "decimals"), "invalid-option", what);
    return wrong;
  }
  if (typeof scaled === "boolean") return { values: values as ArrayLike<number>, scaled, decimals };
  tellType(report, below(place, "scaled"), scaled, "true or false");
  return wrong;
}

/** Checks that a list has a value for each row; one that is not given is right. */
export function checkLength(place: Place, list: unknown, rows: number, report: Report): void {
  if (list === undefined) return;
  if (!isList(list)) tellType(report, place, list, "a list");
  else if (list.length !== rows)
    tell(report, place, "invalid-type", `it has ${list.length} rows, region has ${rows}`);
}
