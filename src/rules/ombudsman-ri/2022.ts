import type { RuleSet } from "../../model/index.ts";
import { deepFreeze } from "../freeze.ts";

const cilacap = "https://id.scribd.com/presentation/660072791/BAHAN-PAPARAN-EVALUASI-ORI-SETDA-CILACAP";
const kendal = "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023";
const eastJava =
  "https://id.scribd.com/document/658943013/1-10-Maret-2023-MATERI-EVALUASI-PEMPROV-JATIM-2023";
const award =
  "https://antaranews.com/berita/3319182/ombudsman-gelar-penganugerahan-kepatuhan-standar-pelayanan-publik-2022";
const southeastSulawesi =
  "https://sultra.tribunnews.com/amp/2023/01/27/selain-pemprov-sultra-pemkot-kendari-dan-baubau-terendah-hasil-kepatuhan-standar-pelayanan-publik?page=2";
const northSumatra = "https://mistar.id/sumut/5-daerah-sumut-masuk-zona-merah-penilaian-ombudsman/";
const westSumatra =
  "https://www.rakyatterkini.com/2022/12/sumatera-barat-raih-anugerah-predikat-standar-pelayanan-publik.html";
const payakumbuh = "Pasbana, on Payakumbuh's workshop for the assessment of 2023, 2023";
const mukomuko =
  "https://beritamukomuko.com/penyelenggara-publik-pemerintah-daerah-kabupaten-mukomuko-masuk-zona-kuning-opd-ini-akan-kirim-tim-ke-ombudsman/";
const tomohon =
  "https://walenews.com/2023/02/27/pemkot-tomohon-terima-hasil-penilaian-opini-pengawasan-pelayanan-publik-dari-ombudsman-ri/";
const riauIslands =
  "https://ulasan.co/karimun-tertinggi-dalam-penilaian-kepatuhan-standar-pelayanan-publik-ombudsman-kepri/";
const printedBands =
  "https://radarsumbar.com/sumbar/146401/ombudsman-sebut-seluruh-layanan-publik-di-sumbar-raih-predikat-zona-hijau";

const unknownWeight = { unknown: "no weights below the dimensions were found for 2022" };
const scale = { from: 0, to: 3 };

/** The rules of 2022: four dimensions in points, a mean over units, grades A to E. */
export const ombudsmanRi2022: RuleSet<"A" | "B" | "C" | "D" | "E", "hijau" | "kuning" | "merah"> =
  /* @__PURE__ */ deepFreeze({
    id: "ombudsman-ri/2022",
    version: "1.0.0",
    digest: "sha256-1bb5760a82de3c44e85529db4a8a9f025b63bc8c4aaf38efb4b231d1fea062d3",
    year: 2022,
    title: {
      id: "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2022",
      en: "Assessment of Compliance in Public Service Delivery 2022",
    },
    authority: "ombudsman-ri",
    legalBasis: ["UU 37/2008", "UU 25/2009", "Keputusan Ketua Ombudsman RI 337/2022"],
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
              method: "weighted-mean",
              children: [
                {
                  id: "pengetahuan-standar-pelayanan",
                  label: {
                    id: "Pengetahuan tentang komponen standar pelayanan",
                    en: "Knowledge of the components of the service standard",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "pengetahuan-tugas",
                  label: {
                    id: "Pengetahuan terkait tugas dan kewenangan jabatan",
                    en: "Knowledge of the duties and powers of the post",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "pengetahuan-ombudsman",
                  label: { id: "Pengetahuan tentang lembaga Ombudsman", en: "Knowledge of the Ombudsman" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "pengetahuan-maladministrasi",
                  label: {
                    id: "Pengetahuan tentang bentuk-bentuk maladministrasi",
                    en: "Knowledge of the forms of maladministration",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "pengetahuan-kelompok-rentan",
                  label: {
                    id: "Pengetahuan tentang layanan yang ramah kelompok marginal/rentan",
                    en: "Knowledge of service friendly to marginal and vulnerable groups",
                  },
                  weight: unknownWeight,
                  scale,
                },
              ],
            },
            {
              id: "sarana-prasarana",
              label: { id: "Sarana prasarana", en: "Facilities and infrastructure" },
              weight: unknownWeight,
              children: {
                unknown:
                  "8 indicators; two names are known: frekuensi pengawasan internal, ketersediaan jumlah petugas sesuai dengan analisis beban kerja",
              },
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
              children: { unknown: "11 indicators; their names are known for 2023 only" },
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
              children: { unknown: "number and names are known for 2023 only" },
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
        sources: [award],
        note: "the award itself speaks of Standar Pelayanan Publik",
      },
      {
        claim: "legalBasis",
        level: "single",
        sources: [award, southeastSulawesi],
        note: "the decree sets the results; its number is recorded once, without an address",
      },
      {
        claim: "appliesTo",
        level: "single",
        sources: [
          southeastSulawesi,
          riauIslands,
          "https://mistar.id/sumut/survei-ombudsman-19-polres-di-sumut-zona-hijau/",
        ],
        note: "all but kantah are confirmed; kantah rests on one published list",
      },
      { claim: "score", level: "confirmed", sources: [westSumatra, northSumatra] },
      {
        claim: "score.rounding",
        level: "inferred",
        sources: [],
        note: "half-even fits as well; inputDecimals is a convention of this encoding",
      },
      {
        claim: "criteria",
        level: "confirmed",
        sources: [kendal, mukomuko, "https://beritamukomuko.com/?p=2779"],
        note: "published dimension values are weighted points: 12.16 + 14.88 + 20.36 + 12.95 is Mukomuko's 60.35; a total is rounded from unrounded points, so 62.64 is printed as 62.63; one unit's 80.11 is printed as 80.02, which looks like a misprint",
      },
      { claim: "criteria.input", level: "confirmed", sources: [cilacap, kendal, eastJava] },
      {
        claim: "criteria.kompetensi-pelaksana",
        level: "single",
        sources: [cilacap, kendal],
        note: "the names stand in one slide deck of February 2023, whose form is that of 2022 by its numbers, 5 and 8; the scale of 0 to 3 is said of 2022 in another",
      },
      { claim: "criteria.sarana-prasarana", level: "single", sources: [cilacap] },
      { claim: "criteria.proses", level: "confirmed", sources: [cilacap, kendal, eastJava] },
      { claim: "criteria.standar-pelayanan", level: "confirmed", sources: [cilacap, eastJava] },
      { claim: "criteria.output", level: "confirmed", sources: [kendal, eastJava] },
      { claim: "criteria.persepsi-maladministrasi", level: "single", sources: [eastJava] },
      { claim: "criteria.pengaduan", level: "confirmed", sources: [kendal, eastJava] },
      {
        claim: "criteria.pengelolaan-pengaduan",
        level: "inferred",
        sources: [kendal],
        note: "the number is that of 2023; one of the six concerns the guidance of those who handle complaints (one source)",
      },
      {
        claim: "criteria.weights",
        level: "unknown",
        sources: [],
        note: "below the dimensions; equal weights contradict published points",
      },
      {
        claim: "region",
        level: "confirmed",
        sources: [payakumbuh, tomohon, "https://palpres.disway.id/read/644648/PALPRES.COM"],
        note: "by arithmetic: Payakumbuh 89.45, Tomohon 66.01; 17 polres give 86.34 where 83.56 is printed, probably another aggregate",
      },
      {
        claim: "bands",
        level: "confirmed",
        sources: [
          printedBands,
          northSumatra,
          westSumatra,
          "https://sakato.co.id/ombudsman-ri-tangani-30-252-kasus-maladministrasi-di-2019-2022-sumbar-masuk-3-besar/",
        ],
        note: "printed once, in 2024, in one text that two outlets carry; many offices' grades and zones of 2022 confirm them; contradicted once: a report of July 2023 lists Padang Pariaman, 78.20, as C",
      },
      {
        claim: "bands.E",
        level: "inferred",
        sources: [printedBands],
        note: "not printed; follows from D's bound and from 31.98 being E in 2024",
      },
      {
        claim: "classifyOn",
        level: "inferred",
        sources: [printedBands],
        note: "the bands are printed to two decimals, without holes there",
      },
      {
        claim: "ranking",
        level: "inferred",
        sources: [
          southeastSulawesi,
          "https://nasional.sindonews.com/read/976873/15/rawan-konflik-ombudsman-tak-bisa-menilai-pelayanan-publik-pemkab-puncak-1671750737",
        ],
        note: "within a type and counting the assessed, 91 of 98 cities; of 416 regencies Puncak was not assessed; that equal scores share a place is our reading",
      },
    ],
  });
