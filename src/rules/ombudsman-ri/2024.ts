import type { RuleSet } from "../../model/index.ts";
import { deepFreeze } from "../freeze.ts";

const bali = "https://slidepub.com/slideshow/materi-sosialisasi-pendampinganpendampingan-pendampingan-pptx";
const westSumatra =
  "https://radarsumbar.com/sumbar/146401/ombudsman-sebut-seluruh-layanan-publik-di-sumbar-raih-predikat-zona-hijau";
const westSumatraAgain =
  "https://sumbar.suara.com/read/2024/11/20/162231/ombudsman-klaim-semua-layanan-publik-di-sumbar-zona-hijau-tak-ada-yang-kuning-dan-merah";
const southwestPapua =
  "https://ombudsman.go.id/perwakilan/news/r/pwk--tiga-pemda-di-papua-barat-daya-raih-predikat-kepatuhan-tertinggi-dan-tinggi-penilaian-kepatuhan-standar-pelayanan-publik-tahun-2024";
const maluku =
  "https://ombudsman.go.id/perwakilan/news/r/pwk--penganugerahan-predikat-kepatuhan-2024-ini-hasil-penilaian-pemda-se-maluku";
const eastJava =
  "https://kamedia.id/ombudsman-ri-serahkan-hasil-penilaian-kepatuhan-2024-tata-kelola-layanan-publik-jatim-membaik/";
const counts =
  "https://insightinnews.com/index/read/1159/ombudsman-releases-2024-public-service-compliance-assessment-results";
const centralBangka =
  "https://rctiplus.com/news/detail/lintasbabel-inews-id/4631769/pemkab-bateng-raih-predikat-zona-hijau-kualitas-tertinggi-dari-ombudsman-ri";

const eastNusaTenggara = "https://indotimex.com/?p=6351";
const eastNusaTenggaraAgain =
  "https://kupang.antaranews.com/berita/142569/ombudsman-sebut-12-pemda-di-ntt-raih-predikat-zona-hijau-pelayanan-publik";

const unknownWeight = { unknown: "no weights below the dimensions were found for 2024" };

/** The rules of 2024: as far as is known, those of 2023. */
export const ombudsmanRi2024: RuleSet<"A" | "B" | "C" | "D" | "E", "hijau" | "kuning" | "merah"> =
  /* @__PURE__ */ deepFreeze({
    id: "ombudsman-ri/2024",
    version: "1.0.0",
    digest: "sha256-e74b778783e24786660cf278fa159e6090cbe326917514a12f779fa5a4d98b48",
    year: 2024,
    title: {
      id: "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2024",
      en: "Assessment of Compliance in Public Service Delivery 2024",
    },
    authority: "ombudsman-ri",
    legalBasis: [
      "UU 37/2008",
      "UU 25/2009",
      "PP 96/2012",
      "Perpres 76/2013",
      "Perpres 18/2020",
      "Keputusan Ketua Ombudsman RI 252/2024",
    ],
    appliesTo: ["kabupaten", "kota", "provinsi", "kementerian", "lembaga", "polres", "kantah"],
    score: { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 },
    criteria: {
      id: "unit",
      label: { id: "Unit pelayanan", en: "Service unit" },
      method: "sum",
      total: "100",
      children: [
        {
          id: "input",
          label: { id: "Input", en: "Input" },
          points: "21.85",
          method: "weighted-mean",
          children: [
            {
              id: "kompetensi-pelaksana",
              label: { id: "Kompetensi pelaksana", en: "Competence of the staff" },
              weight: unknownWeight,
              children: { unknown: "6 indicators, presumably those of 2023" },
            },
            {
              id: "sarana-prasarana",
              label: { id: "Sarana prasarana", en: "Facilities and infrastructure" },
              weight: unknownWeight,
              children: { unknown: "9 indicators, presumably those of 2023" },
            },
          ],
        },
        {
          id: "proses",
          label: { id: "Proses", en: "Process" },
          points: "32.37",
          method: "weighted-mean",
          children: [
            {
              id: "standar-pelayanan",
              label: { id: "Standar pelayanan", en: "Service standard" },
              weight: unknownWeight,
              children: { unknown: "11 indicators, presumably those of 2023" },
            },
          ],
        },
        {
          id: "output",
          label: { id: "Output", en: "Output" },
          points: "24.24",
          method: "weighted-mean",
          children: [
            {
              id: "persepsi-maladministrasi",
              label: { id: "Persepsi maladministrasi", en: "Perceived maladministration" },
              weight: unknownWeight,
              children: { unknown: "5 indicators, presumably those of 2023" },
            },
            {
              id: "spm-ikm",
              label: {
                id: "Standar Pelayanan Minimal (pemda) atau Indeks Kepuasan Masyarakat (kementerian, lembaga)",
                en: "Minimum service standard (local government) or public satisfaction index (ministries, agencies)",
              },
              weight: unknownWeight,
            },
          ],
        },
        {
          id: "pengaduan",
          label: { id: "Pengaduan", en: "Complaints" },
          points: "21.54",
          method: "weighted-mean",
          children: [
            {
              id: "pengelolaan-pengaduan",
              label: { id: "Pengelolaan pengaduan", en: "Complaint handling" },
              weight: unknownWeight,
              children: { unknown: "6 indicators, concluded from 2023; their names are not known" },
            },
          ],
        },
      ],
    },
    region: { method: "mean", of: "units" },
    bands: [
      {
        lowerBound: "0",
        inclusive: true,
        grade: "E",
        zone: "merah",
        label: { id: "Kualitas Terendah", en: "Lowest quality" },
      },
      {
        lowerBound: "32",
        inclusive: true,
        grade: "D",
        zone: "merah",
        label: { id: "Kualitas Rendah", en: "Low quality" },
      },
      {
        lowerBound: "54",
        inclusive: true,
        grade: "C",
        zone: "kuning",
        label: { id: "Kualitas Sedang", en: "Medium quality" },
      },
      {
        lowerBound: "78",
        inclusive: true,
        grade: "B",
        zone: "hijau",
        label: { id: "Kualitas Tinggi", en: "High quality" },
      },
      {
        lowerBound: "88",
        inclusive: true,
        grade: "A",
        zone: "hijau",
        label: { id: "Kualitas Tertinggi", en: "Highest quality" },
      },
    ],
    classifyOn: { decimals: 2, rounding: "half-up" },
    qualifiers: [],
    ranking: { within: "type", ties: "competition", on: "score" },
    evidence: [
      {
        claim: "title",
        level: "single",
        sources: [
          "https://ombudsman.go.id/perwakilan/news/r/pwk--hasil-penilaian-kepatuhan-penyelenggaraan-publik-tahun-2024-meningkat-ombudsman-kalbar-beri-apresiasi",
        ],
        note: "another office says Penilaian Kepatuhan Standar Pelayanan Publik",
      },
      {
        claim: "legalBasis",
        level: "single",
        sources: [
          bali,
          eastNusaTenggara,
          eastNusaTenggaraAgain,
          "https://kupang.tribunnews.com/2024/11/15/belu-keluar-dari-zona-kuning-raih-predikat-zona-hijau-dalam-layanan-publik-dari-ombudsman-ri",
        ],
        note: "the list is recorded for the year as a whole; the decree, which sets the results, is named by an office of the ombudsman, in two outlets, and by a regency",
      },
      {
        claim: "appliesTo",
        level: "single",
        sources: [
          counts,
          centralBangka,
          "https://owntalk.co.id/2024/12/04/luar-biasa-seluruh-pemda-di-kepri-puncaki-penilaian-pelayanan-publik/",
        ],
        note: "all but polres are confirmed; polres rests on one published result",
      },
      { claim: "score", level: "confirmed", sources: [southwestPapua, maluku] },
      {
        claim: "score.rounding",
        level: "inferred",
        sources: [],
        note: "half-even fits the published means as well; inputDecimals is a convention of this encoding",
      },
      {
        claim: "criteria",
        level: "single",
        sources: [bali],
        note: "one slide deck, equal to those of 2022 and 2023; that points are summed is known from 2022 and 2023",
      },
      { claim: "criteria.input", level: "single", sources: [bali], note: "equal to 2022 and 2023" },
      {
        claim: "criteria.kompetensi-pelaksana",
        level: "single",
        sources: [bali],
        note: "the number only",
      },
      { claim: "criteria.sarana-prasarana", level: "single", sources: [bali], note: "the number only" },
      { claim: "criteria.proses", level: "single", sources: [bali], note: "equal to 2022 and 2023" },
      { claim: "criteria.standar-pelayanan", level: "single", sources: [bali], note: "the number only" },
      { claim: "criteria.output", level: "single", sources: [bali], note: "equal to 2022 and 2023" },
      {
        claim: "criteria.persepsi-maladministrasi",
        level: "single",
        sources: [bali],
        note: "the number only",
      },
      {
        claim: "criteria.spm-ikm",
        level: "inferred",
        sources: [bali],
        note: "ikm for ministries and agencies is named (single); local governments have a second variable whose name is cut off, spm in 2023; its scale and share are not known",
      },
      {
        claim: "criteria.pengaduan",
        level: "inferred",
        sources: [bali],
        note: "the copy of the slide ends before this row: 100 less the other three, equal to 2022 and 2023",
      },
      {
        claim: "criteria.pengelolaan-pengaduan",
        level: "inferred",
        sources: [bali],
        note: "the number is that of 2023, when one of the six concerned the guidance of those who handle complaints (one source)",
      },
      {
        claim: "criteria.weights",
        level: "unknown",
        sources: [],
        note: "below the dimensions; equal weights contradict the points published in other years",
      },
      {
        claim: "region",
        level: "inferred",
        sources: [
          "https://jatim.antaranews.com/amp/berita/847101/rupiah-jumat-ini-menurun-jelang-rilis-data-neraca-perdagangan-indonesia",
          "https://ombudsman.go.id/perwakilan/news/r/pwkmedia--pemkot-dapat-predikat-zona-hijau-dari-ombudsman-kepatuhan-penyelenggaraan-pelayanan-publik",
        ],
        note: "from the years around it and one exact list: Bojonegoro's seven units give 98.70 (the words in the page's address are another story's); those of Bengkulu, printed rounded, give 90.75 where 90.74 is printed",
      },
      {
        claim: "bands",
        level: "confirmed",
        sources: [
          westSumatra,
          westSumatraAgain,
          eastNusaTenggaraAgain,
          eastJava,
          southwestPapua,
          "https://cenderawasihpos.jawapos.com/metropolis/14/12/2024/disdukcapil-kota-raih-penghargaan-kualitas-tertinggi-layanan-publik",
        ],
        note: "the bounds of A to D are printed in one text that two outlets carry, one of them with C's end as 77.79, that of A by a second office too; the grades that many offices published confirm them: 87.88 is B, 77.43 C, 31.98 E; a grade alone does not bring the certificate, which is withheld while findings are not followed up (one source)",
      },
      {
        claim: "bands.E",
        level: "inferred",
        sources: [southwestPapua],
        note: "its range is not printed; it follows from D's bound and from 31.98 being E",
      },
      {
        claim: "classifyOn",
        level: "inferred",
        sources: [westSumatra, eastJava, southwestPapua],
        note: "the bands are printed to two decimals and leave no hole there; 87.88 is B, 31.98 is E",
      },
      {
        claim: "ranking",
        level: "inferred",
        sources: [southwestPapua, maluku],
        note: "places are national within a type, 408 of 416 regencies; that equal scores share a place is our reading: one list numbers two of 77.69 as 5 and 6",
      },
    ],
  });
