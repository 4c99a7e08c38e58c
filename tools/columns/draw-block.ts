import type { Random } from "./random.ts";
import type { Shape } from "./shapes.ts";

const [least, most] = [60, 100];

/**
 * Draws a column per value, in units of 10^-decimals, from 60 to 100. In a tie-dense block each first value
 * is moved so that the mean is a tie, or the nearest value to either side of one.
 */
export function drawBlock(shape: Shape, rows: number, dense: boolean, random: Random): Int32Array[] {
  const unit = 10 ** shape.decimals;
  const size = (most - least) * unit + 1;
  const columns = Array.from({ length: shape.weights.length * shape.per }, () =>
    Int32Array.from({ length: rows }, () => least * unit + random(size)),
  );
  if (!dense) return columns;
  if (shape.lane === "bigint") return repeatTies(columns, unit / 100, random);
  // what is rounded first: the dimensions where they have columns, else the whole
  const groups = shape.per === 1 ? [columns] : shape.weights.map((_, i) => groupOf(columns, i, shape.per));
  const weights = shape.per === 1 ? shape.weights : Array.from({ length: shape.per }, () => 1);
  for (const group of groups) moveToTies(group, weights, unit, random);
  return columns;
}

/** The columns of a dimension. */
export function groupOf(columns: readonly Int32Array[], dimension: number, per: number): Int32Array[] {
  return columns.slice(dimension * per, (dimension + 1) * per);
}

/** Where weights are so long that no tie is near, all values of a row are the same tie, or beside it. */
function repeatTies(columns: readonly Int32Array[], d: number, random: Random): Int32Array[] {
  const first = columns[0]!.map((value) => value - (value % d) + d / 2 + random(3) - 1);
  return columns.map(() => first.map((value) => Math.min(value, most * d * 100)));
}

function moveToTies(
  columns: readonly Int32Array[],
  weights: readonly number[],
  unit: number,
  random: Random,
) {
  // hundredths are Σ weight · value / d
  const d = BigInt((weights.reduce((a, b) => a + b) * unit) / 100);
  const factors = weights.map(BigInt);
  const inverse = inverseOf(factors[0]!, d);
  const [first] = columns as [Int32Array];
  for (let row = 0; row < first.length; row++) {
    const sum = factors.reduce((total, factor, i) => total + factor * BigInt(columns[i]![row]!), 0n);
    const target = d / 2n + BigInt(random(3) - 1);
    const moved = Number(((((target - sum) * inverse) % d) + d) % d);
    // a move of d changes nothing; what cannot stay on the scale stays as it was drawn
    if (first[row]! + moved <= most * unit) first[row]! += moved;
    else if (first[row]! + moved - Number(d) >= 0) first[row]! += moved - Number(d);
  }
}

/** What factor · inverse leaves 1 over d, by Euclid. */
function inverseOf(factor: bigint, d: bigint): bigint {
  let [a, b, x, y] = [factor % d, d, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  if (a !== 1n) throw new Error(`${factor} has no inverse over ${d}`);
  return x;
}
