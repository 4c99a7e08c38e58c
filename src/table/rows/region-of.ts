import { cutText, showValue } from "../../issues/shown.ts";
import { nameKey } from "../../read/name-key.ts";
import { textOf } from "../head/find-head.ts";
import { noteReading } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { RawRow } from "../source/split-rows.ts";
import type { Reader } from "./reader.ts";
import type { RegionEntry } from "./region-entry.ts";
import { findRegion } from "./region-index.ts";
import { typeInColumn, typeInName } from "./region-types.ts";

/** The region of a row, which may have to be filled from the row above; undefined where something is wrong. */
export function regionOf(reader: Reader, row: RawRow, hasUnit: boolean): RegionEntry | undefined {
  const { columns, filling } = reader;
  const { fields } = columns;
  const name = textOf(row.cells[fields.region]);
  const type = textOf(row.cells[fields.type]);
  const province = textOf(row.cells[fields.province]);
  if (name === "") return fillRegion(reader, row, hasUnit, type, province);
  filling.repeats ||= filling.wasNamed && nameKey(name) === nameKey(filling.name);
  filling.wasNamed = true;
  if (name !== filling.name) filling.name = name;
  filling.type = type;
  filling.province = province;
  return lookUp(reader, row.line, name, type, province, hasUnit);
}

function fillRegion(
  reader: Reader,
  row: RawRow,
  hasUnit: boolean,
  type: string,
  province: string,
): RegionEntry | undefined {
  const { filling, table, columns } = reader;
  const place = placeOf(table.places, row.line, columns.fields.region);
  filling.wasNamed = false;
  if (filling.name === "" || !hasUnit) {
    filling.lacks = true;
    return void addProblem(table.problems, "blank-cell", place, { field: "region" });
  }
  const { appliesTo } = table.plan.ruleSet;
  const differs = (own: string, above: string, keyOf: (text: string) => string) =>
    own !== "" && above !== "" && keyOf(own) !== keyOf(above);
  if (
    differs(type, filling.type, (text) => typeInColumn(text, appliesTo) ?? text) ||
    differs(province, filling.province, nameKey)
  )
    return void addProblem(table.problems, "unclear-blank", place, { above: cutText(filling.name) });
  filling.count += 1;
  if (filling.filled.length < 1000) filling.filled.push({ line: row.line, name: filling.name });
  return lookUp(reader, row.line, filling.name, type || filling.type, province || filling.province, hasUnit);
}

function lookUp(
  reader: Reader,
  line: number,
  name: string,
  type: string,
  province: string,
  hasUnit: boolean,
): RegionEntry | undefined {
  const { last } = reader;
  if (
    last !== undefined &&
    name === reader.lastName &&
    type === reader.lastType &&
    province === reader.lastProvince
  )
    return last;
  const read = readType(reader, line, name, type);
  const entry =
    read === undefined
      ? undefined
      : findRegion(reader, { name, type: read, province, isWhole: !hasUnit }, line);
  // what was repaired is noted for each row, and looked up anew
  const isPlain = entry?.region.name === name && (entry.region.province ?? "") === province;
  reader.last = isPlain ? entry : undefined;
  reader.lastName = name;
  reader.lastType = type;
  reader.lastProvince = province;
  return entry;
}

function readType({ table, columns }: Reader, line: number, name: string, text: string): string | undefined {
  const { places, problems, notes, plan } = table;
  const { appliesTo } = plan.ruleSet;
  const at = columns.fields.type;
  const place = () => placeOf(places, line, at < 0 ? columns.fields.region : at);
  const inName = typeInName(name, appliesTo);
  if (text === "") {
    if (inName === undefined) return void addProblem(problems, "blank-cell", place(), { field: "type" });
    noteReading(notes, "types-from-names", {}, () => ({ ...place(), value: cutText(name), read: inName }));
    return inName;
  }
  const inColumn = typeInColumn(text, appliesTo);
  if (inColumn === undefined) {
    const expected = { expected: appliesTo.slice(0, 10), more: Math.max(appliesTo.length - 10, 0) };
    return void addProblem(problems, "wrong-region-type", place(), { value: showValue(text), ...expected });
  }
  if (inName !== undefined && inName !== inColumn) {
    const params = { value: cutText(text), name: cutText(name), expected: inName };
    return void addProblem(problems, "type-conflict", place(), params);
  }
  if (text !== inColumn)
    noteReading(notes, "types-spelled", {}, () => ({ ...place(), value: cutText(text), read: inColumn }));
  return inColumn;
}
