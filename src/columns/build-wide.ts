import { roundQuotient } from "../exact/round-quotient.ts";
import type { Whole } from "../plan/program/linear.ts";
import type { Block } from "./kernels.ts";
import { readCell } from "./read-cell.ts";
import { notAssessedScore } from "./table.ts";
import type { Engine, Task } from "./task.ts";

/** The engine without bounds: bigints, row by row. */
export function buildWide({ program, rows, columns, mode, up, down }: Task): Engine {
  const { region, count, notAssessed, counts } = rows;
  const sums = Array.from(counts, () => 0n);

  /** The numerator of a row's value; undefined when one of its values is wrong. */
  function valueAt(row: number): bigint | undefined {
    const cells = program.sources.map((source, i) => readCell(columns[i]!, source, row));
    if (cells.includes(undefined)) return undefined;
    const rounded: bigint[] = [];
    const read = ({ constant, sources, coefficients }: Whole): bigint =>
      sources.reduce(
        (sum, source, i) =>
          sum + coefficients[i]! * (source < 0 ? rounded[-1 - source]! : BigInt(cells[source]!)),
        constant,
      );
    for (const { whole, mode: own, most, sumDecimals } of program.stages) {
      const value = roundQuotient(read(whole), whole.denominator, own);
      if (sumDecimals !== null && value > most) return undefined;
      rounded.push(value);
    }
    return read(program.root);
  }

  function run(scores: Block, start: number, end: number): boolean {
    let right = true;
    for (let row = start; row < end; row++) {
      scores[row] = notAssessedScore;
      if (notAssessed?.[row]) continue;
      const n = valueAt(row);
      if (n === undefined) right = false;
      else {
        scores[row] = Number(roundQuotient(n * up, down, mode));
        sums[region[row]!]! += n * BigInt(count?.[row] ?? 1);
      }
    }
    return right;
  }

  function finish(scores: Block): void {
    for (const [i, sum] of sums.entries()) {
      scores[i] =
        counts[i] === 0 ? notAssessedScore : Number(roundQuotient(sum * up, BigInt(counts[i]!) * down, mode));
    }
  }

  return { lane: "bigint", run, finish };
}
