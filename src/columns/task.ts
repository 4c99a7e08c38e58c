import type { RoundingMode } from "../model/index.ts";
import type { Bounds, Lane } from "../plan/program/lanes.ts";
import type { Program } from "../plan/program/program.ts";
import type { Rows } from "./check-rows.ts";
import type { Block, Values } from "./kernels.ts";
import type { Simd } from "./simd.ts";

/** A program with its lane chosen, its blocks and its sums: everything that the loop over blocks needs. */
export interface Engine {
  readonly lane: Lane;
  /** Computes the scores of a block's units and adds them to their regions; false when a value was wrong. */
  readonly run: (scores: Block, start: number, end: number) => boolean;
  /** Writes the scores of the regions. */
  readonly finish: (scores: Block) => void;
}

/** What a lane needs: score in units of 10^-decimals = round(numerator · up / (count · down)). */
export interface Task {
  readonly program: Program;
  readonly rows: Rows;
  /** In the order of the program's sources. */
  readonly columns: readonly Values[];
  readonly lane: Lane;
  /** Blocks for the stages and the root, where there is something faster for the lane of 32 bits. */
  readonly simd: Simd | null;
  readonly bounds: Bounds;
  readonly mode: RoundingMode;
  readonly up: bigint;
  readonly down: bigint;
}
