import type { RuleSet } from "../../model/index.ts";
import { deepFreeze } from "../freeze.ts";

const ministry =
  "https://dev-itjen.kemdiktisaintek.go.id/kemendikbudristek-raih-predikat-kepatuhan-tinggi-dari-ombudsman-ri";
const riauIslands =
  "https://ombudsman.go.id/perwakilan/news/r/pwkmedia--kepatuhan-layanan-publik-di-kepri-3-wilayah-zona-hijau-5-wilayah-zona-kuning";
const southSulawesi =
  "https://rakyat.news/read/28576/bulukumba-tertinggi-dalam-kepatuhan-standar-pelayanan-publik-tahun-2021-di-sulsel/";
const results =
  "https://www.kordanews.com/147076/presiden-jokowi-dorong-instansi-pemerintah-berlomba-tingkatkan-kualitas-pelayanan/2";
const westSumatra =
  "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning";
const magelang = "https://id.scribd.com/presentation/630070380/1-Persiapan-Evaluasi-ORI-2023-pptx";
const northKalimantan =
  "https://peppd.bappenas.go.id/media/news/Kunjungi-Provinsi-Kalimantan-Utara-Kementerian-PPNBappenas-dan-Ombudsman-RI-Tinjau-Pelaksanaan-Kebijakan-Pengawasan-dan-Evaluasi-Kinerja-Pelayanan-Publik-di-Tingkat-Tapak";
const aceh =
  "https://www.gosumut.com/berita/baca/2022/04/14/hasil-survey-penilaian-layanan-publik-bpn-aceh-utara-raih-zona-merah";

/** The rules of 2021: compliance with the service standard, three zones, a mean over service products. */
export const ombudsmanRi2021: RuleSet<never, "hijau" | "kuning" | "merah"> = /* @__PURE__ */ deepFreeze({
  id: "ombudsman-ri/2021",
  version: "1.0.0",
  digest: "sha256-78f8e004f9c736ae9ae60ea409f96636b6a914f091c37a05f59e00ee5d3882cf",
  year: 2021,
  title: {
    id: "Penilaian Kepatuhan terhadap Standar Pelayanan Publik 2021",
    en: "Assessment of Compliance with the Public Service Standard 2021",
  },
  authority: "ombudsman-ri",
  legalBasis: ["UU 25/2009", "UU 37/2008"],
  appliesTo: ["kabupaten", "kota", "provinsi", "kementerian", "lembaga", "polres", "kantah"],
  score: { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 },
  criteria: { unknown: "no weights of the components of the service standard were found for 2021" },
  region: { method: "mean", of: "products" },
  bands: [
    {
      lowerBound: "0",
      inclusive: true,
      grade: null,
      zone: "merah",
      label: { id: "Kepatuhan Rendah", en: "Low compliance" },
    },
    {
      lowerBound: "51",
      inclusive: true,
      grade: null,
      zone: "kuning",
      label: { id: "Kepatuhan Sedang", en: "Medium compliance" },
    },
    {
      lowerBound: "81",
      inclusive: true,
      grade: null,
      zone: "hijau",
      label: { id: "Kepatuhan Tinggi", en: "High compliance" },
    },
  ],
  classifyOn: { decimals: 2, rounding: "half-up" },
  qualifiers: [],
  ranking: { within: "type", ties: "competition", on: "score" },
  evidence: [
    {
      claim: "title",
      level: "single",
      sources: [southSulawesi],
      note: "reports shorten the name in several ways",
    },
    {
      claim: "legalBasis",
      level: "single",
      sources: [
        "https://www.alinea.id/amp/nasional/ombudsman-gelar-survei-kepatuhan-standar-pelayanan-publik-b2c3f934e",
      ],
      note: "the source names uu 25/2009; uu 37/2008 is the law of the ombudsman itself",
    },
    {
      claim: "appliesTo",
      level: "single",
      sources: [results, aceh, "https://trustsulteng.com/index.php/2022/01/08/2060"],
      note: "confirmed for ministries, agencies, provinces, cities and regencies; kantah and polres rest on one published list each",
    },
    { claim: "score", level: "confirmed", sources: [magelang, southSulawesi] },
    {
      claim: "score.rounding",
      level: "inferred",
      sources: [],
      note: "two decimals are printed, the mode is not; half-even would fit as well; inputDecimals is a convention of this encoding",
    },
    {
      claim: "criteria",
      level: "unknown",
      sources: [],
      note: "only that components of the service standard were checked is known",
    },
    {
      claim: "region",
      level: "inferred",
      sources: [magelang, "https://lomboknesia.id/?p=9608"],
      note: "an office is recorded as saying that the mean runs over products, but its address is not held; Kota Magelang's 68.27 is not the mean of its four units (62.21), and results are reported by products; another unit would explain it too",
    },
    {
      claim: "bands",
      level: "confirmed",
      sources: [riauIslands, southSulawesi, westSumatra, ministry],
      note: "the ministry's page prints 80.9 and 50.9 as ends, a paper whose address is not held ends red at 55.9 and begins green at 80.99, which are misprints; Kota Magelang, Malinau 78.25 and Aceh's kantah 80.19 are yellow, North Kalimantan 81.47 is green",
    },
    {
      claim: "classifyOn",
      level: "inferred",
      sources: [northKalimantan, aceh],
      note: "the zones are printed to two decimals and leave no hole there",
    },
    {
      claim: "ranking",
      level: "inferred",
      sources: [aceh],
      note: "places are counted within a type; that equal scores share a place is our reading: five offices have 97.26",
    },
  ],
});
