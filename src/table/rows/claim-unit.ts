import { cutText, showValue } from "../../issues/shown.ts";
import { hasUnseen, nameKey } from "../../read/name-key.ts";
import { placeOf, type TablePlace } from "../place.ts";
import { addProblem } from "../problems.ts";
import { copyText } from "./copy-text.ts";
import type { Reader } from "./reader.ts";
import type { RegionEntry } from "./region-entry.ts";

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
  return number;
}

const whole = -2;

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
  const firstLine = findLine(entry, number);
  if (firstLine === undefined) {
    addLine(entry, number, line);
    return true;
  }
  const names = { region: cutText(entry.region.name), unit: unit === null ? null : cutText(unit) };
  const place = placeOfUnit(reader, unit, line);
  addProblem(reader.table.problems, "repeated-row", place, { ...names, firstLine });
  return false;
}

function placeOfUnit({ table: { places }, columns }: Reader, unit: string | null, line: number): TablePlace {
  return placeOf(places, line, unit === null ? undefined : columns.fields.unit);
}

/** Most regions have few units, which a short list finds faster, in a fraction of the memory of a map. */
const mostInList = 64;

function findLine({ units, manyUnits }: RegionEntry, number: number): number | undefined {
  if (manyUnits !== undefined) return manyUnits.get(number);
  for (let i = 0; i < units.length; i += 2) if (units[i] === number) return units[i + 1];
  return undefined;
}

function addLine(entry: RegionEntry, number: number, line: number): void {
  const { units } = entry;
  if (entry.manyUnits === undefined && units.length < mostInList) units.push(number, line);
  else {
    entry.manyUnits ??= new Map(
      units.flatMap((each, i) => (i % 2 === 0 ? [[each, units[i + 1]!] as const] : [])),
    );
    entry.manyUnits.set(number, line);
  }
}
