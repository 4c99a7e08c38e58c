import { cutText } from "../../issues/shown.ts";
import type { TablePlace } from "../place.ts";
import { addProblem, type Problems } from "../problems.ts";
import type { NotePlace } from "./note-place.ts";
import { type TableNoteCode, type TableNoteParams, tableNotes } from "./sentences.ts";

/** What was done with a table that is not literal. */
export interface TableNote<Code extends TableNoteCode = TableNoteCode> {
  readonly code: Code;
  /** A reading holds for the whole file; a repair is named with its places, and refused under `strict`. */
  readonly kind: "reading" | "repair";
  readonly params: TableNoteParams;
  /** How often. */
  readonly count: number;
  /** The first ten places. */
  readonly places: readonly NotePlace[];
  readonly id: string;
  readonly en: string;
}

const mostPlaces = 10;

interface Entry {
  params: TableNoteParams;
  count: number;
  readonly places: NotePlace[];
}

/** The notes of one table. */
export interface Notes {
  readonly entries: Map<TableNoteCode, Entry>;
  readonly problems: Problems;
  readonly strict: boolean;
}

/** Begins a list of notes; under `strict` repairs go to the issues too. */
export function startNotes(problems: Problems, strict: boolean): Notes {
  return { entries: new Map(), problems, strict };
}

/** Notes how the file as a whole was read; only the first words about it are kept, occurrences are counted. */
export function noteReading(
  notes: Notes,
  code: TableNoteCode,
  params: TableNoteParams,
  place?: () => NotePlace,
): void {
  const entry = entryOf(notes, code, params);
  entry.count += 1;
  if (place !== undefined && entry.places.length < mostPlaces) entry.places.push(place());
}

/** Notes one repair at its place, with what stands there and what it was read as. */
export function noteRepair(
  notes: Notes,
  code: TableNoteCode,
  place: TablePlace,
  value?: string,
  read?: string,
): void {
  const entry = entryOf(notes, code, {});
  entry.count += 1;
  const shown = {
    ...(value !== undefined && { value: cutText(value) }),
    ...(read !== undefined && { read: cutText(read) }),
  };
  if (entry.places.length < mostPlaces) entry.places.push({ ...place, ...shown });
  if (notes.strict) addProblem(notes.problems, "not-literal", place, { repair: code, ...shown });
}

function entryOf(notes: Notes, code: TableNoteCode, params: TableNoteParams): Entry {
  const known = notes.entries.get(code);
  if (known !== undefined) return known;
  const entry: Entry = { params, count: 0, places: [] };
  notes.entries.set(code, entry);
  return entry;
}

/** The notes as plain data, with their sentences. */
export function listNotes({ entries }: Notes): readonly TableNote[] {
  const codes = (Object.keys(tableNotes) as TableNoteCode[]).filter((code) => entries.has(code));
  return codes.map((code) => {
    const { params, count, places } = entries.get(code)!;
    const { kind, id, en } = tableNotes[code];
    const given = { ...params, count, places } as never;
    return { code, kind, params, count, places: [...places], id: id(given), en: en(given) };
  });
}
