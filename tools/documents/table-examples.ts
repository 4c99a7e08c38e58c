import { readFileSync } from "node:fs";
import { isScoringError, resolve } from "../../src/index.ts";
import type { TableCode } from "../../src/issues/codes/tables.ts";
import type { Issue } from "../../src/issues/scoring-error.ts";
import { readTable, type TableInput, type TableOptions } from "../../src/table/index.ts";

/** A table that is refused, the rules that it is read by, and how. */
export interface TableExample {
  readonly input: TableInput;
  /** What stands for the table where it is none of a few lines. */
  readonly shown?: string;
  /** The year of the Ombudsman's rules, or an id; 2022 where it is left out. */
  readonly rules?: number | string;
  readonly options?: TableOptions;
}

const head = "daerah;jenis;lokus;nilai\n";
const files = new URL("../../test/table/files/", import.meta.url);
const workbook = (name: string) => ({
  input: new Uint8Array(readFileSync(new URL(`${name}.xlsx`, files))),
  shown: `test/table/files/${name}.xlsx`,
});
const survey = "daerah;jenis;unit;u1;u2;u3;u4;u5;u6;u7;u8;u9\n";

/** A table for each code that is refused with it. */
export const tableExamples: Readonly<Record<TableCode, TableExample>> = {
  "table-format": { input: new TextEncoder().encode("%PDF-1.7 …"), shown: "%PDF-1.7 …" },
  "table-encoding": {
    input: Uint8Array.of(0xff, 0xfe, 0, 0xd8, 0x41, 0),
    shown: "UTF-16 with half of a character",
  },
  "table-too-large": {
    input: `daerah;jenis;nilai\n"${"a".repeat(7e7)}`,
    shown: "a quote that is not closed before 70 million letters",
  },
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

/** The first issue of that code among those that a table is refused with. */
export async function findTableIssue(code: TableCode): Promise<Issue> {
  const { input, rules = 2022, options } = tableExamples[code];
  const ruleSet = resolve(typeof rules === "number" ? `ombudsman-ri/${rules}` : rules);
  try {
    await readTable(ruleSet, input, options);
  } catch (error) {
    if (!isScoringError(error)) throw error;
    const found = error.issues.find((issue) => issue.code === code);
    if (found !== undefined) return found;
    throw new Error(`${code}: the example is refused with ${error.message}`);
  }
  throw new Error(`${code}: the example is read`);
}
