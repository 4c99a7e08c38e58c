import type { RuleSet } from "../../model/index.ts";
import { deepFreeze } from "../freeze.ts";

const announcement =
  "https://ombudsman.go.id/news/r/opini-ombudsman-ri-2025-lima-kementerian-raih-opini-kualitas-tertinggi-tanpa-maladministrasi";
const lampung = "https://lampost.co/lampung/4-dimensi-penilaian-pelayanan-publik-ombudsman-di-lampung/";
const lampungAgain =
  "https://www.klikgenz.com/baca/7225/ombudsman-lampung-serahkan-penilaian-pelayanan-publik-2025-suara-masyarakat-jadi-indikator-utama";
const lampungResults =
  "https://kupastuntas.co/2026/02/10/pemprov-lampung-raih-predikat-tertinggi-pelayanan-publik-dari-ombudsman";
const lampungUnits = "https://pramoedya.id/dinas-sosial-lampung-pimpin-skor-pelayanan-publik-terbaik";
const northMaluku =
  "https://www.hariannegeri.com/ombudsman-maluku-utara-laporkan-penilaian-kualitas-pelayanan-publik";
const northMalukuAwards =
  "https://imalut.com/2026/02/12/ombudsman-malut-serahkan-hasil-penilaian-opini-maladministrasi-pelayanan-publik-2025-kepada-lima-kepala-daerah";
const northMalukuAgain =
  "https://www.cermat.co.id/ombudsman-malut-serahkan-hasil-penilaian-maladministrasi-2025-lima-daerah-belum-raih-opini-tertinggi/amp";
const yogyakarta =
  "https://ombudsman.go.id/perwakilan/news/r/pwkmedia--layanan-publik-pemda-diy-masuk-kategori-kualitas-tinggi";
const yogyakartaCity = "https://redaksi17.com/?p=94612";
const gorontalo =
  "https://berinti.id/detail_berita/rapor-ombudsman-pelayanan-publik-di-gorontalo-masih-di-level-sedang";
const landOffices =
  "https://ombudsman.go.id/perwakilan/news/r/pwk--ombudsman-gorontalo-serahkan-hasil-penilaian-maladministrasi-2025-ke-kanwil-atrbpn-gorontalo";
const bantul =
  "https://jogjapolitan.harianjogja.com/read/2026/02/12/511/1245742/pelayanan-publik-pemkab-bantul-dinilai-ori-diy-ini-hasilnya";

const unknownPoints = { unknown: "how the 70 points of the four dimensions are split was not found" };

/** The rules of 2025: the Ombudsman's opinion on maladministration, without grades and zones. */
export const ombudsmanRi2025: RuleSet<never, never> = /* @__PURE__ */ deepFreeze({
  id: "ombudsman-ri/2025",
  version: "1.0.0",
  digest: "sha256-db4fc4d50daf62da14a173b92a6de11a3b4b3afb29fe5d3ad0c77df4b660bee7",
  year: 2025,
  title: {
    id: "Penilaian Maladministrasi Penyelenggaraan Pelayanan Publik 2025 (Opini Ombudsman RI)",
    en: "Assessment of Maladministration in Public Service Delivery 2025 (Opinion of the Ombudsman)",
  },
  authority: "ombudsman-ri",
  legalBasis: ["UU 37/2008", "Peraturan Ombudsman RI 61/2025"],
  appliesTo: ["kabupaten", "kota", "provinsi", "kementerian", "lembaga", "polres", "kantah"],
  score: { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 },
  criteria: {
    id: "unit",
    label: { id: "Unit pelayanan", en: "Service unit" },
    method: "sum",
    total: "100",
    children: [
      {
        id: "empat-dimensi",
        label: { id: "Empat dimensi", en: "Four dimensions" },
        points: "70",
        method: "sum",
        total: "70",
        children: [
          { id: "input", label: { id: "Input", en: "Input" }, points: unknownPoints },
          { id: "proses", label: { id: "Proses", en: "Process" }, points: unknownPoints },
          { id: "output", label: { id: "Output", en: "Output" }, points: unknownPoints },
          { id: "pengaduan", label: { id: "Pengaduan", en: "Complaints" }, points: unknownPoints },
        ],
      },
      {
        id: "kepercayaan",
        label: { id: "Kepercayaan masyarakat", en: "Public trust" },
        points: "30",
      },
    ],
  },
  region: { method: "mean", of: "units" },
  bands: [
    { lowerBound: "0", inclusive: true, grade: null, zone: null, label: null, quality: null },
    {
      lowerBound: "32",
      inclusive: true,
      grade: null,
      zone: null,
      label: { id: "Kualitas Rendah", en: "Low quality" },
      quality: { id: "Kurang", en: "Poor" },
    },
    {
      lowerBound: "54",
      inclusive: true,
      grade: null,
      zone: null,
      label: { id: "Kualitas Sedang", en: "Medium quality" },
      quality: { id: "Cukup", en: "Fair" },
      bracket: { above: "53.38", upTo: "57.61" },
    },
    {
      lowerBound: "78",
      inclusive: true,
      grade: null,
      zone: null,
      label: { id: "Kualitas Tinggi", en: "High quality" },
      quality: { id: "Baik", en: "Good" },
      bracket: { above: "76.82", upTo: "81.53" },
    },
    {
      lowerBound: "88",
      inclusive: true,
      grade: null,
      zone: null,
      label: { id: "Kualitas Tertinggi", en: "Highest quality" },
      quality: { id: "Sangat Baik", en: "Very good" },
      bracket: { above: "87.50", upTo: "88.39" },
    },
  ],
  classifyOn: { decimals: 2, rounding: "half-up" },
  qualifiers: [
    {
      fact: "tindak-lanjut",
      question: {
        id: "Apakah produk pengawasan Ombudsman telah ditindaklanjuti?",
        en: "Were the Ombudsman's corrective products followed up?",
      },
      label: { id: "Tanpa Maladministrasi", en: "Without maladministration" },
    },
  ],
  ranking: { within: "type", ties: "competition", on: "score" },
  evidence: [
    {
      claim: "title",
      level: "confirmed",
      sources: [announcement, landOffices],
    },
    {
      claim: "legalBasis",
      level: "confirmed",
      sources: [
        announcement,
        "https://ombudsman.go.id/news/r/transformasi-penilaian-kepatuhan-ombudsman-ri-hadirkan--opini-pengawasan-pelayanan-publik-bebas-maladministrasi",
        "https://wartamelawi.com/?p=11551",
      ],
      note: "that regulation 61/2025 revokes 22/2016 stands in one report; its own text could not be read in full",
    },
    {
      claim: "appliesTo",
      level: "single",
      sources: [
        announcement,
        landOffices,
        lampungResults,
        "https://kepri.antaranews.com/amp/berita/250302/ombudsman-pemprov-kepri-jadi-pemimpin-kualitas-layanan-daerah",
      ],
      note: "all but kantah are confirmed; kantah rests on one published list",
    },
    { claim: "score", level: "confirmed", sources: [yogyakarta, gorontalo] },
    {
      claim: "score.rounding",
      level: "inferred",
      sources: [],
      note: "half-even fits the published means as well; inputDecimals is a convention of this encoding",
    },
    {
      claim: "criteria",
      level: "single",
      sources: [lampung, lampungAgain, lampungUnits],
      note: "70 and 30: two outlets, one office; contradicted by another office, which describes the 30 as compliance; that a unit's score is the sum of its five points rests on one unit and its arithmetic: Dinas Sosial Lampung's 23.32 + 19.76 + 9.38 + 10.97 + 25.82 is its 89.25; land offices are reported with the four dimensions alone",
    },
    {
      claim: "criteria.empat-dimensi",
      level: "single",
      sources: [lampung, lampungAgain, lampungUnits],
      note: "the split inside the 70 is unknown; one unit's points bound it (inferred), and it is not that of 2022 to 2024 taken times 0.7, by which input would have at most 15.30",
    },
    {
      claim: "criteria.input",
      level: "inferred",
      sources: [lampungUnits, lampung, lampungAgain],
      note: "the points are unknown; they lie between the 23.32 that one unit has and the 29.89 that its other three leave of the 70",
    },
    {
      claim: "criteria.proses",
      level: "inferred",
      sources: [lampungUnits, lampung, lampungAgain],
      note: "the points are unknown; they lie between the 19.76 that one unit has and the 26.33 that its other three leave of the 70",
    },
    {
      claim: "criteria.output",
      level: "inferred",
      sources: [lampungUnits, lampung, lampungAgain],
      note: "the points are unknown; they lie between the 9.38 that one unit has and the 15.95 that its other three leave of the 70",
    },
    {
      claim: "criteria.pengaduan",
      level: "inferred",
      sources: [lampungUnits, lampung, lampungAgain],
      note: "the points are unknown; they lie between the 10.97 that one unit has and the 17.54 that its other three leave of the 70",
    },
    {
      claim: "criteria.kepercayaan",
      level: "single",
      sources: [lampung, lampungAgain, lampungUnits],
      note: "contradicted: another office describes the 30 as compliance; one unit's points name public trust as well, 25.82",
    },
    {
      claim: "region",
      level: "confirmed",
      sources: [
        yogyakarta,
        yogyakartaCity,
        gorontalo,
        lampungUnits,
        "https://www.nalarsulut.id/2026/03/bolmong-naik-kelas-pemkab-sabet-opini-tertinggi-ombudsman-yusra-tegaskan-era-baru",
      ],
      note: "by arithmetic, all five complete lists: 86.00, 88.39, 76.82, 88.49 and 85.18 are the means of six, five, three, three and three units; Lampung's are 89.25, 89.15 and 87.08",
    },
    {
      claim: "bands",
      level: "inferred",
      sources: [
        northMaluku,
        yogyakarta,
        yogyakartaCity,
        gorontalo,
        lampungResults,
        "https://ketik.com/berita/ketua-ombudsman-ri-penilaian-kepatuhan-standar-pelayanan-publik-berganti-opini-pengawasan-layanan-publik",
        "https://lensaperistiwa.com/ombudsman-ri-maluku-pelayanan-publik-kkt-keluar-dari-zona-merah",
      ],
      note: "the bounds of 2022 to 2024 fit all published labels, which leave the brackets open; read with the offices' quality labels, Lampung's results narrow them to (87.85, 88.39] and (76.82, 78.19]; that there are no zones any more is recorded of a member of the ombudsman, without an address; contradicted: its chairman spoke of the three zones in November 2025, and one report calls 60.60 yellow",
    },
    {
      claim: "bands.78",
      level: "inferred",
      sources: [gorontalo, yogyakarta, bantul],
      note: "one article puts the floor of Baik at 76; 76.82 is published as Kualitas Sedang",
    },
    {
      claim: "bands.32",
      level: "inferred",
      sources: [northMaluku],
      note: "the bound of 32 is taken over from 2022 to 2024; no result of 2025 bears on it, and the label below it is unknown",
    },
    {
      claim: "classifyOn",
      level: "inferred",
      sources: [],
      note: "taken over from 2022 to 2024; no published label contradicts it",
    },
    {
      claim: "qualifiers",
      level: "confirmed",
      sources: [northMaluku, lampung, northMalukuAwards, northMalukuAgain],
      note: "it does not follow from the score: 65.98 has it, 69.63 has not; two reports disagree on which regions of North Maluku carry it; the opinion is awarded at Kualitas Tertinggi alone, with or without it",
    },
    {
      claim: "ranking",
      level: "inferred",
      sources: [],
      note: "taken over from the years before; equal scores sharing a place is our reading",
    },
  ],
});
