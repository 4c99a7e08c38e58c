import type { Path } from "../../issues/path.ts";
import type { CheckedRow } from "../../table/rows/row.ts";
import type { Scored } from "./score-assessments.ts";

/**
 * Takes the rows of a table, and scores their regions after the last one. Where nothing is wrong, the index of a
 * region in its table is its position among the results.
 */
export interface RegionRows {
  take(row: CheckedRow): void;
  /** Once only: what was kept for it may be gone then. */
  score(): Promise<Scored>;
  /** The line that a path leads to, which begins with the position of a region. */
  lineOf(path: Path): number;
}
