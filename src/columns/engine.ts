import { gcd } from "../exact/integer.ts";
import type { Plan } from "../plan/plan.ts";
import { boundsOf, type Lane, laneOf } from "../plan/program/lanes.ts";
import { buildNarrow } from "./build-narrow.ts";
import { buildWide } from "./build-wide.ts";
import type { Rows } from "./check-rows.ts";
import type { CheckedTable } from "./check-table.ts";
import { blockSize } from "./kernels.ts";
import { openSimd } from "./simd.ts";
import type { Engine, Task } from "./task.ts";

/** Fewer rows are done before the faster loop is ready. */
const simdRows = 16 * blockSize;

/** Builds the engine for a program; the lane follows from the proved bounds and the largest region. */
export function buildEngine(
  { ruleSet: { score } }: Plan,
  { program, columns }: CheckedTable,
  rows: Rows,
): Engine {
  const unit = 10n ** BigInt(score.decimals);
  const common = gcd(unit, program.root.denominator);
  const [up, down] = [unit / common, program.root.denominator / common];
  const bounds = boundsOf(program.root, program);
  const most = BigInt(rows.counts.reduce((a, b) => Math.max(a, b), 1));
  const lanes: Lane[] = [
    // each column for itself, as one whose weight is 0 adds nothing to what is above
    ...program.sources.map(({ least, most }) => laneOf(BigInt(Math.max(-least, most)), 1n)),
    ...program.stages.map(({ whole }) => laneOf(boundsOf(whole, program).size, whole.denominator)),
    laneOf(bounds.size * up, down),
    // sums of regions are held in doubles: in the int32 lane as well
    laneOf(bounds.size * up * most, down * most) === "bigint" ? "bigint" : "int32",
  ];
  const lane = lanes.includes("bigint") ? "bigint" : lanes.includes("float64") ? "float64" : "int32";
  const worthwhile = lane === "int32" && rows.region.length >= simdRows;
  const simd = worthwhile ? openSimd(program.stages.length + 1) : null;
  const task: Task = { program, rows, columns, lane, simd, bounds, mode: score.rounding, up, down };
  return lane === "bigint" ? buildWide(task) : buildNarrow(task);
}
