import { cutText } from "../../issues/shown.ts";
import { noteRepair } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { Table } from "../table.ts";

/**
 * What a column of regions shows of blanks: they repeat the region above only where a filled cell begins each
 * block and every row has a unit and a score. Rows are filled as they come, and refused at the end where a later
 * row shows otherwise.
 */
export interface FillState {
  /** The cells of the row that began the block, as they are written. */
  name: string;
  type: string;
  province: string;
  code: string;
  /** Blanks that were filled, with the region they were filled with; a thousand at most. */
  readonly filled: { readonly line: number; readonly name: string }[];
  count: number;
  /** Whether two filled rows in turn name the same region, so that blanks are no pattern. */
  repeats: boolean;
  /** Whether a row lacks a unit or a score. */
  lacks: boolean;
  /** Whether the row before was a filled one. */
  wasNamed: boolean;
}

/** Begins at the headings. */
export function startFilling(): FillState {
  return {
    name: "",
    type: "",
    province: "",
    code: "",
    filled: [],
    count: 0,
    repeats: false,
    lacks: false,
    wasNamed: false,
  };
}

/** Refuses the blanks that were filled, where the rows show no pattern; else notes them. */
export function closeFilling(state: FillState, { places, problems, notes }: Table, region: number): void {
  const { filled, count, repeats, lacks } = state;
  for (const { line, name } of filled) {
    const place = placeOf(places, line, region);
    if (repeats || lacks) addProblem(problems, "unclear-blank", place, { above: cutText(name) });
    else noteRepair(notes, "filled-down", place, "", name);
  }
  if (filled.length === 0 || repeats || lacks) return;
  const entry = notes.entries.get("filled-down")!;
  entry.count = count;
}
