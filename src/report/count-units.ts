import type { RegionResult } from "../index.ts";

/** How many units a region has, and how many of them take part in its score. */
export interface UnitCounts {
  readonly all: number;
  readonly scored: number;
}

/** The counts of units that were left out; JSON passes over what is named by a symbol. */
const leftOut = Symbol("units left out");

type Summarised = RegionResult & { [leftOut]?: UnitCounts };

/** Notes on a result that units are left out of it, and how many. */
export function noteLeftOut(result: RegionResult, counts: UnitCounts): RegionResult {
  (result as Summarised)[leftOut] = counts;
  return result;
}

/** Counts the units of a result, even where they are left out of it. */
export function countUnits(result: RegionResult): UnitCounts {
  const { units, [leftOut]: counts } = result as Summarised;
  return counts ?? { all: units.length, scored: units.filter(({ status }) => status === "scored").length };
}
