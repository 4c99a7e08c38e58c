import { expectUnits, province, region, regions, rowsOf, type TableFile, text } from "./source.ts";

const head = "Daerah;Jenis;Lokus;Nilai";
const rows = rowsOf((...cells) => cells.slice(0, 4).join(";"));
const one = (name: string, type: string, score: string) => ({ region: { name, type }, score });
const short = [
  region("Kota Solok", "kota", [
    { name: "DPMPTSP", score: "81.1" },
    { name: "Disdukcapil", score: "98.48" },
  ]),
];

/** Titles, merged cells, rows that are no data, headings. */
export const layouts: readonly TableFile[] = [
  {
    name: "title-rows.csv",
    who: "an office that prints its tables, with a title above",
    bytes: text(["HASIL PENILAIAN KEPATUHAN;;;", "TAHUN 2022;;;", ";;;", head, ...rows]),
    gives: expectUnits(),
  },
  {
    name: "merged-regions.csv",
    who: "Excel, where the cells of a region are merged",
    bytes: text([
      "No;Nama Daerah;Nama OPD;Skor",
      ...rowsOf(
        (name, _, unit, score, isFirst) => `${isFirst ? 1 : ""};${isFirst ? name : ""};${unit};${score}`,
      ),
    ]),
    gives: expectUnits(),
  },
  {
    name: "merged-regions-and-types.csv",
    who: "Excel, where region, type and province are merged",
    bytes: text([
      "Nama Instansi;Kategori Daerah;Provinsi;Unit Layanan;Nilai Kepatuhan",
      ...rowsOf(
        (name, type, unit, score, isFirst) =>
          `${isFirst ? `${name};${type};${province}` : ";;"};${unit};${score}`,
      ),
    ]),
    gives: expectUnits((each) => ({ ...each, province })),
  },
  {
    name: "types-in-names.csv",
    who: "a press release: no column for the type",
    bytes: text(["Kabupaten/Kota;Nilai", "Kota Solok;79,41", "Kab. Solok;88,73", "Kabupaten Agam;84,16"]),
    gives: [
      one("Kota Solok", "kota", "79.41"),
      one("Kab. Solok", "kabupaten", "88.73"),
      one("Kabupaten Agam", "kabupaten", "84.16"),
    ],
  },
  {
    name: "types-abbreviated.csv",
    who: "a representative office that abbreviates",
    bytes: text([
      "Daerah;Jenis;Nilai",
      "Solok;Kab.;88,73",
      "Bukittinggi;PEMKOT;77,33",
      "Sumatera Barat;Prov;82,60",
      "Agam;Pemkab;84,16",
    ]),
    gives: [
      one("Solok", "kabupaten", "88.73"),
      one("Bukittinggi", "kota", "77.33"),
      one("Sumatera Barat", "provinsi", "82.60"),
      one("Agam", "kabupaten", "84.16"),
    ],
  },
  {
    name: "governments.csv",
    who: "a list of governments, police and land offices",
    bytes: text([
      "Nama Instansi;Nilai",
      "Pemkot Solok;79,41",
      "Pemerintah Kabupaten Agam;84,16",
      "Pemprov Sumatera Barat;82,60",
      "Kantor Pertanahan Kota Padang;81",
      "Polres Solok Kota;80,5",
    ]),
    gives: [
      one("Pemkot Solok", "kota", "79.41"),
      one("Pemerintah Kabupaten Agam", "kabupaten", "84.16"),
      one("Pemprov Sumatera Barat", "provinsi", "82.60"),
      one("Kantor Pertanahan Kota Padang", "kantah", "81"),
      one("Polres Solok Kota", "polres", "80.5"),
    ],
  },
  {
    name: "means-and-sums.csv",
    who: "Excel, with rows of means and sums",
    bytes: text([
      head,
      ...rows.slice(0, 3),
      ";;Rata-rata;90,30",
      ...rows.slice(3, 6),
      "Rata-rata Kabupaten Solok;;;86,05",
      ...rows.slice(6),
      "Jumlah;;;708,64",
      "Rata - Rata;;;88,58",
    ]),
    gives: expectUnits(),
  },
  {
    name: "numbered-columns.csv",
    who: "an annex to a decree, its columns numbered below the headings",
    bytes: text([
      "No;Daerah;Lokus;Nilai",
      "(1);(2);(3);(4)",
      "1;Kota Solok;DPMPTSP;81,1",
      "2;Kota Solok;Disdukcapil;98,48",
    ]),
    gives: short,
  },
  {
    name: "headings-on-each-page.csv",
    who: "a printed report whose headings are repeated on each page",
    bytes: text([head, ...rows.slice(0, 4), head, ...rows.slice(4)]),
    gives: expectUnits(),
  },
  {
    name: "footnotes.csv",
    who: "a statistics office, with its source below the table",
    bytes: text([head, ...rows, ";;;", "Sumber: Ombudsman RI, 2022;;;", "Catatan: nilai sementara;;;"]),
    gives: expectUnits(),
  },
  {
    name: "spellings.csv",
    who: "several people who fill in one sheet",
    bytes: text([head, "Kota Solok;kota;DPMPTSP;81,1", "KOTA  SOLOK;KOTA;Disdukcapil;98,48"]),
    gives: short,
  },
  {
    name: "province-once.csv",
    who: "a sheet that gives the province in the first row of a region",
    bytes: text([
      "Daerah;Jenis;Provinsi;Lokus;Nilai",
      ...rowsOf((name, type, unit, score, isFirst) =>
        [name, type, isFirst ? province : "", unit, score].join(";"),
      ),
    ]),
    gives: expectUnits((each) => ({ ...each, province })),
  },
  {
    name: "published-results.csv",
    who: "Ombudsman's own list, with zone, category, rank and the region's score",
    bytes: text([
      "Peringkat;Daerah;Jenis;Lokus;Nilai;Nilai Daerah;Zona;Kategori",
      ...rowsOf((name, type, unit, score) => `1;${name};${type};${unit};${score};90,30;Hijau;A`),
    ]),
    gives: expectUnits(),
  },
  {
    name: "english.csv",
    who: "a researcher abroad",
    bytes: text([
      "Region Name,Region Type,Unit Name,Compliance Score",
      ...rowsOf((name, type, unit, score) => [name, type, unit, score.replace(",", ".")].join()),
    ]),
    gives: expectUnits(),
  },
  {
    name: "own-headings.csv",
    who: "an office with headings of its own, named by the option columns",
    columns: { region: "Satuan Wilayah", unit: "Objek" },
    bytes: text([
      "Satuan Wilayah;Objek;Nilai",
      ...rowsOf((name, _, unit, score) => [name, unit, score].join(";")),
    ]),
    gives: expectUnits(),
  },
  {
    name: "headings-with-year.csv",
    who: "a sheet that compares years",
    bytes: text(["DAERAH;Nilai 2021;Nilai (2022)", ...regions.map(({ name }) => `${name};70,25;88,5`)]),
    gives: regions.map(({ name, type }) => ({ region: { name, type }, score: "88.5" })),
  },
];
