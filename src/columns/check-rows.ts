import { type AnyAt, addIssue, child, isFull } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import type { UnitTable } from "./table.ts";

const mostProducts = 1e9;

/** The rows of a table, checked, each value read once. */
export interface Rows {
  readonly region: ArrayLike<number>;
  /** How many products each row stands for; undefined where every row counts once. */
  readonly count: Float64Array | undefined;
  /** 1 for units that were not assessed; undefined where all were. */
  readonly notAssessed: Uint8Array | undefined;
  /** How many units or products each region's mean runs over. */
  readonly counts: Float64Array;
}

/** Checks regions, counts and marks row by row; undefined when something was wrong. */
export function checkRows(table: UnitTable, at: AnyAt): Rows | undefined {
  const region = readPositions(table, child(at, "region"));
  // a list of nothing may claim any length: room for rows and regions is taken when every row was there
  if (at.list.count > 0) return undefined;
  const notAssessed = readMarks(table, child(at, "notAssessed"));
  const count = readCounts(table, notAssessed, child(at, "count"));
  const counts = countRegions(table.regions, { region, count, notAssessed }, child(at, "regions"));
  return at.list.count > 0 ? undefined : { region, count, notAssessed, counts };
}

/** Reads the positions; those of an array, which may have getters, are copied. */
function readPositions({ region, regions }: UnitTable, at: AnyAt): ArrayLike<number> {
  const copy: number[] = [];
  const isArray = Array.isArray(region);
  for (let row = 0; row < region.length && !isFull(at); row++) {
    const position = region[row]!;
    if (!(Number.isInteger(position) && position >= 0 && position < regions))
      addIssue(child(at, row), "invalid-type", {
        value: showValue(position),
        expected: "position",
        count: regions - 1,
      });
    if (isArray) copy.push(position);
  }
  return isArray ? copy : region;
}

/** Reads the marks: true, or a number that is not 0, for units that were not assessed. */
function readMarks({ notAssessed, region }: UnitTable, at: AnyAt): Uint8Array | undefined {
  if (notAssessed === undefined) return undefined;
  const marks = new Uint8Array(region.length);
  for (let row = 0; row < marks.length && !isFull(at); row++) {
    const mark: unknown = notAssessed[row];
    if (typeof mark === "boolean" || Number.isFinite(mark)) marks[row] = mark ? 1 : 0;
    else addIssue(child(at, row), "invalid-type", { value: showValue(mark), expected: "mark" });
  }
  return marks;
}

/** Reads the numbers of products of the units that were assessed. */
function readCounts(
  { count, region }: UnitTable,
  notAssessed: Uint8Array | undefined,
  at: AnyAt,
): Float64Array | undefined {
  if (count === undefined) return undefined;
  const counts = new Float64Array(region.length);
  for (let row = 0; row < counts.length && !isFull(at); row++) {
    if (notAssessed?.[row]) continue;
    const own = count[row]!;
    if (Number.isInteger(own) && own >= 1 && own <= mostProducts) counts[row] = own;
    else addIssue(child(at, row), "not-whole", { value: showValue(own), expected: "product-count" });
  }
  return counts;
}

function countRegions(regions: number, rows: Omit<Rows, "counts">, at: AnyAt): Float64Array {
  const { region, count, notAssessed } = rows;
  const counts = new Float64Array(regions);
  const isPlain = count === undefined && notAssessed === undefined;
  const seen = isPlain ? counts : new Uint8Array(regions);
  if (isPlain) for (let row = 0; row < region.length; row++) counts[region[row]!]!++;
  for (let row = 0; !isPlain && row < region.length; row++) {
    seen[region[row]!] = 1;
    if (!notAssessed?.[row]) counts[region[row]!]! += count === undefined ? 1 : count[row]!;
  }
  for (let i = seen.indexOf(0); i !== -1 && !isFull(at); i = seen.indexOf(0, i + 1))
    addIssue(child(at, i), "empty-list", { item: "row" });
  return counts;
}
