import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { IssueSchema } from "../../src/authoring/index.ts";
import { sentenceOf } from "../../src/issues/codes/index.ts";
import { type TableCode, tableCodes } from "../../src/issues/codes/tables.ts";
import { tableEnglish } from "../../src/table/english.ts";
import type { TableNoteCode } from "../../src/table/index.ts";
import { tableNotes } from "../../src/table/notes/sentences.ts";
import { findTableIssue, type TableExample, tableExamples } from "../../tools/documents/table-examples.ts";
import { notesOf } from "./issues-of.ts";

const head = "daerah;jenis;lokus;nilai\n";
const workbook = (name: string) => ({ input: new Uint8Array(readFileSync(`test/table/files/${name}.xlsx`)) });

describe.each(Object.keys(tableExamples) as TableCode[])("%s", (code) => {
  test("is plain data with its place, by its JSON Schema, and a sentence", async () => {
    const issue = await findTableIssue(code);
    expect(JSON.parse(JSON.stringify(issue))).toStrictEqual(issue);
    expect(IssueSchema.parse(issue)).toStrictEqual(issue);
    expect(sentenceOf(tableEnglish, code, issue.params as never)).toBe(issue.what);
    expect(issue.message).toBe(issue.place === "" ? issue.what : `${issue.place}: ${issue.what}`);
    expect(issue.what).not.toMatch(/\.$|undefined|\[object/);
  });
});

test("every code of tables has an example", () => {
  expect(Object.keys(tableExamples).sort()).toEqual(Object.keys(tableCodes).sort());
});

/** A table for each note. */
const notes: Readonly<Record<TableNoteCode, TableExample>> = {
  encoding: { input: Uint8Array.from(`${head}A;kota;caf\u00e9;90\n`, (letter) => letter.charCodeAt(0)) },
  separator: { input: `${head}A;kota;x;90\n` },
  sheet: workbook("openpyxl-hidden-sheet"),
  columns: { input: `${head}A;kota;x;90\n` },
  "columns-ignored": { input: "daerah;jenis;nilai;cuaca\nA;kota;90;cerah\n" },
  "columns-published": { input: "daerah;jenis;nilai;zona\nA;kota;90;hijau\n" },
  "decimal-comma": { input: `${head}A;kota;x;90,5\n` },
  exponents: { input: `${head}A;kota;x;9,05E+01\n` },
  "score-units": { input: `${head}A;kota;x;90 poin\n` },
  "types-from-names": { input: "daerah;nilai\nKota A;90\n" },
  "types-spelled": { input: "daerah;jenis;nilai\nA;Pemkot;90\n" },
  "long-rows": {
    input:
      "daerah;jenis;dimensi;nilai\nA;kota;input;20\nA;kota;proses;20\nA;kota;output;20\nA;kota;pengaduan;20\n",
  },
  "title-rows": { input: `Laporan;;;\n${head}A;kota;x;90\n` },
  "rows-left-out": { input: `${head}A;kota;x;90\n;;Rata-rata;90\n` },
  "filled-down": { input: `${head}A;kota;x;90\n;;y;90\n` },
  "merged-cells": workbook("openpyxl-merged"),
  "spellings-joined": { input: `${head}Kota A;kota;x;90\nKOTA A;kota;y;90\n` },
  "province-filled": {
    input: "daerah;jenis;provinsi;lokus;nilai\nA;kota;;x;90\nA;kota;X;y;90\nA;kota;;z;90\n",
  },
  "read-as-not-assessed": { input: `${head}A;kota;x;90\nA;kota;y;n/a\n` },
  "separator-decided": { input: `${head}A;kota;x;81,125\nA;kota;y;90,5\n` },
};

test("every note has an example, with its kind, counts and sentences", async () => {
  expect(Object.keys(notes).sort()).toEqual(Object.keys(tableNotes).sort());
  for (const [code, { input, rules, options }] of Object.entries(notes)) {
    const note = (await notesOf(input, options, rules))[code]!;
    expect(note, code).toMatchObject({ code, kind: tableNotes[code as TableNoteCode].kind });
    expect(JSON.parse(JSON.stringify(note))).toStrictEqual(note);
    expect(note.id, code).not.toBe(note.en);
    if (note.kind === "repair") expect(note.places.length, code).toBe(Math.min(note.count, 10));
  }
});
