import { roundQuotient } from "../../exact/round-quotient.ts";
import type { RoundingMode } from "../../model.ts";
import { type Block, blockSize } from "./kernels.ts";
import { boundsOf, reciprocalOf } from "./lanes.ts";
import type { Whole } from "./linear.ts";
import type { Program } from "./program.ts";
import type { Lane } from "./table.ts";

/** A combination ready to run: its coefficients as numbers, its block, and what rounds it. */
export interface Runner {
  readonly sources: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
  readonly denominator: number;
  readonly mode: RoundingMode;
  /** Null where only a remainder rounds. */
  readonly fast: { readonly half: number; readonly reciprocal: number } | null;
  readonly block: Block;
}

/** Prepares a combination whose bound fits the lane. */
export function prepare(whole: Whole, mode: RoundingMode, program: Program, lane: Lane): Runner {
  const denominator = Number(whole.denominator);
  return {
    sources: whole.sources,
    coefficients: whole.coefficients.map(Number),
    constant: Number(whole.constant),
    denominator,
    mode,
    fast: reciprocalOf(boundsOf(whole, program), denominator, mode),
    block: lane === "int32" ? new Int32Array(blockSize) : new Float64Array(blockSize),
  };
}

/** Rounds the numerators of a block in place. */
export function roundBlock({ block, fast, denominator, mode }: Runner, rows: number): void {
  if (fast === null) {
    for (let row = 0; row < rows; row++) block[row] = roundQuotient(block[row]!, denominator, mode);
  } else {
    const { half, reciprocal } = fast;
    for (let row = 0; row < rows; row++) block[row] = Math.floor((block[row]! + half) * reciprocal);
  }
}
