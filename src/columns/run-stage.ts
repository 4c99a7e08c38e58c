import { roundQuotient } from "../exact/round-quotient.ts";
import type { RoundingMode } from "../model/index.ts";
import { type Bounds, boundsOf, reciprocalOf } from "../plan/program/lanes.ts";
import type { Whole } from "../plan/program/linear.ts";
import { type Adder, addersOf } from "./add-columns.ts";
import { type Block, blockSize } from "./kernels.ts";
import type { Task } from "./task.ts";

/** What rounds a numerator. */
export interface Rounder {
  readonly denominator: number;
  readonly mode: RoundingMode;
  /** Null where only a remainder rounds. */
  readonly fast: { readonly half: number; readonly reciprocal: number } | null;
}

/** A combination ready to run: what adds its columns to its block of numerators. */
export interface Runner {
  readonly adders: readonly Adder[];
  readonly constant: number;
  readonly block: Block;
}

/** A stage whose rounded value goes into the numerators of the one above. */
export interface Stage extends Runner {
  readonly rounder: Rounder;
  readonly above: { readonly block: Block; readonly coefficient: number };
  /** What its sums may not go beyond; Infinity where that follows from the columns' own limits. */
  readonly limit: number;
}

/** Prepares the stages of a program, those below before those above, and its root. */
export function prepareAll(task: Task): { readonly stages: readonly Stage[]; readonly root: Runner } {
  const { program } = task;
  const [root, ...runners] = [program.root, ...program.stages.map(({ whole }) => whole)].map((whole, i) =>
    prepare(whole, i, task),
  ) as [Runner, ...Runner[]];
  const stages = program.stages.map(({ whole, mode, most, sumDecimals }, i) => {
    const rounder = rounderOf(boundsOf(whole, program), whole.denominator, mode);
    return {
      ...runners[i]!,
      rounder,
      above: aboveOf(i, [...runners, root], task),
      limit: sumDecimals === null ? Infinity : Number(most),
    };
  });
  return { stages, root };
}

/** Where a stage goes into, and how often: every stage but the root has one place in the tree. */
function aboveOf(i: number, runners: readonly Runner[], { program }: Task): Stage["above"] {
  const wholes = [...program.stages.map(({ whole }) => whole), program.root];
  const place = wholes.findIndex(({ sources }) => sources.includes(-1 - i));
  const { sources, coefficients } = wholes[place]!;
  return { block: runners[place]!.block, coefficient: Number(coefficients[sources.indexOf(-1 - i)]) };
}

/** Prepares the i-th combination, whose bound fits the lane. */
function prepare({ constant, sources, coefficients }: Whole, i: number, task: Task): Runner {
  const { program, columns, lane, simd } = task;
  const terms = sources.flatMap((at, k) =>
    at < 0
      ? []
      : [{ column: columns[at]!, source: program.sources[at]!, coefficient: Number(coefficients[k]) }],
  );
  const empty = lane === "int32" ? new Int32Array(blockSize) : new Float64Array(blockSize);
  return {
    adders: addersOf(terms, lane === "int32", simd),
    constant: Number(constant),
    block: simd?.blocks[i] ?? empty,
  };
}

/** What rounds numerators within these bounds over a denominator. */
export function rounderOf(bounds: Bounds, denominator: bigint, mode: RoundingMode): Rounder {
  const divisor = Number(denominator);
  return { denominator: divisor, mode, fast: reciprocalOf(bounds, divisor, mode) };
}

/** Whether the sums of a stage's first rows keep its limit. */
export function keepsLimit({ block, limit }: Stage, rows: number): boolean {
  if (limit === Infinity) return true;
  let isRight = true;
  for (let row = 0; row < rows; row++) isRight = block[row]! <= limit && isRight;
  return isRight;
}

/** Rounds the numerators of a stage's first rows and adds them to those above. */
export function addRounded(
  { block, rounder, above: { block: into, coefficient } }: Stage,
  rows: number,
): void {
  const { denominator, mode, fast } = rounder;
  if (fast === null) {
    for (let row = 0; row < rows; row++) {
      const rounded = roundQuotient(block[row]!, denominator, mode);
      into[row] = into[row]! + coefficient * rounded;
    }
    return;
  }
  const { half, reciprocal } = fast;
  if (into instanceof Int32Array) {
    for (let row = 0; row < rows; row++) {
      // what is not negative is rounded down by cutting off
      const rounded = ((block[row]! + half) * reciprocal) | 0;
      into[row] = (into[row]! + Math.imul(coefficient, rounded)) | 0;
    }
  } else {
    for (let row = 0; row < rows; row++) {
      const rounded = Math.floor((block[row]! + half) * reciprocal);
      into[row] = into[row]! + coefficient * rounded;
    }
  }
}

/** Writes the rounded factor · numerator of a block's first rows into a list, from `start` on. */
export function writeRounded(
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
  } else {
    const { half, reciprocal } = fast;
    for (let row = 0; row < rows; row++)
      into[start + row] = Math.floor((block[row]! * factor + half) * reciprocal);
  }
}
