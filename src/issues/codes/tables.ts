import { escapeUnseen, quoteShown as q } from "../quote.ts";
import type { Shown } from "../shown.ts";
import { type Expected, joinNames } from "./values.ts";

/**
 * Where something stands in a table: every issue of a table has these among its params. `line` is the line of a
 * text or the row of a sheet, `column` counts from 1, `cell` is the address in a sheet.
 */
export interface TablePlace {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly heading?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

const formats = {
  xls: "it is an old Excel workbook (.xls); open it and save it as .xlsx or as CSV UTF-8",
  ods: "it is an OpenDocument sheet (.ods); open it and save it as .xlsx or as CSV UTF-8",
  pdf: "it is a PDF; ask for the sheet it was printed from, or copy its table into a spreadsheet and save that as .xlsx",
  html: "it is a web page, which some programs name .xls; open it in a spreadsheet and save it as .xlsx or as CSV UTF-8",
  image: "it is a picture; type its table into a spreadsheet and save that as .xlsx",
  zip: "it is an archive without a workbook; unpack it and give the table that is in it",
  damaged: "the workbook cannot be opened; open it in a spreadsheet and save it again as .xlsx",
  protected: "it is protected by a password, or an old Excel workbook; save it without password as .xlsx",
  binary: "it is no table; give CSV, tab-separated text or .xlsx",
} as const;

/** What a file is that cannot be read. */
export type TableFormat = keyof typeof formats;

const sizes = {
  "packed-bytes": "bytes",
  "unpacked-bytes": "bytes once it is unpacked",
  cells: "cells; delete the empty rows and columns around the table",
  "line-characters": "characters in one row; a quote that is not closed makes one row of all that follows",
  columns: "columns; delete the empty ones",
} as const;

const blanks = {
  region: "the region is blank",
  type: "the type of the region is blank, and its name does not begin with one; write kabupaten, kota, provinsi …",
  unit: "the unit is blank",
  score: "the score is blank; give a score, or say why it was not assessed",
  criterion: "the criterion is blank",
} as const;

/** What stands in a spreadsheet where a formula failed. */
const failures: Readonly<Record<string, string>> = {
  "#DIV/0!": "a division by zero or by an empty cell; mend it in the sheet",
  "#N/A": "a look-up that found nothing; mend it in the sheet",
  "#REF!": "a formula whose cells were deleted; mend it in the sheet",
  "#VALUE!": "a formula that met text in place of a number; mend it in the sheet",
  "#NAME?": "a formula with a name that the spreadsheet does not know; mend it in the sheet",
  "#NUM!": "a formula without a possible result; mend it in the sheet",
  "#NULL!": "a formula whose ranges have nothing in common; mend it in the sheet",
  "=": "a formula without a stored result; open the file in a spreadsheet and save it",
  "###": "a column too narrow to show its number; widen it and export again",
};

/** Issues of tables, each with its English sentence. */
export const tableCodes = {
  "table-format": (p: TablePlace & { format: TableFormat }) => formats[p.format],
  "table-encoding": (p: TablePlace & { value: string }) =>
    `some bytes are not ${p.value}; save it again as CSV UTF-8, all of it in one encoding`,
  "table-too-large": (p: TablePlace & { limit: number; of: keyof typeof sizes }) =>
    `it has more than ${p.limit} ${sizes[p.of]}`,
  "table-empty": (p: TablePlace & { what: "file" | "rows" }) =>
    p.what === "file" ? "it is empty" : "headings, but no rows below them",
  "missing-column": (p: TablePlace & Expected & { field: string; nearest: string | null }) =>
    `no column for the ${p.field}; expected ${joinNames(p)}${
      p.nearest === null ? "" : `; or is it ${q(p.nearest)}? name it by the option columns`
    }`,
  "unknown-column": (p: TablePlace & { value: string; nearest: string | null }) =>
    `${q(p.value)} is no heading here${p.nearest === null ? "" : `; did you mean ${q(p.nearest)}?`}`,
  "misspelt-column": (p: TablePlace & { value: string; nearest: string }) =>
    `${q(p.value)} is no heading that is known; if it means ${q(p.nearest)} write it so, or name it by the option columns`,
  "duplicate-column": (p: TablePlace & { value: string; first: string }) =>
    `columns ${q(p.first)} and ${q(p.value)} mean the same; keep one`,
  "two-row-headings": (p: TablePlace & { first: number }) =>
    `the headings take two rows, beginning in row ${p.first}; make one row of them`,
  "surplus-cells": (p: TablePlace & { count: number; limit: number }) =>
    `${p.count} fields under ${p.limit} headings; a decimal comma between commas needs quotes`,
  "broken-quotes": (_: TablePlace) => "a quoted field is not closed, or text follows it",
  "blank-cell": (p: TablePlace & { field: keyof typeof blanks }) => blanks[p.field],
  "unclear-blank": (p: TablePlace & { above: string }) =>
    `the region is blank, and the rows do not show whether it is ${q(p.above)} of the row above: other rows repeat their region, or lack a unit or a score; write it in every row`,
  "type-conflict": (p: TablePlace & { value: string; name: string; expected: string }) =>
    `${q(p.value)} is not what the name ${q(p.name)} says, ${p.expected}; mend one of them`,
  "region-differs": (p: TablePlace & { field: string; value: Shown; firstLine: number; first: Shown }) =>
    `${q(p.value)} differs from ${q(p.first)} in row ${p.firstLine}, which is of the same region`,
  "region-mixed": (p: TablePlace & { value: string; firstLine: number }) =>
    `${q(p.value)} is given both as a whole and by units; row ${p.firstLine} begins it`,
  "repeated-row": (p: TablePlace & { region: string; unit: string | null; firstLine: number }) =>
    `${p.unit === null ? q(p.region) : `${q(p.unit)} of ${q(p.region)}`} is there twice, first in row ${p.firstLine}`,
  "repeated-answer": (p: TablePlace & { value: string; firstLine: number }) =>
    `${q(p.value)} of this unit is there twice, first in row ${p.firstLine}`,
  "province-unclear": (p: TablePlace & { value: string } & Expected) =>
    `the province of ${q(p.value)} is blank, and other rows give ${joinNames(p)}; write it in every row`,
  "failed-formula": (p: TablePlace & { value: string }) =>
    `${q(p.value)} stands for ${failures[p.value] ?? "a formula that failed; mend it in the sheet"}`,
  "date-cell": (p: TablePlace & { value: string }) =>
    `the spreadsheet made a date of it, ${q(p.value)}; type the number again in a cell formatted as number`,
  "ambiguous-separator": (p: TablePlace & { value: string; decimal: string; thousands: string }) =>
    `${q(p.value)} may be ${p.decimal} or ${p.thousands}, and the other cells do not decide; write two decimals`,
  "unrounded-number": (p: TablePlace & { value: string; limit: number; meant: string; formula: string }) =>
    `${q(p.value)} has more than ${p.limit} decimals; it is probably meant as ${p.meant}, by ${escapeUnseen(p.formula)}`,
  "percent-scale": (p: TablePlace & { value: string; min: Shown; max: Shown }) =>
    `${q(p.value)} is a percentage, and scores go from ${q(p.min)} to ${q(p.max)}; give the score`,
  "not-yes-or-no": (p: TablePlace & { value: string }) => `${q(p.value)} is neither yes nor no`,
  "not-a-count": (p: TablePlace & { value: string }) => `${q(p.value)} is not a whole number of 1 or more`,
  "count-alone": (p: TablePlace & { needs: "unit" | "score" }) =>
    p.needs === "unit"
      ? "products are counted by unit, and the unit is blank"
      : "products need the score, their mean",
  "unanswered-elements": (p: TablePlace & Expected) => `no answer for ${joinNames(p)}`,
  /** Under `strict`: what would otherwise have been a note. */
  "not-literal": (
    p: TablePlace & { repair: string; value?: string | undefined; read?: string | undefined },
  ) =>
    `${p.value === undefined ? "it" : q(p.value)} would be read ${
      p.read === undefined ? `by a repair` : `as ${q(p.read)}`
    } (${p.repair}), which strict reading refuses`,
} as const;

/** A code of an issue of tables. */
export type TableCode = keyof typeof tableCodes;
