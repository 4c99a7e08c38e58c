import { textOf } from "../head/find-head.ts";
import { noteReading } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { RawRow } from "../source/split-rows.ts";
import { addToRegion } from "./add-to-region.ts";
import { checkKnown } from "./check-known.ts";
import { claimUnit } from "./claim-unit.ts";
import { joinRow } from "./join-rows.ts";
import { isLeftOut } from "./left-out.ts";
import { hasPublished, readPublished } from "./published.ts";
import { readKnown } from "./read-known.ts";
import type { Reader } from "./reader.ts";
import { regionOf } from "./region-of.ts";
import type { CheckedRow } from "./row.ts";

/** Reads a row that is not blank; undefined where it is left out, wrong, or waits for others of its unit. */
export function readRow(reader: Reader, row: RawRow): CheckedRow | undefined {
  const { table, columns, joiner } = reader;
  if (row.isBroken)
    return void addProblem(table.problems, "broken-quotes", placeOf(table.places, row.line), {});
  if (isLeftOut(reader, row)) return undefined;
  reader.rows += 1;
  if (row.cells.length > columns.width && hasSurplus(reader, row)) return undefined;
  const { fields } = columns;
  const name = fields.unit < 0 ? "" : textOf(row.cells[fields.unit]);
  const unit = name === "" ? null : name;
  const entry = regionOf(reader, row, unit !== null);
  if (joiner !== undefined) return void joinRow(reader, joiner, entry, unit, row);
  const { known, isGiven, published: score } = readKnown(reader, row, unit !== null);
  if (!isGiven) addProblem(table.problems, "blank-cell", scorePlace(reader, row), { field: "score" });
  if (!isGiven || unit === null) reader.filling.lacks = true;
  if (entry === undefined) return undefined;
  addToRegion(reader, entry, row);
  const isFirst = claimUnit(reader, entry, unit, row.line);
  // what a repeated row knows is checked too, so that all issues are reported together
  const input = known === undefined ? undefined : checkKnown(reader, unit, known, () => row.line);
  if (known === undefined || input === undefined || !isFirst) return undefined;
  const published = hasPublished(columns)
    ? readPublished(columns, row, entry.region, unit, score)
    : undefined;
  const type = fields.unitType < 0 ? "" : textOf(row.cells[fields.unitType]);
  const unitType = type === "" ? undefined : type;
  return { line: row.line, region: entry.region, unit, unitType, known, input, published };
}

function scorePlace({ table: { places }, columns: { fields } }: Reader, { line }: RawRow) {
  return placeOf(places, line, fields.score < 0 ? undefined : fields.score);
}

function hasSurplus({ table, columns }: Reader, { line, cells }: RawRow): boolean {
  if (cells.slice(columns.width).every((cell) => textOf(cell) === "")) return false;
  const params = { count: cells.length, limit: columns.width };
  addProblem(table.problems, "surplus-cells", placeOf(table.places, line), params);
  return true;
}

/** Notes what holds for the file as a whole, once its rows are to be put together. */
export function noteLongRows({ table, joiner }: Reader): void {
  if (joiner?.kind === "long") noteReading(table.notes, "long-rows", {});
}
