import type { RegionResult } from "../index.ts";

/** How many units take part in the region's score. */
export function countUnits({ units }: RegionResult): number {
  return units.filter(({ status }) => status === "scored").length;
}
