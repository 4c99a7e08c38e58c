import type { RuleSet } from "../../model/index.ts";
import { deepFreeze } from "../freeze.ts";

const announcement =
  "https://ombudsman.go.id/news/r/opini-ombudsman-ri-2025-lima-kementerian-raih-opini-kualitas-tertinggi-tanpa-maladministrasi";
const lampung = "https://lampost.co/lampung/4-dimensi-penilaian-pelayanan-publik-ombudsman-di-lampung/";
const lampungAgain =
  "https://www.klikgenz.com/baca/7225/ombudsman-lampung-serahkan-penilaian-pelayanan-publik-2025-suara-masyarakat-jadi-indikator-utama";
const lampungResults =
  "https://kupastuntas.co/2026/02/10/pemprov-lampung-raih-predikat-tertinggi-pelayanan-publik-dari-ombudsman";
const northMaluku =
  "https://www.hariannegeri.com/ombudsman-maluku-utara-laporkan-penilaian-kualitas-pelayanan-publik";
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
      ],
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
      sources: [lampung, lampungAgain],
      note: "70 and 30: two outlets, one office; contradicted by another office, which describes the 30 as compliance; that units are sums of the two is our reading, and land offices are reported with the four dimensions alone",
    },
    {
      claim: "criteria.empat-dimensi",
      level: "single",
      sources: [lampung, lampungAgain],
      note: "the split inside the 70 is unknown",
    },
    {
      claim: "criteria.kepercayaan",
      level: "single",
      sources: [lampung, lampungAgain],
      note: "contradicted: another office describes the 30 as compliance",
    },
    {
      claim: "region",
      level: "confirmed",
      sources: [yogyakarta, yogyakartaCity, gorontalo],
      note: "by arithmetic: 86.00, 88.39 and 76.82 are the means of six, five and three units",
    },
    {
      claim: "bands",
      level: "inferred",
      sources: [northMaluku, yogyakarta, yogyakartaCity, gorontalo],
      note: "the bounds of 2022 to 2024 fit all published labels, which leave the brackets open; read with the offices' quality labels, Lampung's results narrow them to (87.85, 88.39] and (76.82, 78.19]",
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
      sources: [northMaluku, lampung],
      note: "it does not follow from the score: 65.98 has it, 69.63 has not; two reports disagree on which regions of North Maluku carry it",
    },
    {
      claim: "ranking",
      level: "inferred",
      sources: [],
      note: "taken over from the years before; equal scores sharing a place is our reading",
    },
  ],
});
