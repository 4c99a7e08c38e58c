import type { UnitAssessment } from "../../model/index.ts";
import type { Input } from "../../read/input.ts";
import type { Published } from "./published.ts";
import type { TableRegion } from "./region-entry.ts";

/** What a row knows of its unit or region: exactly one of these, as an assessment has it. */
export type Known = Omit<UnitAssessment, "name" | "type">;

/** A row of a table, checked: one unit, or a region as a whole. */
export interface TableRow {
  /** The line of a text, or the row of a sheet, on which it begins. */
  readonly line: number;
  /** Complete once the last row was read: a later row may give its province, code or facts. */
  readonly region: TableRegion;
  /** Null where the row speaks of the region as a whole. */
  readonly unit: string | null;
  readonly unitType: string | undefined;
  readonly known: Known;
}

/** A row with what the engine read of it, and the figures that it prints besides. */
export interface CheckedRow extends TableRow {
  readonly input: Input;
  readonly published: Published | undefined;
}
