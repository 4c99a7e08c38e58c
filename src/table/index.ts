/**
 * Tables as offices have them become assessments: CSV, tab-separated text and XLSX, in Indonesian and English, with
 * notes on everything that was not read literally.
 *
 * @packageDocumentation
 */

export type { TablePlace } from "../issues/codes/tables.ts";
export type { TableNote } from "./notes/note-list.ts";
export type { NotePlace } from "./notes/note-place.ts";
export type { TableNoteCode, TableNoteParams } from "./notes/sentences.ts";
export type { TableOptions } from "./options.ts";
export { readRows, type TableRows } from "./read-rows.ts";
export { type PublishedFigures, readTable, type TableReading } from "./read-table.ts";
export type { Published } from "./rows/published.ts";
export type { TableRegion } from "./rows/region-entry.ts";
export type { Known, TableRow } from "./rows/row.ts";
export type { TableInput } from "./source/read-input.ts";
