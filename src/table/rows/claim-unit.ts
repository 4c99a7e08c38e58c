import { cutText, showValue } from "../../issues/shown.ts";
import { hasUnseen, nameKey } from "../../read/name-key.ts";
import { placeOf, type TablePlace } from "../place.ts";
import { addProblem } from "../problems.ts";
import { copyText } from "./copy-text.ts";
import type { Reader } from "./reader.ts";
import type { RegionEntry } from "./region-entry.ts";
import { addToList, lineInList, type UnitList } from "./unit-list.ts";

/** The number of a unit's name, however it is spelled; -1, with an issue, where some of it cannot be seen. */
export function numberOfUnit(reader: Reader, unit: string, line: number): number {
  const number = findNumber(reader.unitNames, unit);
  if (number >= 0) return number;
  const { table, columns } = reader;
  const params = { reason: "invisible", value: showValue(unit) } as const;
  addProblem(table.problems, "not-allowed", placeOf(table.places, line, columns.fields.unit), params);
  return number;
}

function findNumber(unitNames: Reader["unitNames"], unit: string): number {
  const exact = unitNames.get(unit);
  if (exact !== undefined) return exact;
  const key = nameKey(unit);
  const known = unitNames.get(key);
  if (known !== undefined) return known;
  const number = hasUnseen(unit) ? -1 : unitNames.size;
  unitNames.set(copyText(key), number);
  // most tables have few names, which are found as they are written from then on
  if (number >= 0 && number < mostSpelled) unitNames.set(copyText(unit), number);
  return number;
}

const mostSpelled = 10_000;

const whole = -2;

/** Takes the place of a unit in its region by the number of its name; gives whether it was free. */
export function claimNumber(reader: Reader, entry: RegionEntry, number: number, line: number): boolean {
  if (findLine(reader, entry, number) >= 0) return false;
  addLine(reader, entry, number, line);
  return true;
}

/**
 * Takes the place of a unit in its region, or of the region as a whole; gives whether the row may have it. A region
 * is known as a whole or by its units, and a unit once, however it is spelled.
 */
export function claimUnit(reader: Reader, entry: RegionEntry, unit: string | null, line: number): boolean {
  if (entry.isWhole !== (unit === null)) {
    const params = { value: cutText(entry.region.name), firstLine: entry.line };
    addProblem(reader.table.problems, "region-mixed", placeOfUnit(reader, unit, line), params);
    return false;
  }
  // the number of a region as a whole is one that no unit has
  const number = unit === null ? whole : numberOfUnit(reader, unit, line);
  if (number === -1) return false;
  if (claimNumber(reader, entry, number, line)) return true;
  const firstLine = findLine(reader, entry, number);
  const names = { region: cutText(entry.region.name), unit: unit === null ? null : cutText(unit) };
  const place = placeOfUnit(reader, unit, line);
  addProblem(reader.table.problems, "repeated-row", place, { ...names, firstLine });
  return false;
}

function placeOfUnit({ table: { places }, columns }: Reader, unit: string | null, line: number): TablePlace {
  return placeOf(places, line, unit === null ? undefined : columns.fields.unit);
}

/** Most regions have few units, which a short chain finds faster, in a fraction of the memory of a map. */
const mostInChain = 32;

function findLine({ units }: Reader, { lastUnit, manyUnits }: RegionEntry, number: number): number {
  return manyUnits === undefined ? lineInList(units, number, lastUnit) : (manyUnits.get(number) ?? -1);
}

function addLine({ units }: Reader, entry: RegionEntry, number: number, line: number): void {
  entry.unitCount += 1;
  if (entry.unitCount <= mostInChain) entry.lastUnit = addToList(units, number, line, entry.lastUnit);
  else {
    entry.manyUnits ??= mapOf(units, entry.lastUnit);
    entry.manyUnits.set(number, line);
  }
}

function mapOf({ numbers, lines, befores }: UnitList, last: number): Map<number, number> {
  const map = new Map<number, number>();
  for (let at = last; at >= 0; at = befores[at]!) map.set(numbers[at]!, lines[at]!);
  return map;
}
