import { expectUnits, region, type TableFile } from "./source.ts";

const points = { input: "20.5", proses: "30.25", output: "22.1", pengaduan: "8.4" };
/** Stored numbers have no digits behind the last that is not 0: 88.50 is stored as 88.5. */
const stored = expectUnits().map((each) => ({
  ...each,
  units: each.units!.map((unit) => ({ ...unit, score: String(Number(unit.score)) })),
})) as TableFile["gives"];

/** Files that other programs made: openpyxl by make-workbooks.py, LibreOffice by convert-workbooks.sh. */
export const workbooks: readonly TableFile[] = [
  { name: "openpyxl.xlsx", who: "an information system written in Python", gives: stored },
  {
    name: "openpyxl-merged.xlsx",
    who: "Excel: a title, merged regions and their own merged scores",
    gives: stored,
  },
  { name: "openpyxl-percent.xlsx", who: "Excel, where scores are formatted as percentages", gives: stored },
  { name: "openpyxl-hidden-sheet.xlsx", who: "Excel, with a hidden first sheet and a chart", gives: stored },
  {
    name: "openpyxl-long-merged.xlsx",
    who: "Excel: a row for each dimension, the unit merged over them",
    gives: [region("Kota Solok", "kota", [{ name: "A", dimensions: points }])],
  },
  { name: "libreoffice.xlsx", who: "LibreOffice, saved as .xlsx", gives: stored },
  { name: "libreoffice-merged.xlsx", who: "LibreOffice, with merged cells", gives: stored },
  { name: "libreoffice-percent.xlsx", who: "LibreOffice, where scores are percentages", gives: stored },
  {
    name: "libreoffice-formulas.xlsx",
    who: "LibreOffice, where scores are rounded formulas",
    gives: [
      { region: { name: "Kota Solok", type: "kota" }, score: "89.79" },
      { region: { name: "Kota Padang", type: "kota" }, score: "82.55" },
    ],
  },
  {
    name: "libreoffice-means.xlsx",
    who: "LibreOffice, where means are not rounded",
    gives: "unrounded-number",
  },
  {
    name: "openpyxl-means.xlsx",
    who: "a program that writes a formula without its result",
    gives: "failed-formula",
  },
  {
    name: "openpyxl-unsaved-formulas.xlsx",
    who: "a program that writes formulas without results",
    gives: "failed-formula",
  },
  { name: "openpyxl-dates.xlsx", who: "Excel, which made a date of 12,5", gives: "date-cell" },
  { name: "libreoffice.ods", who: "LibreOffice, saved as its own format", gives: "table-format" },
  { name: "libreoffice.xls", who: "LibreOffice, saved as Excel 97", gives: "table-format" },
  { name: "libreoffice.pdf", who: "LibreOffice, printed", gives: "table-format" },
];
