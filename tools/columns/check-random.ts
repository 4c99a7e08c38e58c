import { scoreColumns } from "../../src/index.ts";
import { drawBlock } from "./draw-block.ts";
import { expectBlock, regionSize } from "./expect-block.ts";
import { floatBlock } from "./float-block.ts";
import type { Random } from "./random.ts";
import { columnId, type Shape } from "./shapes.ts";

/** How many scores were compared, and how many were wrong. */
export interface Tally {
  units: number;
  regions: number;
  wrong: number;
  /** Units that the usual float loop gets wrong. */
  floatWrong: number;
}

const blockRows = 6 * 8_192;

/** Holds so many random units, and their regions, against an exact computation of another kind. */
export function checkRandom(shape: Shape, count: number, dense: boolean, random: Random): Tally {
  const tally = { units: 0, regions: 0, wrong: 0, floatWrong: 0 };
  while (tally.units < count) {
    const rows = Math.min(blockRows, Math.ceil((count - tally.units) / regionSize) * regionSize);
    const drawn = drawBlock(shape, rows, dense, random);
    const expected = expectBlock(shape, drawn);
    const scored = scoreBlock(shape, drawn);
    if (scored.lane !== shape.lane) throw new Error(`${shape.name}: ${scored.lane}, not ${shape.lane}`);
    tally.units += rows;
    tally.regions += rows / regionSize;
    tally.wrong += differences(scored.units.score, expected.units);
    tally.wrong += differences(scored.regions.score, expected.regions);
    tally.floatWrong += differences(floatBlock(shape, drawn), expected.units);
  }
  return tally;
}

function scoreBlock({ rules, decimals, scaled, per }: Shape, drawn: readonly Int32Array[]) {
  const rows = drawn[0]!.length;
  const columns = drawn.map((whole, i) => {
    const values = scaled ? whole : Float64Array.from(whole, (m) => m / 10 ** decimals);
    return [columnId(Math.floor(i / per), i % per, per), { values, decimals, scaled }] as const;
  });
  return scoreColumns(rules, {
    regions: rows / regionSize,
    region: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / regionSize)),
    columns: Object.fromEntries(columns),
  });
}

function differences(got: ArrayLike<number>, wanted: readonly number[]): number {
  let wrong = Math.abs(got.length - wanted.length);
  for (let i = 0; i < wanted.length; i++) if (got[i] !== wanted[i]) wrong++;
  return wrong;
}
