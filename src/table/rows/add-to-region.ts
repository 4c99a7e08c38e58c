import { cutText } from "../../issues/shown.ts";
import { readYesNo } from "../cells/words.ts";
import { textOf } from "../head/find-head.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { RawRow } from "../source/split-rows.ts";
import { copyText } from "./copy-text.ts";
import type { Reader } from "./reader.ts";
import type { RegionEntry } from "./region-entry.ts";

/** Reads what a row says of its region besides its name; rows of one region must not contradict each other. */
export function addToRegion(reader: Reader, entry: RegionEntry, row: RawRow): void {
  const { fields, facts } = reader.columns;
  const { region } = entry;
  const code = fields.code < 0 ? "" : textOf(row.cells[fields.code]);
  if (code !== "" && agrees(reader, entry, row, "code", fields.code, code, region.code))
    region.code = copyText(code);
  for (const { id, at } of facts) {
    const text = textOf(row.cells[at]);
    if (text === "") continue;
    const value = readYesNo(text);
    const place = placeOf(reader.table.places, row.line, at);
    if (value === undefined)
      addProblem(reader.table.problems, "not-yes-or-no", place, { value: cutText(text) });
    else if (agrees(reader, entry, row, id, at, value, region.facts?.[id]))
      region.facts = { ...region.facts, [id]: value };
  }
}

function agrees(
  { table: { places, problems } }: Reader,
  entry: RegionEntry,
  { line }: RawRow,
  field: string,
  at: number,
  value: string | boolean,
  first: string | boolean | undefined,
): boolean {
  const firstLine = entry.said?.get(field);
  if (firstLine === undefined) {
    entry.said ??= new Map();
    entry.said.set(field, line);
    return true;
  }
  if (value === first) return false;
  const show = (each: string | boolean | undefined) =>
    typeof each === "string" ? cutText(each) : (each ?? null);
  const params = { field, value: show(value), firstLine, first: show(first) };
  addProblem(problems, "region-differs", placeOf(places, line, at), params);
  return false;
}
