import type { Source } from "../plan/program/program.ts";

/** A block of whole numbers, one for each row. */
export type Block = Int32Array | Float64Array;

/** A column as it is read: whole numbers of 10^-decimals, or decimals. */
export interface Values {
  readonly values: ArrayLike<number>;
  readonly scaled: boolean;
}

/** Rows that are computed together: what they need stays in the processor's first cache. */
export const blockSize = 2048;

/** A column that goes into a sum, with its limits and its weight there. */
export interface Term {
  readonly column: Values;
  readonly source: Source;
  readonly coefficient: number;
}

/**
 * Adds coefficient · column to a block and checks the column's rows on the way; true when all are right.
 *
 * Each kind of column has a loop of its own, so that none is slowed by another: a wrong value only sets a
 * bit, and is found again row by row for its message.
 */
export function addColumn(block: Block, term: Term, start: number, rows: number): boolean {
  const { column, source, coefficient } = term;
  const { values, scaled } = column;
  if (!scaled) {
    return block instanceof Int32Array && values instanceof Float64Array
      ? addFloat64ToInt32(block, values, source, coefficient, start, rows)
      : addDecimals(block, values, source, coefficient, start, rows);
  }
  return values instanceof Int32Array && block instanceof Float64Array
    ? addInt32ToFloat64(block, values, source, coefficient, start, rows)
    : addWhole(block, values, source, coefficient, start, rows);
}

/**
 * The same for four columns of 32-bit whole numbers within the same limits: a block that is read and written
 * once for four of them is what makes this lane fast.
 */
export function addFour(
  block: Int32Array,
  values: readonly Int32Array[],
  coefficients: readonly number[],
  { least, most }: Source,
  start: number,
  rows: number,
): boolean {
  // in this lane all of these are whole numbers of 32 bits; saying so keeps the loop free of doubles
  const low = least | 0;
  const high = most | 0;
  const [a, b, c, d] = values as [Int32Array, Int32Array, Int32Array, Int32Array];
  const [f, g, h, k] = coefficients.map((coefficient) => coefficient | 0) as [number, number, number, number];
  let wrong = 0;
  for (let row = 0, i = start; row < rows; row++, i++) {
    const p = a[i]!;
    const q = b[i]!;
    const r = c[i]!;
    const s = d[i]!;
    // one of the differences is negative when a value is outside
    wrong |=
      (p - low) | (high - p) | (q - low) | (high - q) | (r - low) | (high - r) | (s - low) | (high - s);
    block[row] = (block[row]! + Math.imul(f, p) + Math.imul(g, q) + Math.imul(h, r) + Math.imul(k, s)) | 0;
  }
  return wrong >= 0;
}

function addFloat64ToInt32(
  block: Int32Array,
  values: Float64Array,
  { least, most, decimals }: Source,
  coefficient: number,
  start: number,
  rows: number,
): boolean {
  const [low, high, factor] = [least | 0, most | 0, coefficient | 0];
  const unit = 10 ** decimals;
  let wrong = 0;
  for (let row = 0; row < rows; row++) {
    const x = values[start + row]!;
    const m = (x * unit + (x < 0 ? -0.5 : 0.5)) | 0;
    // a value that is no decimal of this precision, NaN among them, does not read back
    wrong |= (m / unit === x ? 0 : -1) | (m - low) | (high - m);
    block[row] = (block[row]! + Math.imul(factor, m)) | 0;
  }
  return wrong >= 0;
}

function addInt32ToFloat64(
  block: Float64Array,
  values: Int32Array,
  { least, most }: Source,
  coefficient: number,
  start: number,
  rows: number,
): boolean {
  let wrong = 0;
  for (let row = 0; row < rows; row++) {
    const x = values[start + row]!;
    wrong |= (x < least ? 1 : 0) | (x > most ? 1 : 0);
    block[row] = block[row]! + coefficient * x;
  }
  return wrong === 0;
}

function addWhole(
  block: Block,
  values: ArrayLike<number>,
  { least, most }: Source,
  coefficient: number,
  start: number,
  rows: number,
): boolean {
  let right = true;
  for (let row = 0; row < rows; row++) {
    const x = values[start + row]!;
    // a list may hold anything, and to compare a list with a number is to write it out
    right = right && Number.isInteger(x) && x >= least && x <= most;
    block[row] = block[row]! + coefficient * (typeof x === "number" ? x : 0);
  }
  return right;
}

function addDecimals(
  block: Block,
  values: ArrayLike<number>,
  { least, most, decimals }: Source,
  coefficient: number,
  start: number,
  rows: number,
): boolean {
  const unit = 10 ** decimals;
  let wrong = 0;
  for (let row = 0; row < rows; row++) {
    const x = values[start + row]!;
    // a list may hold anything
    const m = typeof x === "number" ? Math.round(x * unit) : 0;
    // a value that is no decimal of this precision, NaN among them, does not read back
    wrong |= (m / unit === x ? 0 : 1) | (m >= least ? 0 : 1) | (m <= most ? 0 : 1);
    block[row] = block[row]! + coefficient * m;
  }
  return wrong === 0;
}
