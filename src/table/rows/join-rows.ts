import { cutText, showNames } from "../../issues/shown.ts";
import { textOf } from "../head/find-head.ts";
import { formsOf } from "../head/simplify.ts";
import { noteRepair } from "../notes/note-list.ts";
import { placeOf } from "../place.ts";
import { addProblem } from "../problems.ts";
import type { RawRow } from "../source/split-rows.ts";
import { addToRegion } from "./add-to-region.ts";
import { claimUnit, numberOfUnit } from "./claim-unit.ts";
import type { Joiner, Part } from "./joiner.ts";
import { readAnswer, readKnown } from "./read-known.ts";
import type { Reader } from "./reader.ts";
import type { RegionEntry } from "./region-entry.ts";

/** Keeps a row until all of its unit are there. */
export function joinRow(
  reader: Reader,
  joiner: Joiner,
  entry: RegionEntry | undefined,
  unit: string | null,
  row: RawRow,
): void {
  if (entry !== undefined) addToRegion(reader, entry, row);
  if (joiner.kind === "long") joinAnswer(reader, joiner, entry, unit, row);
  else joinRespondent(reader, joiner, entry, unit, row);
}

function joinRespondent(
  reader: Reader,
  joiner: Joiner,
  entry: RegionEntry | undefined,
  unit: string | null,
  row: RawRow,
): void {
  const { known, isGiven } = readKnown(reader, row, unit !== null);
  if (!isGiven)
    addProblem(reader.table.problems, "blank-cell", placeOf(reader.table.places, row.line), {
      field: "score",
    });
  if (!isGiven || unit === null) reader.filling.lacks = true;
  if (entry === undefined || known === undefined) return;
  partOf(reader, joiner, entry, unit, row)?.rows.push({ known, line: row.line });
}

function joinAnswer(
  reader: Reader,
  joiner: Joiner,
  entry: RegionEntry | undefined,
  unit: string | null,
  row: RawRow,
): void {
  const { table, columns } = reader;
  const { problems, places, vocabulary } = table;
  const { criterion, score } = columns.fields;
  const [name, text] = [textOf(row.cells[criterion]), textOf(row.cells[score])];
  const place = placeOf(places, row.line, criterion);
  if (unit === null || text === "") reader.filling.lacks = true;
  if (name === "") return void addProblem(problems, "blank-cell", place, { field: "criterion" });
  const id = formsOf(name, vocabulary.year)
    .map((form) => vocabulary.criteria.get(form))
    .find((found) => found !== undefined);
  if (id === undefined)
    return void addProblem(problems, "unknown-criterion", place, {
      value: cutText(name),
      ...showNames(vocabulary.ids),
    });
  if (text === "")
    return void addProblem(problems, "blank-cell", placeOf(places, row.line, score), { field: "score" });
  const answer = readAnswer(reader, row, score);
  const part = entry === undefined ? undefined : partOf(reader, joiner, entry, unit, row);
  if (answer === undefined || part === undefined) return;
  const earlier = part.answers.get(id);
  if (earlier === undefined) part.answers.set(id, { answer, line: row.line });
  else addProblem(problems, "repeated-answer", place, { value: cutText(name), firstLine: earlier.line });
}

/** The unit of a row, or a new one. Spellings of its name are one, the first of which is shown. */
function partOf(
  reader: Reader,
  { parts, kind }: Joiner,
  entry: RegionEntry,
  unit: string | null,
  { line, cells }: RawRow,
): Part | undefined {
  const { table, columns } = reader;
  // a region as a whole has one row, unless the rows are those of its answers
  const number = unit === null ? (kind === "long" ? "" : `line ${line}`) : numberOfUnit(reader, unit, line);
  if (number === -1) return undefined;
  const key = `${entry.region.index} ${number}`;
  const known = parts.get(key);
  if (known !== undefined) {
    if (unit !== null && known.unit !== null && unit !== known.unit)
      noteRepair(
        table.notes,
        "spellings-joined",
        placeOf(table.places, line, columns.fields.unit),
        unit,
        known.unit,
      );
    return known;
  }
  if (!claimUnit(reader, entry, unit, line)) return undefined;
  const type = textOf(cells[columns.fields.unitType]);
  const part = { entry, unit, unitType: type === "" ? undefined : type, line, answers: new Map(), rows: [] };
  parts.set(key, part);
  return part;
}
