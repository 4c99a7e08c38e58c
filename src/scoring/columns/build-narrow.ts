import { roundQuotient } from "../../exact/round-quotient.ts";
import { addBlock, type Block } from "./kernels.ts";
import { prepare, type Runner, roundBlock, rounderOf, stageRounder } from "./run-stage.ts";
import { notAssessedScore } from "./table.ts";
import type { Engine, Task } from "./task.ts";

/** The engine of the int32 and float64 lanes: no value on the way leaves what its bound proves. */
export function buildNarrow(task: Task): Engine {
  const { program, table, lane, bounds, mode, up, down, counts } = task;
  const { region, count, notAssessed } = table;
  const stages = program.stages.map(({ whole, mode: own }) => ({
    ...prepare(whole, task),
    rounder: stageRounder(whole, own, task),
  }));
  const root = prepare(program.root, task);
  const sums = new Float64Array(counts.length);
  const factor = Number(up);
  const rounder = rounderOf(bounds, down, mode);

  /** Computes the numerators of a block's rows; false when a value was wrong. */
  function accumulate({ block, adders, below, constant }: Runner, start: number, rows: number): boolean {
    let right = true;
    block.fill(constant);
    for (const [stage, coefficient] of below) addBlock(block, stages[stage]!.block, coefficient, rows);
    for (const add of adders) right = add(block, start, rows) && right;
    return right;
  }

  function run(scores: Block, start: number, end: number): boolean {
    const rows = end - start;
    let right = true;
    for (const stage of stages) {
      right = accumulate(stage, start, rows) && right;
      roundBlock(stage.block, 1, stage.rounder, stage.block, 0, rows);
    }
    const { block } = root;
    right = accumulate(root, start, rows) && right;
    roundBlock(block, factor, rounder, scores, start, rows);
    for (let row = start; row < end; row++) {
      if (notAssessed?.[row]) scores[row] = notAssessedScore;
      else
        sums[region[row]!]! += count === undefined ? block[row - start]! : block[row - start]! * count[row]!;
    }
    return right;
  }

  function conclude(scores: Block): void {
    for (let i = 0; i < sums.length; i++) {
      const [n, d] = [sums[i]! * factor, counts[i]! * rounder.denominator];
      if (d === 0) scores[i] = notAssessedScore;
      else
        scores[i] =
          // half up of what is not negative: exact while 2n + d stays below 2^53, which the lane proves
          rounder.fast === null ? roundQuotient(n, d, mode) : Math.floor((2 * n + d) / (2 * d));
    }
  }

  return { lane, run, conclude };
}
