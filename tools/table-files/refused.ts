import { rowsOf, type TableFile, text } from "./source.ts";

const head = "Daerah;Jenis;Lokus;Nilai";
const rows = rowsOf((...cells) => cells.slice(0, 4).join(";"));
const file = (name: string, who: string, gives: string, lines: readonly string[]): TableFile => ({
  name,
  who,
  gives,
  bytes: text(lines),
});

/** Files that cannot be read rightly by anybody who does not know more, each refused by its first issue. */
export const refused: readonly TableFile[] = [
  file("failed-formulas.csv", "Excel, saved with a failed formula", "failed-formula", [
    head,
    "Kota Solok;kota;A;#DIV/0!",
  ]),
  file("two-row-headings.csv", "Excel, with headings merged over two rows", "two-row-headings", [
    "Daerah;Jenis;Lokus;Nilai;;;",
    ";;;Input;Proses;Output;Pengaduan",
    "Kota Solok;kota;A;20;30;22;8",
  ]),
  file("three-decimals-only.csv", "a sheet where every score has three decimals", "ambiguous-separator", [
    head,
    "Kota Solok;kota;A;81,125",
    "Kota Solok;kota;B;79,250",
  ]),
  file("accidental-blank.csv", "a sheet where one name was deleted by accident", "unclear-blank", [
    head,
    ...rows.slice(0, 3),
    ";;Kecamatan;80",
    ...rows.slice(3),
  ]),
  file("blank-score.csv", "a sheet that is not filled in yet", "blank-cell", [
    head,
    ...rows,
    "Kota Solok;kota;Puskesmas;",
  ]),
  file("type-conflict.csv", "a sheet where a column was sorted without the others", "type-conflict", [
    head,
    "Kota Solok;kabupaten;A;90",
  ]),
  file("no-headings.csv", "rows copied without their headings", "missing-column", rows),
  file("broken-quotes.csv", "a program that writes CSV by hand", "broken-quotes", [
    head,
    'Kota Solok;kota;"A;90',
    "Kota Solok;kota;B;80",
  ]),
  file("dash-in-dimension.csv", "points of which one was not assessed", "not-allowed", [
    "daerah;jenis;input;proses;output;pengaduan",
    "Kota Solok;kota;20;30;-;8",
  ]),
  file("above-the-scale.csv", "a slip of the hand", "above-maximum", [head, "Kota Solok;kota;A;931,2"]),
  file("unit-twice.csv", "a row that was copied twice", "repeated-row", [head, ...rows, rows[0]!]),
  file("commas-unquoted.csv", "decimal commas between commas", "surplus-cells", [
    "Daerah,Jenis,Lokus,Nilai",
    "Kota Solok,kota,A,93,12",
  ]),
  file("web-page.xls", "an information system whose .xls is a web page", "table-format", [
    "<html><body><table><tr><td>Daerah</td></tr></table></body></html>",
  ]),
  {
    name: "mixed-encodings.csv",
    who: "two files joined",
    gives: "table-encoding",
    bytes: Uint8Array.of(
      ...text([head, "Kota Solok;kota;Café;90", "Kota Solok;kota;B"]),
      0xe9,
      0x3b,
      0x38,
      0x30,
      10,
    ),
  },
];
