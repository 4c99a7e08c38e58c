import type { Columns } from "../head/columns.ts";
import { textOf } from "../head/find-head.ts";
import type { RawRow } from "../source/split-rows.ts";
import type { TableRegion } from "./region-entry.ts";

/** Figures that a row prints beside what is computed, as text. */
export interface Published {
  readonly line: number;
  readonly region: TableRegion;
  /** The unit of the row; null where it speaks of the region as a whole. */
  readonly unit: string | null;
  readonly zone?: string;
  readonly grade?: string;
  readonly rank?: string;
  /** The region's own score beside its units. */
  readonly regionScore?: string;
  /** The score of the row itself, beside the dimensions that it is computed from. */
  readonly score?: string;
}

/** Whether a table has columns of what was published. */
export function hasPublished({ fields, dimensions }: Columns): boolean {
  const { zone, grade, rank, regionScore, score } = fields;
  return zone >= 0 || grade >= 0 || rank >= 0 || regionScore >= 0 || (score >= 0 && dimensions.length > 0);
}

/** What a row prints of results; undefined where it prints none. */
export function readPublished(
  columns: Columns,
  row: RawRow,
  region: TableRegion,
  unit: string | null,
  score: string | undefined,
): Published | undefined {
  const found: Record<string, string> = {};
  for (const field of ["zone", "grade", "rank", "regionScore"] as const) {
    const at = columns.fields[field];
    const text = at < 0 ? "" : textOf(row.cells[at]);
    if (text !== "") found[field] = text;
  }
  if (score !== undefined) found["score"] = score;
  return Object.keys(found).length === 0 ? undefined : { line: row.line, region, unit, ...found };
}
