import type { Assessment } from "../../src/index.ts";
import { expectUnits, region, rowsOf, type TableFile, text } from "./source.ts";

const head = "Daerah;Jenis;Lokus;Nilai";
const points = { input: "20.5", proses: "30.25", output: "22.1", pengaduan: "8.4" };
const solok = (name: string, dimensions: Readonly<Record<string, string>>) =>
  region("Kota Solok", "kota", [{ name, dimensions }]);
const elements = [
  "persyaratan",
  "prosedur",
  "waktu",
  "biaya",
  "produk",
  "kompetensi",
  "perilaku",
  "pengaduan",
  "sarana",
];
const numbered = elements.map((_, i) => `U${i + 1}`).join(";");

/** How scores, dimensions and their absence are written. */
export const cells: readonly TableFile[] = [
  {
    name: "percent-signs.csv",
    who: "a presentation copied into a sheet",
    bytes: text([head, ...rowsOf((name, type, unit, score) => `${name};${type};${unit};${score} %`)]),
    gives: expectUnits(),
  },
  {
    name: "points.csv",
    who: "a news item copied into a sheet",
    bytes: text([head, ...rowsOf((name, type, unit, score) => `${name};${type};${unit};${score} poin`)]),
    gives: expectUnits(),
  },
  {
    name: "exponents.csv",
    who: "Excel, its column too narrow when it was saved",
    bytes: text([head, "Kota Solok;kota;A;9,312E+01", "Kota Solok;kota;B;8,05E1"]),
    gives: [
      region("Kota Solok", "kota", [
        { name: "A", score: "93.12" },
        { name: "B", score: "80.5" },
      ]),
    ],
  },
  {
    name: "three-decimals.csv",
    who: "a sheet with means of three decimals among others",
    bytes: text([head, "Kota Solok;kota;A;81,125", "Kota Solok;kota;B;93,12"]),
    gives: [
      region("Kota Solok", "kota", [
        { name: "A", score: "81.125" },
        { name: "B", score: "93.12" },
      ]),
    ],
  },
  {
    name: "not-assessed.csv",
    who: "a sheet with dashes and words where nothing was assessed",
    bytes: text([
      head,
      "Kota Solok;kota;A;90",
      "Kota Solok;kota;B;-",
      "Kota Solok;kota;C;Belum Dinilai",
      "Kota Padang;kota;;tidak dinilai",
    ]),
    gives: [
      region("Kota Solok", "kota", [
        { name: "A", score: "90" },
        { name: "B", notAssessed: "-" },
        { name: "C", notAssessed: "Belum Dinilai" },
      ]),
      { region: { name: "Kota Padang", type: "kota" }, notAssessed: "tidak dinilai" },
    ],
  },
  {
    name: "reasons.csv",
    who: "a sheet that says why nothing was assessed",
    bytes: text([
      "Daerah;Jenis;Lokus;Nilai;Tidak Dinilai",
      "Kota Solok;kota;A;90;",
      "Kota Solok;kota;B;;kantor tutup",
    ]),
    gives: [
      region("Kota Solok", "kota", [
        { name: "A", score: "90" },
        { name: "B", notAssessed: "kantor tutup" },
      ]),
    ],
  },
  {
    name: "dimensions.csv",
    who: "an evaluation team",
    bytes: text([
      "daerah;jenis;lokus;input;proses;output;pengaduan",
      "Kota Solok;kota;A;20,5;30,25;22,1;8,4",
    ]),
    gives: [solok("A", points)],
  },
  {
    name: "dimensions-and-total.csv",
    who: "Ombudsman's list of points with the total and the zone",
    bytes: text([
      "Daerah;Lokus;Dimensi Input (21,85);Dimensi Proses;Nilai Output;Pengaduan;Nilai Akhir;Zona",
      "Kota Solok;A;20,5;30,25;22,1;8,4;81,25;Hijau",
    ]),
    gives: [solok("A", points)],
  },
  {
    name: "long.csv",
    who: "a database: one row for each unit and dimension",
    bytes: text([
      "daerah;jenis;opd;dimensi;nilai",
      ...Object.entries(points).map(
        ([id, score]) => `Kota Solok;kota;A;Dimensi ${id};${score.replace(".", ",")}`,
      ),
    ]),
    gives: [solok("A", points)],
  },
  {
    name: "respondents.csv",
    who: "a survey with one row for each respondent",
    rules: "menpan-skm/2017",
    bytes: text([
      `Daerah;Jenis;Unit;${numbered}`,
      ...[3, 4].map((answer) => `Kota Solok;kota;Satu;${Array(9).fill(answer).join(";")}`),
    ]),
    gives: [
      region("Kota Solok", "kota", [{ name: "Satu", respondents: [Array(9).fill(3), Array(9).fill(4)] }]),
    ],
  },
  {
    name: "elements.csv",
    who: "a survey with the mean of each element",
    rules: "menpan-skm/2017",
    bytes: text([
      `Daerah;Jenis;Unit;${elements.join(";")}`,
      `Kota Solok;kota;Satu;${Array(9).fill("3,25").join(";")}`,
    ]),
    gives: [
      region("Kota Solok", "kota", [
        { name: "Satu", dimensions: Object.fromEntries(elements.map((id) => [id, "3.25"])) },
      ]),
    ],
  },
  {
    name: "follow-up.csv",
    who: "the assessment of 2025, with what was followed up",
    rules: "ombudsman-ri/2025",
    bytes: text(["Kode;Daerah;Jenis;Nilai;Tindak Lanjut", "13.72;Kota Solok;Kota;80;Ya"]),
    gives: [
      {
        region: { name: "Kota Solok", type: "kota", code: "13.72" },
        score: "80",
        facts: { "tindak-lanjut": true },
      } as Assessment,
    ],
  },
  {
    name: "products.csv",
    who: "the assessment of 2021, whose mean runs over products",
    rules: "ombudsman-ri/2021",
    bytes: text([
      "Daerah;Jenis;OPD;Nilai;Jumlah Produk",
      "Kota Solok;kota;A;80,5;3",
      "Kota Solok;kota;B;60;1",
    ]),
    gives: [
      region("Kota Solok", "kota", [
        { name: "A", products: { mean: "80.5", count: 3 } },
        { name: "B", products: { mean: "60", count: 1 } },
      ]),
    ],
  },
];
