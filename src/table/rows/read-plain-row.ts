import { countsProducts } from "../../plan/lane.ts";
import { isUnknown } from "../../plan/read-rule.ts";
import { readPlainDecimal } from "../cells/read-plain-decimal.ts";
import type { Columns } from "../head/columns.ts";
import type { RawRow } from "../source/split-rows.ts";
import type { Table } from "../table.ts";
import { claimNumber } from "./claim-unit.ts";
import type { Reader } from "./reader.ts";
import type { CheckedRow } from "./row.ts";

/** Whether rows hold a region, a unit and its score, and nothing that takes a second look. */
export function isPlainTable({ plan }: Table, { fields, dimensions, facts }: Columns): boolean {
  const { unit, score, code, notAssessed, products, unitType, criterion, zone, grade, rank, regionScore } =
    fields;
  const others = [code, notAssessed, products, unitType, criterion, zone, grade, rank, regionScore];
  const isRead = unit >= 0 && score >= 0 && others.every((at) => at < 0);
  const hasAnswers = dimensions.length + facts.length > 0;
  return isRead && !hasAnswers && !isUnknown(plan.ruleSet.region) && !countsProducts(plan);
}

/**
 * Reads a row of the region of the row before whose unit was seen in another and whose score is plain: what almost
 * every row of a long table is, in a third of the time. Undefined for any other, of which nothing was taken.
 */
export function readPlainRow(reader: Reader, { line, cells, isBroken }: RawRow): CheckedRow | undefined {
  const { table, columns, last, filling } = reader;
  const { fields, width } = columns;
  if (last === undefined || last.isWhole || isBroken || cells.length > width || !filling.wasNamed)
    return undefined;
  const name = cells[fields.region];
  if (name !== reader.lastName || name === "") return undefined;
  if (fields.type >= 0 && cells[fields.type] !== reader.lastType) return undefined;
  if (fields.province >= 0 && cells[fields.province] !== reader.lastProvince) return undefined;
  const [unit, text] = [cells[fields.unit], cells[fields.score]];
  if (typeof unit !== "string" || typeof text !== "string") return undefined;
  const number = reader.unitNames.get(unit) ?? -1;
  const { plan, separators } = table;
  const score = readPlainDecimal(text, plan.ruleSet.score.inputDecimals);
  if (number < 0 || score < plan.min || score > plan.max || score < 0) return undefined;
  if (!claimNumber(reader, last, number, line)) return undefined;
  separators.hasClear = true;
  separators.point ||= text.includes(".");
  filling.repeats = true;
  reader.rows += 1;
  const input = { kind: "score", score } as const;
  return {
    line,
    region: last.region,
    unit,
    unitType: undefined,
    known: { score: text },
    input,
    published: undefined,
  };
}
