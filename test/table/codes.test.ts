import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { IssueSchema } from "../../src/authoring/index.ts";
import { sentenceOf } from "../../src/issues/codes/index.ts";
import { type TableCode, tableCodes } from "../../src/issues/codes/tables.ts";
import { tableEnglish } from "../../src/table/english.ts";
import type { TableInput, TableNoteCode, TableOptions } from "../../src/table/index.ts";
import { tableNotes } from "../../src/table/notes/sentences.ts";
import { errorOf, notesOf } from "./issues-of.ts";

interface Example {
  readonly input: TableInput;
  readonly rules?: number | string;
  readonly options?: TableOptions;
}

const head = "daerah;jenis;lokus;nilai\n";
const workbook = (name: string) => ({ input: new Uint8Array(readFileSync(`test/table/files/${name}.xlsx`)) });
const survey = "daerah;jenis;unit;u1;u2;u3;u4;u5;u6;u7;u8;u9\n";

/** A table for each code that is refused with it. */
const issues: Readonly<Record<TableCode, Example>> = {
  "table-format": { input: new TextEncoder().encode("%PDF-1.7 …") },
  "table-encoding": { input: Uint8Array.of(0xff, 0xfe, 0, 0xd8, 0x41, 0) },
  "table-too-large": { input: `daerah;jenis;nilai\n"${"a".repeat(7e7)}` },
  "table-empty": { input: "daerah;jenis;nilai\n" },
  "missing-column": { input: "nama;jenis;nilai\nKota A;kota;90\n" },
  "unknown-column": { input: `${head}A;kota;x;90\n`, options: { columns: { unit: "Objek" } } },
  "misspelt-column": { input: "daerah;jenis;porvinsi;nilai\nA;kota;X;90\n" },
  "duplicate-column": { input: "daerah;jenis;nilai;skor\nA;kota;90;80\n" },
  "two-row-headings": { input: "daerah;jenis;nilai;;;\n;;input;proses;output;pengaduan\nA;kota;1;2;3;4\n" },
  "surplus-cells": { input: "daerah,jenis,nilai\nA,kota,90,5\n" },
  "broken-quotes": { input: 'daerah;jenis;nilai\n"A"x;kota;90\n' },
  "blank-cell": { input: `${head}A;kota;x;\n` },
  "unclear-blank": { input: `${head}A;kota;x;90\nA;kota;y;90\n;;z;90\n` },
  "type-conflict": { input: `${head}Kota A;kabupaten;x;90\n` },
  "region-differs": { input: "kode;daerah;jenis;lokus;nilai\n1;A;kota;x;90\n2;A;kota;y;90\n" },
  "region-mixed": { input: `${head}A;kota;x;90\nA;kota;;90\n` },
  "repeated-row": { input: `${head}A;kota;x;90\nA;kota;X;80\n` },
  "repeated-answer": {
    input: "daerah;jenis;lokus;dimensi;nilai\nA;kota;x;input;20\nA;kota;x;Dimensi Input;21\n",
  },
  "province-unclear": {
    input: "daerah;jenis;provinsi;lokus;nilai\nA;kota;X;x;90\nA;kota;Y;y;90\nA;kota;;z;90\n",
  },
  "failed-formula": { input: `${head}A;kota;x;#REF!\n` },
  "date-cell": workbook("openpyxl-dates"),
  "ambiguous-separator": { input: `${head}A;kota;x;81,125\n` },
  "unrounded-number": workbook("libreoffice-means"),
  "percent-scale": { input: "daerah;jenis;nilai\nA;kota;80%\n", rules: "menpan-skm/2017" },
  "not-yes-or-no": { input: "daerah;jenis;nilai;tindak lanjut\nA;kota;90;mungkin\n", rules: 2025 },
  "not-a-count": { input: "daerah;jenis;lokus;nilai;produk\nA;kota;x;90;banyak\n", rules: 2021 },
  "count-alone": { input: "daerah;jenis;lokus;nilai;produk\nA;kota;;90;3\n", rules: 2021 },
  "unanswered-elements": {
    input: `${survey}A;kota;x;1;2;3;4;1;2;3;4;1\nA;kota;x;1;2;3;4;1;2;3;4;\n`,
    rules: "menpan-skm/2017",
  },
  "not-literal": { input: `${head}A;kota;x;-\n`, options: { strict: true } },
};

describe.each(Object.entries(issues) as [TableCode, Example][])("%s", (code, { input, rules, options }) => {
  test("is plain data with its place, by its JSON Schema, and a sentence", async () => {
    const error = await errorOf(input, options, rules);
    const issue = error.issues.find((each) => each.code === code)!;
    expect(issue, error.message).toBeDefined();
    expect(JSON.parse(JSON.stringify(issue))).toStrictEqual(issue);
    expect(IssueSchema.parse(issue)).toStrictEqual(issue);
    expect(sentenceOf(tableEnglish, code, issue.params as never)).toBe(issue.what);
    expect(issue.message).toBe(issue.place === "" ? issue.what : `${issue.place}: ${issue.what}`);
    expect(issue.what).not.toMatch(/\.$|undefined|\[object/);
  });
});

test("every code of tables has an example", () => {
  expect(Object.keys(issues).sort()).toEqual(Object.keys(tableCodes).sort());
});

/** A table for each note. */
const notes: Readonly<Record<TableNoteCode, Example>> = {
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
