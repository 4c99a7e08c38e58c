import { addNumerator } from "../../../evaluate/accumulator.ts";
import type { Region } from "../../../index.ts";
import { hasUnseen } from "../../../read/name-key.ts";
import type { Field } from "../find-columns.ts";
import type { TakeRow } from "../read-rows.ts";
import { cellOf, isAscii, isBlank, type Row } from "../row.ts";
import { rememberCells } from "./cell-memory.ts";
import { plainRows } from "./plain-rows.ts";
import type { Entry } from "./region-entries.ts";
import { noteUnit, type SummaryState } from "./start-summary.ts";
import { takeRow } from "./take-row.ts";

/**
 * Makes what takes the rows of a table and adds each up in its region; no row is kept.
 *
 * Fast path: complete rows are added up without a text being made of them; all others are read by `takeRow`.
 */
export function summariseRows(summing: SummaryState): TakeRow {
  const { plan, columns, unit, saying } = summing;
  const readNumerator = plainRows(plan, columns);
  const findRegion = findRegions(summing);
  const place = (field: Field) => columns.fields.get(field)?.at ?? -1;
  // rows of a region mostly follow each other, and say the same of it
  const { isSame, remember } = rememberCells(
    [place("region"), place("type"), place("province"), ...saying].filter((at) => at >= 0),
  );
  let last: Entry | undefined;
  return (row) => {
    // undefined where the row has to be read by takeRow
    const numerator = isNamed(row, unit) ? readNumerator(row) : undefined;
    const known = last !== undefined && row.count === columns.width && isSame(row);
    if (!known) last = numerator === undefined ? undefined : findRegion(row);
    if (numerator === undefined || last === undefined || last.whole !== undefined) {
      last = takeRow(summing, row);
    } else if (noteUnit(summing, last, row)) addNumerator(plan, last.accumulator, numerator, 1);
    if (row.count !== columns.width) last = undefined;
    else if (!known) remember(row);
  };
}

/** Whether a row names its unit, by a name that the engine takes. */
function isNamed(row: Row, unit: number): boolean {
  return !isBlank(row, unit) && (isAscii(row, unit) || !hasUnseen(cellOf(row, unit)));
}

/** Makes what finds the region of a complete row, or adds it, where nothing but its name has to be read. */
function findRegions({ columns, entries, spellings, saying }: SummaryState): (row: Row) => Entry | undefined {
  const place = (field: Field) => columns.fields.get(field)?.at ?? -1;
  const [nameAt, typeAt, provinceAt] = [place("region"), place("type"), place("province")];
  return (row) => {
    const [name, type] = [cellOf(row, nameAt), cellOf(row, typeAt).toLowerCase()];
    const province = cellOf(row, provinceAt);
    if (saying.length > 0 || name === "" || type === "") return undefined;
    const written = { name, type, province } as Region;
    const found = entries.find(written);
    if (found !== undefined) return found;
    const region = spellings.readRegion(written, row.line);
    return entries.find(region) ?? entries.open(region, row.line, undefined);
  };
}
