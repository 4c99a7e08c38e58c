import { expectUnits, narrow, province, region, rowsOf, type TableFile, text, wide } from "./source.ts";

const head = "Daerah;Jenis;Lokus;Nilai";
const semicolons = [head, ...rowsOf((...cells) => cells.slice(0, 4).join(";"))];
const tabs = semicolons.map((line) => line.replaceAll(";", "\t"));
const canonical = [
  "region,type,province,unit,score",
  ...rowsOf((name, type, unit, score) => [name, type, province, unit, score.replace(",", ".")].join()),
];
const quoted = [
  "Daerah,Jenis,Lokus,Nilai",
  ...rowsOf((name, type, unit, score) => `${name},${type},${unit},"${score}"`),
];

/** Encodings, separators and line ends. */
export const encodings: readonly TableFile[] = [
  {
    name: "canonical.csv",
    who: "a notebook that writes what the documentation shows",
    bytes: text(canonical),
    gives: expectUnits((each) => ({ ...each, province })),
  },
  {
    name: "excel-indonesia.csv",
    who: "Excel in Indonesian, saved as CSV UTF-8",
    bytes: text(semicolons, "\r\n", "\ufeff"),
    gives: expectUnits(),
  },
  {
    name: "excel-ansi.csv",
    who: "Excel in Indonesian, saved as CSV on Windows",
    bytes: narrow([head, "Kota Solok;Kota;RSUD – Rawat Jalan;90,5", "Kota Solok;Kota;Café Layanan;80"]),
    gives: [
      region("Kota Solok", "kota", [
        { name: "RSUD – Rawat Jalan", score: "90.5" },
        { name: "Café Layanan", score: "80" },
      ]),
    ],
  },
  {
    name: "excel-unicode-text.txt",
    who: "Excel, saved as Unicode text",
    bytes: wide(tabs, true, true),
    gives: expectUnits(),
  },
  {
    name: "utf-16-be.csv",
    who: "a Java program",
    bytes: wide(semicolons, false, true),
    gives: expectUnits(),
  },
  {
    name: "utf-16-bare.csv",
    who: "a database export",
    bytes: wide(semicolons, true, false),
    gives: expectUnits(),
  },
  {
    name: "sep-line.csv",
    who: "an export for Excel",
    bytes: text(["sep=;", ...semicolons], "\r\n"),
    gives: expectUnits(),
  },
  {
    name: "google-sheets.csv",
    who: "Google Sheets in Indonesian",
    bytes: text(quoted, "\r\n"),
    gives: expectUnits(),
  },
  { name: "tabs.tsv", who: "a table copied out of a browser", bytes: text(tabs), gives: expectUnits() },
  {
    name: "old-line-ends.csv",
    who: "Excel for Mac, saved as CSV (Macintosh)",
    bytes: text(semicolons, "\r"),
    gives: expectUnits(),
  },
  {
    name: "trailing-empties.csv",
    who: "Excel, where empty rows and columns were once filled",
    bytes: text([...semicolons.map((line) => `${line};;;`), ";;;;;;", ";;;;;;"], "\r\n"),
    gives: expectUnits(),
  },
  {
    name: "no-break-blanks.csv",
    who: "a table copied out of a PDF viewer or a web page",
    bytes: text([
      " Daerah ;\u00a0Jenis;Lokus ;Nilai",
      ...rowsOf((name, type, unit, score) => ` ${name}\u00a0; ${type};\u00a0${unit} ; ${score}\u00a0`),
    ]),
    gives: expectUnits(),
  },
  {
    name: "line-breaks-in-cells.csv",
    who: "Excel, where names are wrapped by hand",
    bytes: text(
      [
        'Daerah;Jenis;"Unit\nLayanan";Nilai',
        'Kota Solok;Kota;"Dinas ""Dukcapil""\nKota";"90,5"',
        "Kota Solok;Kota;DPMPTSP;80",
      ],
      "\r\n",
    ),
    gives: [
      region("Kota Solok", "kota", [
        { name: 'Dinas "Dukcapil"\nKota', score: "90.5" },
        { name: "DPMPTSP", score: "80" },
      ]),
    ],
  },
];
