import { groupOf } from "./draw-block.ts";
import type { Shape } from "./shapes.ts";

/** Scores of units and regions in hundredths. */
export interface Scores {
  readonly units: readonly number[];
  readonly regions: readonly number[];
}

/** Units of a region. */
export const regionSize = 6;

/** n / d rounded half up, by what the division leaves; another way than the engine's. */
function roundBig(n: bigint, d: bigint): number {
  const rest = n % d;
  return Number((n - rest) / d) + (rest + rest >= d ? 1 : 0);
}

function roundWhole(n: number, d: number): number {
  const rest = n % d;
  return (n - rest) / d + (rest + rest >= d ? 1 : 0);
}

/** What a block has to come to: exact whole numbers, bigints where they could pass 2^53. */
export function expectBlock(shape: Shape, columns: readonly Int32Array[]): Scores {
  const { weights, per, decimals, lane } = shape;
  const total = weights.reduce((a, b) => a + b);
  if (lane === "bigint")
    return sumUp(columns, weights.map(BigInt), BigInt(total) * 10n ** BigInt(decimals - 2));
  if (per === 1) return sumUpWhole(columns, weights, total * 10 ** (decimals - 2));
  const rounded = weights.map((_, i) => {
    const group = groupOf(columns, i, per);
    const ones = group.map(() => 1);
    return Int32Array.from(sumUpWhole(group, ones, per * 10 ** (decimals - 2)).units);
  });
  return sumUpWhole(rounded, weights, total);
}

function sumUpWhole(columns: readonly Int32Array[], weights: readonly number[], d: number): Scores {
  const [rows, units, regions] = [columns[0]!.length, [] as number[], [] as number[]];
  for (let row = 0, all = 0; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * columns[i]![row]!;
    units.push(roundWhole(sum, d));
    all += sum;
    if (row % regionSize === regionSize - 1) {
      regions.push(roundWhole(all, d * regionSize));
      all = 0;
    }
  }
  return { units, regions };
}

function sumUp(columns: readonly Int32Array[], weights: readonly bigint[], d: bigint): Scores {
  const [rows, units, regions] = [columns[0]!.length, [] as number[], [] as number[]];
  for (let row = 0, all = 0n; row < rows; row++) {
    const sum = weights.reduce((part, weight, i) => part + weight * BigInt(columns[i]![row]!), 0n);
    units.push(roundBig(sum, d));
    all += sum;
    if (row % regionSize === regionSize - 1) {
      regions.push(roundBig(all, d * BigInt(regionSize)));
      all = 0n;
    }
  }
  return { units, regions };
}
