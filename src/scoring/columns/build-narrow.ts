import { roundQuotient } from "../../exact/round-quotient.ts";
import { addBlock, addColumn, type Block } from "./kernels.ts";
import { reciprocalOf } from "./lanes.ts";
import { prepare, type Runner, roundBlock } from "./run-stage.ts";
import { notAssessedScore } from "./table.ts";
import type { Engine, Task } from "./task.ts";

/** The engine of the int32 and float64 lanes: no value on the way leaves what its bound proves. */
export function buildNarrow({ program, table, columns, lane, bounds, mode, up, down, counts }: Task): Engine {
  const { region, count, notAssessed } = table;
  const stages = program.stages.map((stage) => prepare(stage.whole, stage.mode, program, lane));
  const root = prepare(program.root, mode, program, lane);
  const sums = new Float64Array(counts.length);
  const [factor, divisor] = [Number(up), Number(down)];
  const fast = reciprocalOf(bounds, divisor, mode);

  /** Computes the numerators of a block's rows; false when a value was wrong. */
  function accumulate(
    { block, sources, coefficients, constant }: Runner,
    start: number,
    rows: number,
  ): boolean {
    let right = true;
    block.fill(constant);
    for (const [i, source] of sources.entries()) {
      if (source < 0) addBlock(block, stages[-1 - source]!.block, coefficients[i]!, rows);
      else {
        const added = addColumn(
          block,
          columns[source]!,
          program.sources[source]!,
          coefficients[i]!,
          start,
          rows,
        );
        right = right && added;
      }
    }
    return right;
  }

  function run(scores: Block, start: number, end: number): boolean {
    const rows = end - start;
    let right = true;
    for (const stage of stages) {
      right = accumulate(stage, start, rows) && right;
      roundBlock(stage, rows);
    }
    right = accumulate(root, start, rows) && right;
    const { block } = root;
    for (let row = 0; row < rows; row++) {
      const n = block[row]!;
      scores[start + row] =
        fast === null
          ? roundQuotient(n * factor, divisor, mode)
          : Math.floor((n * factor + fast.half) * fast.reciprocal);
    }
    for (let row = start; row < end; row++) {
      if (notAssessed?.[row]) scores[row] = notAssessedScore;
      else
        sums[region[row]!]! += count === undefined ? block[row - start]! : block[row - start]! * count[row]!;
    }
    return right;
  }

  function conclude(scores: Block): void {
    for (let i = 0; i < sums.length; i++) {
      scores[i] =
        counts[i] === 0 ? notAssessedScore : roundQuotient(sums[i]! * factor, counts[i]! * divisor, mode);
    }
  }

  return { lane, run, conclude };
}
