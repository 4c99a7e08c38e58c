import type { RegionResult } from "../index.ts";

/** How many units a region has, and how many of them take part in its score. */
export interface UnitCounts {
  readonly all: number;
  readonly scored: number;
}

/** Counts the units of a result that holds them. */
export function countUnits({ units }: RegionResult): UnitCounts {
  return { all: units.length, scored: units.filter(({ status }) => status === "scored").length };
}
