import { quoteShown as q } from "../../issues/quote.ts";
import { examples, type Found, join, type Names, values, where } from "./phrases.ts";

const separators = {
  ";": ["titik koma", "semicolons"],
  "\t": ["tab", "tabs"],
  ",": ["koma", "commas"],
} as const;

/**
 * What is not literal in reading a table, each with its kind and its sentence in both languages. Readings hold
 * for the whole file; repairs are named with their places, and `strict` makes issues of them.
 */
export const tableNotes = {
  encoding: {
    kind: "reading",
    id: (p: { encoding: string }) => `berkas dibaca sebagai ${p.encoding}`,
    en: (p: { encoding: string }) => `the file is read as ${p.encoding}`,
  },
  separator: {
    kind: "reading",
    id: (p: { separator: keyof typeof separators }) => `kolom dipisahkan oleh ${separators[p.separator][0]}`,
    en: (p: { separator: keyof typeof separators }) => `columns are divided by ${separators[p.separator][1]}`,
  },
  sheet: {
    kind: "reading",
    id: (p: { sheet: string; others: number }) =>
      `dibaca lembar ${q(p.sheet)}; ${p.others} lembar lain dilewati`,
    en: (p: { sheet: string; others: number }) =>
      `the sheet ${q(p.sheet)} is read; ${p.others} other sheet${p.others === 1 ? " is" : "s are"} passed over`,
  },
  columns: {
    kind: "reading",
    id: (p: Names) => `judul kolom dibaca sebagai: ${join(p, "dan", "lainnya")}`,
    en: (p: Names) => `headings are read as: ${join(p, "and", "more")}`,
  },
  "columns-ignored": {
    kind: "reading",
    id: (p: Names) => `kolom yang dilewati: ${join(p, "dan", "lainnya")}`,
    en: (p: Names) => `columns passed over: ${join(p, "and", "more")}`,
  },
  "columns-published": {
    kind: "reading",
    id: (p: Names) => `kolom hasil terbitan, tidak dihitung: ${join(p, "dan", "lainnya")}`,
    en: (p: Names) => `columns of published results, not computed with: ${join(p, "and", "more")}`,
  },
  "decimal-comma": {
    kind: "reading",
    id: () => "koma dibaca sebagai tanda desimal",
    en: () => "the comma is read as decimal separator",
  },
  exponents: {
    kind: "reading",
    id: (p: Found) => `bilangan berpangkat sepuluh dibaca sebagai desimal${examples(p)}`,
    en: (p: Found) => `numbers with a power of ten are read as decimals${examples(p)}`,
  },
  "score-units": {
    kind: "reading",
    id: (p: Found) => `satuan di belakang nilai diabaikan${values(p)}`,
    en: (p: Found) => `units behind scores are passed over${values(p)}`,
  },
  "types-from-names": {
    kind: "reading",
    id: (p: Found) => `jenis daerah diambil dari namanya${examples(p)}`,
    en: (p: Found) => `types of regions are taken from their names${examples(p)}`,
  },
  "types-spelled": {
    kind: "reading",
    id: (p: Found) => `jenis daerah dibaca${examples(p)}`,
    en: (p: Found) => `types of regions are read${examples(p)}`,
  },
  "long-rows": {
    kind: "reading",
    id: () => "satu baris untuk setiap unit dan kriteria; baris satu unit digabungkan",
    en: () => "one row for each unit and criterion; the rows of a unit are put together",
  },
  "title-rows": {
    kind: "repair",
    id: (p: Found) => `${p.count} baris di atas judul kolom dilewati (${where(p, "baris")})${values(p)}`,
    en: (p: Found) =>
      `${p.count} row(s) above the headings are passed over (row ${where(p, "").trim()})${values(p)}`,
  },
  "rows-left-out": {
    kind: "repair",
    id: (p: Found) => `${p.count} baris tidak dibaca (${where(p, "baris")})${values(p)}`,
    en: (p: Found) => `${p.count} row(s) are left out (row ${where(p, "").trim()})${values(p)}`,
  },
  "filled-down": {
    kind: "repair",
    id: (p: Found) => `${p.count} daerah kosong diisi dari baris di atasnya (${where(p, "baris")})`,
    en: (p: Found) => `${p.count} blank region(s) are filled from the row above (row ${where(p, "").trim()})`,
  },
  "merged-cells": {
    kind: "repair",
    id: (p: Found) => `${p.count} sel gabungan diisi dari sel pertamanya (${where(p, "baris")})`,
    en: (p: Found) => `${p.count} merged cell(s) are filled from their first cell (${where(p, "").trim()})`,
  },
  "spellings-joined": {
    kind: "repair",
    id: (p: Found) =>
      `${p.count} ejaan lain dibaca sebagai nama yang sama (${where(p, "baris")})${examples(p)}`,
    en: (p: Found) =>
      `${p.count} other spelling(s) are read as the same name (row ${where(p, "").trim()})${examples(p)}`,
  },
  "province-filled": {
    kind: "repair",
    id: (p: Found) => `${p.count} provinsi kosong diisi dari baris lain daerah itu (${where(p, "baris")})`,
    en: (p: Found) =>
      `${p.count} blank province(s) are filled from other rows of the region (row ${where(p, "").trim()})`,
  },
  "read-as-not-assessed": {
    kind: "repair",
    id: (p: Found) => `${p.count} nilai dibaca sebagai tidak dinilai (${where(p, "baris")})${values(p)}`,
    en: (p: Found) => `${p.count} score(s) are read as not assessed (row ${where(p, "").trim()})${values(p)}`,
  },
  "separator-decided": {
    kind: "repair",
    id: (p: Found) =>
      `tanda di depan tiga angka dibaca menurut sel lain (${where(p, "baris")})${examples(p)}`,
    en: (p: Found) =>
      `a separator before three digits is read as in the other cells (row ${where(p, "").trim()})${examples(p)}`,
  },
} as const;

/** What was done that is not literal. */
export type TableNoteCode = keyof typeof tableNotes;

/** What a note says besides its places. */
export type TableNoteParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
