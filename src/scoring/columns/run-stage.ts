import { roundQuotient } from "../../exact/round-quotient.ts";
import type { RoundingMode } from "../../model.ts";
import { type Adder, addersOf } from "./add-columns.ts";
import { type Block, blockSize } from "./kernels.ts";
import { type Bounds, boundsOf, reciprocalOf } from "./lanes.ts";
import type { Whole } from "./linear.ts";
import type { Task } from "./task.ts";

/** What rounds a numerator. */
export interface Rounder {
  readonly denominator: number;
  readonly mode: RoundingMode;
  /** Null where only a remainder rounds. */
  readonly fast: { readonly half: number; readonly reciprocal: number } | null;
}

/** A combination ready to run: its coefficients as numbers, and its block of numerators. */
export interface Runner {
  /** What adds the columns. */
  readonly adders: readonly Adder[];
  /** The rounded stages below, by their position, with their coefficients. */
  readonly below: readonly (readonly [number, number])[];
  readonly constant: number;
  readonly block: Block;
}

/** Prepares a combination whose bound fits the lane. */
export function prepare({ constant, sources, coefficients }: Whole, task: Task): Runner {
  const { program, columns, lane } = task;
  const parts = sources.map((source, i) => [source, Number(coefficients[i])] as const);
  const terms = parts
    .filter(([source]) => source >= 0)
    .map(([at, coefficient]) => ({ column: columns[at]!, source: program.sources[at]!, coefficient }));
  return {
    adders: addersOf(terms, lane === "int32"),
    below: parts
      .filter(([source]) => source < 0)
      .map(([source, coefficient]) => [-1 - source, coefficient] as const),
    constant: Number(constant),
    block: lane === "int32" ? new Int32Array(blockSize) : new Float64Array(blockSize),
  };
}

/** What rounds numerators within these bounds over a denominator. */
export function rounderOf(bounds: Bounds, denominator: bigint, mode: RoundingMode): Rounder {
  const divisor = Number(denominator);
  return { denominator: divisor, mode, fast: reciprocalOf(bounds, divisor, mode) };
}

/** What rounds the numerators of a stage. */
export function stageRounder(whole: Whole, mode: RoundingMode, { program }: Task): Rounder {
  return rounderOf(boundsOf(whole, program), whole.denominator, mode);
}

/** Rounds factor · numerator for the first rows of a block, into a list from `start` on. */
export function roundBlock(
  block: Block,
  factor: number,
  { denominator, mode, fast }: Rounder,
  into: Block,
  start: number,
  rows: number,
): void {
  if (fast === null) {
    for (let row = 0; row < rows; row++)
      into[start + row] = roundQuotient(block[row]! * factor, denominator, mode);
    return;
  }
  const { half, reciprocal } = fast;
  if (block instanceof Int32Array) {
    // what is not negative is rounded down by cutting off
    for (let row = 0; row < rows; row++) into[start + row] = ((block[row]! * factor + half) * reciprocal) | 0;
  } else {
    for (let row = 0; row < rows; row++)
      into[start + row] = Math.floor((block[row]! * factor + half) * reciprocal);
  }
}
