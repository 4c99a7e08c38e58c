import { roundQuotient } from "../exact/round-quotient.ts";
import type { Block } from "./kernels.ts";
import { addRounded, keepsLimit, prepareAll, type Runner, rounderOf, writeRounded } from "./run-stage.ts";
import { notAssessedScore } from "./table.ts";
import type { Engine, Task } from "./task.ts";

/** The engine of the int32 and float64 lanes: no value on the way leaves what its bound proves. */
export function buildNarrow(task: Task): Engine {
  const { rows: given, lane, bounds, mode, up, down } = task;
  const { region, count, notAssessed, counts } = given;
  const { stages, root } = prepareAll(task);
  const sums = new Float64Array(counts.length);
  const factor = Number(up);
  const rounder = rounderOf(bounds, down, mode);

  /** Adds the columns of a block's rows; false when a value was wrong. */
  function addAll({ adders, block }: Runner, start: number, rows: number): boolean {
    let right = true;
    for (const add of adders) right = add(block, start, rows) && right;
    return right;
  }

  function run(scores: Block, start: number, end: number): boolean {
    const rows = end - start;
    for (const { block, constant } of [...stages, root]) block.fill(constant);
    let right = true;
    for (const stage of stages) {
      right = addAll(stage, start, rows) && right;
      right = keepsLimit(stage, rows) && right;
      addRounded(stage, rows);
    }
    const { block } = root;
    right = addAll(root, start, rows) && right;
    writeRounded(block, factor, rounder, scores, start, rows);
    addUp(block, scores, start, rows);
    return right;
  }

  /** Adds the numerators of a block's units to their regions. */
  function addUp(block: Block, scores: Block, start: number, rows: number): void {
    if (notAssessed === undefined && count === undefined) {
      for (let row = 0, i = start; row < rows; row++, i++) sums[region[i]!]! += block[row]!;
      return;
    }
    for (let row = 0, i = start; row < rows; row++, i++) {
      if (notAssessed?.[i]) scores[i] = notAssessedScore;
      else sums[region[i]!]! += block[row]! * (count === undefined ? 1 : count[i]!);
    }
  }

  function finish(scores: Block): void {
    for (let i = 0; i < sums.length; i++) {
      const [n, d] = [sums[i]! * factor, counts[i]! * rounder.denominator];
      if (d === 0) scores[i] = notAssessedScore;
      else
        scores[i] =
          // half up of what is not negative: exact while 2n + d stays below 2^53, which the lane proves
          rounder.fast === null ? roundQuotient(n, d, mode) : Math.floor((2 * n + d) / (2 * d));
    }
  }

  return { lane, run, finish };
}
