import { cutText } from "../../issues/shown.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { Table } from "../table.ts";
import { type Field, publishedFields } from "./headings.ts";
import type { Meaning } from "./vocabulary.ts";

/** A column of a dimension or fact. */
export interface NamedColumn {
  readonly id: string;
  readonly at: number;
}

/** What the headings give, while they are looked at. */
export interface Draft {
  readonly cells: readonly string[];
  readonly fields: Record<Field, number>;
  readonly dimensions: NamedColumn[];
  readonly facts: NamedColumn[];
  readonly ignored: number[];
}

/** Puts a column where it belongs; two of one meaning are an issue, but of published figures the first is taken. */
export function addColumn(table: Table, draft: Draft, meaning: Meaning, at: number, line: number): void {
  if (meaning.kind === "idle") return;
  const list = meaning.kind === "dimension" ? draft.dimensions : draft.facts;
  const earlier =
    meaning.kind === "field"
      ? draft.fields[meaning.field]
      : (list.find(({ id }) => id === meaning.id)?.at ?? -1);
  if (earlier < 0) {
    if (meaning.kind === "field") draft.fields[meaning.field] = at;
    else list.push({ id: meaning.id, at });
    return;
  }
  if (meaning.kind === "field" && publishedFields.some((field) => field === meaning.field)) {
    draft.ignored.push(at);
    return;
  }
  const [value, first] = [cutText(draft.cells[at]!), cutText(draft.cells[earlier]!)];
  addProblem(table.problems, "duplicate-column", placeOf(table.places, line, at), { value, first });
}
