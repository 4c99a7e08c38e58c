import type { RuleSet } from "../../../model/index.ts";
import { deepFreeze } from "../../freeze.ts";

const regulation2015 = "https://adoc.pub/peraturan-ombudsman-republik-indonesia-nomor-17-tahun-2015-t.html";
const annualReport = "https://adoc.pub/daftar-isi-i-ii-iii-v.html";
const palu = "http://www.sultengaktual.com/2016/01/dinas-dukcapil-masuk-zona-merah.html";
const westKalimantan = "https://www.metrokaltara.com/dua-daerah-di-kalbar-punya-raport-merah/";
const performanceReport =
  "https://123dok.com/article/variabel-penilaian-pemerintah-daerah-kata-pengantar-penutup-daftar.qv11exrq";
const paluForm =
  "https://github.com/ibalpalaloi/skripsi_ipang/blob/18463666e5f37522e54ad1904ccfd0fe21d79dc2/resources/views/penilaian/hasil_penilaian.blade.php";
const checklist = "https://studylibid.com/doc/4310961/ceklis-manual-ombudsmen";
const riau = "https://infopublik.id/kategori/nusantara/141578/index.html";
const banten = "https://bantenpro.id/daerah/12207/nilai-kepatuhan-layanan-publik-pemprov-banten-merosot/";
const southSumatra =
  "https://www.dwipanews.com/2019/11/ombudsmas-sumsel-kota-pagaralam-masuk-zona-merah-pelayanan-publik";
const jambi =
  "https://gatra.com/news-461545-politik-sibuk-nyalon-gubernur-kepatuhan-ce-ajb-dan-al-haris-kuning.html";
const buton =
  "https://www.lajur.co/layanan-publik-di-sultra-belum-baik-konawe-terburuk-kota-kendari-panen-aduan-terbanyak";

/** The rules of 2015 for kabupaten, kota and provinsi: three zones on whole numbers, and only a region's own score. */
export const ombudsmanRi2015Pemda: RuleSet<never, "hijau" | "kuning" | "merah"> = /* @__PURE__ */ deepFreeze({
  id: "ombudsman-ri/2015/pemda",
  version: "1.0.0",
  digest: "sha256-2ceb4d7d99523fb674f61913f955fe00051bd9e84194cb8611ed88ca1a9cadb0",
  year: 2015,
  title: {
    id: "Penelitian Kepatuhan terhadap Standar Pelayanan Publik 2015 (pemerintah daerah)",
    en: "Study of Compliance with the Public Service Standard 2015 (regional governments)",
  },
  authority: "ombudsman-ri",
  legalBasis: ["UU 37/2008", "UU 25/2009", "UU 23/2014", "Perpres 2/2015", "Peraturan Ombudsman RI 17/2015"],
  appliesTo: ["kabupaten", "kota", "provinsi"],
  score: { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 },
  criteria: { unknown: "the form's points are given per product, and 9 of its 100 are not legible" },
  region: { unknown: "how units and products become the region's score was not found" },
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
  classifyOn: { decimals: 0, rounding: "half-up" },
  qualifiers: [],
  ranking: { within: "type", ties: "competition", on: "score" },
  evidence: [
    { claim: "title", level: "confirmed", sources: [regulation2015, annualReport] },
    { claim: "legalBasis", level: "confirmed", sources: [regulation2015, annualReport] },
    { claim: "appliesTo", level: "confirmed", sources: [annualReport, palu, westKalimantan] },
    { claim: "score", level: "confirmed", sources: [palu, westKalimantan] },
    {
      claim: "score.rounding",
      level: "inferred",
      sources: [],
      note: "two decimals are printed, the mode is not; inputDecimals is a convention of this encoding",
    },
    {
      claim: "criteria",
      level: "unknown",
      sources: [performanceReport, paluForm, checklist],
      note: "of the form's 100 points, given per product, 91 are legible: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (one source); the other 9 belong to kepuasan pelanggan, moto, visi misi and id card (inferred), their split is unknown; the year of the table is inferred",
    },
    {
      claim: "region",
      level: "unknown",
      sources: [westKalimantan],
      note: "one report calls a regency's score the mean over its products, an unofficial implementation takes the mean of units; no published list allows to tell, and products are on another scale than regions",
    },
    {
      claim: "bands",
      level: "confirmed",
      sources: [palu, riau, performanceReport],
      note: "printed as whole numbers",
    },
    {
      claim: "classifyOn",
      level: "inferred",
      sources: [banten, southSumatra, jambi, buton],
      note: "the bounds are whole numbers and scores have two decimals, so (50, 51) and (80, 81) are holes; of 12 published scores in them, of all years, this reading fits 10, the lower bounds 51 and 81 fit 8, the upper bounds 50 and 80 fit 4",
    },
    {
      claim: "ranking",
      level: "inferred",
      sources: [westKalimantan],
      note: "places are counted within a type; that equal scores share a place is our reading",
    },
  ],
});
