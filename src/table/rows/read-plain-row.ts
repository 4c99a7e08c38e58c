import { readPlainDecimal } from "../cells/read-plain-decimal.ts";
import type { RawRow } from "../source/split-rows.ts";
import { claimNumber } from "./claim-unit.ts";
import type { Reader } from "./reader.ts";
import type { CheckedRow } from "./row.ts";

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
