import type { RuleSet } from "../../model/index.ts";
import { deepFreeze } from "../freeze.ts";

const formulas =
  "https://github.com/rennn9/GASPUL_BACKEND/blob/157a1a61dc30bd60a8794ed9d66ddc5ff04d069b/rumus_perhitungan_ikm_lengkap.md";

const answers = { from: 1, to: 4 };

/** The rules of 2017: the public satisfaction survey (SKM) of the ministry for administrative reform, nine elements, four grades. */
export const menpanSkm2017: RuleSet<"A" | "B" | "C" | "D", never> = /* @__PURE__ */ deepFreeze({
  id: "menpan-skm/2017",
  version: "1.0.0",
  digest: "sha256-a96c515a36856ba57710a27197f01d5608d49f862ab9a18cdbb67ef9c7c9f481",
  year: 2017,
  title: {
    id: "Survei Kepuasan Masyarakat (SKM), Permenpan RB 14 Tahun 2017",
    en: "Public Satisfaction Survey (SKM), Regulation 14 of 2017",
  },
  authority: "menpan-skm",
  legalBasis: ["Permenpan RB 14/2017"],
  appliesTo: ["kabupaten", "kota", "provinsi", "kementerian", "lembaga", "polres", "kantah"],
  score: { min: 25, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 },
  criteria: {
    id: "unit",
    label: { id: "Unit pelayanan", en: "Service unit" },
    method: "weighted-mean",
    total: "9",
    children: [
      {
        id: "persyaratan",
        label: { id: "Persyaratan", en: "Requirements" },
        weight: "1",
        scale: answers,
      },
      {
        id: "prosedur",
        label: { id: "Sistem, mekanisme dan prosedur", en: "System, mechanism and procedure" },
        weight: "1",
        scale: answers,
      },
      {
        id: "waktu",
        label: { id: "Waktu penyelesaian", en: "Time to completion" },
        weight: "1",
        scale: answers,
      },
      {
        id: "biaya",
        label: { id: "Biaya/tarif", en: "Cost or tariff" },
        weight: "1",
        scale: answers,
      },
      {
        id: "produk",
        label: { id: "Produk spesifikasi jenis pelayanan", en: "Product as specified for the service" },
        weight: "1",
        scale: answers,
      },
      {
        id: "kompetensi",
        label: { id: "Kompetensi pelaksana", en: "Competence of the staff" },
        weight: "1",
        scale: answers,
      },
      {
        id: "perilaku",
        label: { id: "Perilaku pelaksana", en: "Conduct of the staff" },
        weight: "1",
        scale: answers,
      },
      {
        id: "pengaduan",
        label: {
          id: "Penanganan pengaduan, saran dan masukan",
          en: "Handling of complaints, suggestions and feedback",
        },
        weight: "1",
        scale: answers,
      },
      {
        id: "sarana",
        label: { id: "Sarana dan prasarana", en: "Facilities and infrastructure" },
        weight: "1",
        scale: answers,
      },
    ],
  },
  region: { method: "mean", of: "units" },
  bands: [
    {
      lowerBound: "25",
      inclusive: true,
      grade: "D",
      zone: null,
      label: { id: "Tidak Baik", en: "Not good" },
    },
    {
      lowerBound: "65.00",
      inclusive: true,
      grade: "C",
      zone: null,
      label: { id: "Kurang Baik", en: "Less than good" },
    },
    {
      lowerBound: "76.61",
      inclusive: true,
      grade: "B",
      zone: null,
      label: { id: "Baik", en: "Good" },
    },
    {
      lowerBound: "88.31",
      inclusive: true,
      grade: "A",
      zone: null,
      label: { id: "Sangat Baik", en: "Very good" },
    },
  ],
  classifyOn: { decimals: 2, rounding: "half-up" },
  qualifiers: [],
  ranking: { within: "type", ties: "competition", on: "score" },
  survey: true,
  evidence: [
    { claim: "title", level: "single", sources: [formulas] },
    {
      claim: "legalBasis",
      level: "single",
      sources: [formulas],
      note: "the document names the regulation; its text was not read",
    },
    {
      claim: "appliesTo",
      level: "inferred",
      sources: [formulas],
      note: "the regulation's title speaks of units that provide public services; that those of any type of region run the survey is our reading",
    },
    { claim: "score", level: "single", sources: [formulas] },
    {
      claim: "score.rounding",
      level: "inferred",
      sources: [formulas],
      note: "the document rounds the index at the end, to two decimals, and does not name the mode; inputDecimals is a convention of this encoding",
    },
    {
      claim: "criteria",
      level: "single",
      sources: [formulas],
      note: "one document, in agreement with general use; the weight is 1 of 9: 0.11 in its place loses one percent, the document's 91.48 becomes 90.56",
    },
    { claim: "criteria.persyaratan", level: "single", sources: [formulas] },
    { claim: "criteria.prosedur", level: "single", sources: [formulas] },
    { claim: "criteria.waktu", level: "single", sources: [formulas] },
    { claim: "criteria.biaya", level: "single", sources: [formulas] },
    { claim: "criteria.produk", level: "single", sources: [formulas] },
    { claim: "criteria.kompetensi", level: "single", sources: [formulas] },
    { claim: "criteria.perilaku", level: "single", sources: [formulas] },
    {
      claim: "criteria.pengaduan",
      level: "single",
      sources: [formulas],
      note: "the document asks it ninth, general use eighth, as here; the index does not depend on the order",
    },
    {
      claim: "criteria.sarana",
      level: "single",
      sources: [formulas],
      note: "the document asks it eighth, general use ninth, as here; the index does not depend on the order",
    },
    {
      claim: "region",
      level: "inferred",
      sources: [formulas],
      note: "the regulation's title and the document speak of a unit; the mean over several units of a region is our reading",
    },
    {
      claim: "bands",
      level: "single",
      sources: [formulas],
      note: "one document, in agreement with general use",
    },
    {
      claim: "classifyOn",
      level: "inferred",
      sources: [formulas],
      note: "the bands are printed to two decimals and leave no hole there",
    },
    {
      claim: "ranking",
      level: "inferred",
      sources: [],
      note: "no ranking is known; taken over from the assessments of the ombudsman",
    },
  ],
});
