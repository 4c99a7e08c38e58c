import type { RuleSet } from "../../../model/index.ts";
import { deepFreeze } from "../../freeze.ts";

const results = "https://jambi.antaranews.com/berita/363883/ombudsman-tak-ada-lagi-kementerian-di-zona-merah";
const regulation2016 = "https://123dok.com/document/q767geky-e-f-ed-b-d.html";
const maluku =
  "https://www.malukunews.co/berita/seribu-pulau/roaqyrc0rkq1tl9/ombudsman-ri-keluarkan-data-terbaru-maluku-masuk-zona-merah";
const southSumatra =
  "https://www.dwipanews.com/2019/11/ombudsmas-sumsel-kota-pagaralam-masuk-zona-merah-pelayanan-publik";
const lingga =
  "https://www.linggapos.com/28443_ombudsman-republik-indonesia-ori-kepri-penerapan-standar-pelayanan-publik-kab-lingga-terendah-se-kepri.html";
const riauIslands =
  "http://www.matakepri.com/detail-news/2019/11/29/16300/Pemkab-Karimun-dan-Bintan-Predikat-Zona-Hijau-Natuna-Zona-Kuning-Lingga-Dan-Anambas-Masuk-Zona-Mera";
const performanceReport =
  "https://123dok.com/article/variabel-penilaian-pemerintah-daerah-kata-pengantar-penutup-daftar.qv11exrq";
const paluForm =
  "https://github.com/ibalpalaloi/skripsi_ipang/blob/18463666e5f37522e54ad1904ccfd0fe21d79dc2/resources/views/penilaian/hasil_penilaian.blade.php";
const checklist = "https://studylibid.com/doc/4310961/ceklis-manual-ombudsmen";
const awards =
  "https://news.detik.com/berita/d-4800144/kemlu-kemenag-raih-predikat-kepatuhan-tinggi-dari-ombudsman";
const banten = "https://bantenpro.id/daerah/12207/nilai-kepatuhan-layanan-publik-pemprov-banten-merosot/";
const jambi =
  "https://gatra.com/news-461545-politik-sibuk-nyalon-gubernur-kepatuhan-ce-ajb-dan-al-haris-kuning.html";
const buton =
  "https://www.lajur.co/layanan-publik-di-sultra-belum-baik-konawe-terburuk-kota-kendari-panen-aduan-terbanyak";

/** The rules of 2019 for kabupaten, kota and provinsi: three zones on whole numbers, and only a region's own score. */
export const ombudsmanRi2019Pemda: RuleSet<never, "hijau" | "kuning" | "merah"> = /* @__PURE__ */ deepFreeze({
  id: "ombudsman-ri/2019/pemda",
  version: "1.0.0",
  digest: "sha256-01793adc166c8df71f042d0583060d2aff92cd912b498150323a0d38c3e4b7da",
  year: 2019,
  title: {
    id: "Survei Kepatuhan terhadap Standar Pelayanan Publik 2019 (pemerintah daerah)",
    en: "Survey of Compliance with the Public Service Standard 2019 (regional governments)",
  },
  authority: "ombudsman-ri",
  legalBasis: ["UU 25/2009", "Perpres 2/2015", "Peraturan Ombudsman RI 22/2016"],
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
    { claim: "title", level: "single", sources: [results], note: "reports also call it predikat kepatuhan" },
    {
      claim: "legalBasis",
      level: "inferred",
      sources: [regulation2016, results],
      note: "one report names perpres 2/2015 (single); that regulation 22/2016 still applied is concluded from its date",
    },
    { claim: "appliesTo", level: "confirmed", sources: [results, maluku, southSumatra] },
    { claim: "score", level: "confirmed", sources: [lingga, riauIslands] },
    {
      claim: "score.rounding",
      level: "inferred",
      sources: [],
      note: "two decimals are printed, the mode is not; inputDecimals is a convention of this encoding",
    },
    {
      claim: "criteria",
      level: "unknown",
      sources: [performanceReport, paluForm, checklist, awards],
      note: "that the form of 2015 stayed is inferred; of the form's 100 points, given per product, 91 are legible: persyaratan 6, prosedur 6, produk 6, jangka waktu 12, biaya 12, maklumat 12, sistem informasi 12, ruang tunggu 3, toilet 2, loket 3, sarana khusus 2, pelayanan khusus 2, sarana pengaduan 5, informasi prosedur pengaduan 3, petugas pengaduan 5 (one source); the other 9 belong to kepuasan pelanggan, moto, visi misi and id card (inferred), their split is unknown; one report of 2019 speaks of 14 items",
    },
    {
      claim: "region",
      level: "unknown",
      sources: [],
      note: "a mean over products would be as in 2021, an unofficial implementation takes the mean of units; no published list allows to tell, and products are on another scale than regions",
    },
    { claim: "bands", level: "confirmed", sources: [lingga, riauIslands], note: "printed as whole numbers" },
    {
      claim: "classifyOn",
      level: "inferred",
      sources: [banten, southSumatra, jambi, buton],
      note: "the bounds are whole numbers and scores have two decimals, so (50, 51) and (80, 81) are holes; of 12 published scores in them, of all years, this reading fits 10, the lower bounds 51 and 81 fit 8, the upper bounds 50 and 80 fit 4",
    },
    {
      claim: "ranking",
      level: "inferred",
      sources: [],
      note: "taken over from the other years; that equal scores share a place is our reading",
    },
  ],
});
