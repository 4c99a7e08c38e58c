import type { RuleSet } from "../../model/index.ts";
import { deepFreeze } from "../freeze.ts";

const prevention =
  "https://id.scribd.com/document/658994325/Ka-Cegah-Dimensi-Variabel-dan-Indikator-Penilaian-Kepatuhan-Penyelenggaraan-Pelayanan-Publik-Tahun-2023";
const localGovernment = "https://id.scribd.com/document/655875012/1-Pemda";
const indicators = "https://id.scribd.com/document/660805088/Higihgg";
const discussion =
  "https://id.scribd.com/document/655422361/RESUME-DISKUSI-DAN-TANYA-JAWAB-DENGAN-OMBUDSMAN-RI";
const transport =
  "https://id.scribd.com/document/710711120/Bahan-Ombudsman-RI-Hasil-Evaluasi-Penilaian-Kemenhub-Tahun-2023";
const leak = "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN";
const kendal = "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023";
const lembata = "https://katawarga.id/3758-2";
const award =
  "https://m.tribunnews.com/nasional/2023/12/14/ombudsman-kepatuhan-penyelenggara-publik-tahun-2023-lebih-positifnya";
const southeastMaluku =
  "https://sentralnusantara.com/ombudsman-ri-sebagian-layanan-publik-di-maluku-tenggara-masih-tergolong-dalam-zona-kuning/2024/02/27";
const banten =
  "https://cctv24news.com/nasional/bpn-pandeglang-raih-penghargaan-kualitas-tertinggi-dari-ori-banten";
const southSulawesi =
  "https://makassar.antaranews.com/amp/berita/524235/pemprov--16-kabupaten-kota-di-sulsel-masuk-zona-hijau-layanan-publik";
const printedBands =
  "https://radarsumbar.com/sumbar/146401/ombudsman-sebut-seluruh-layanan-publik-di-sumbar-raih-predikat-zona-hijau";

const unknownWeight = {
  unknown:
    "no weights below the dimensions were found for 2023, but for one indicator: knowledge of the components of the service standard is 12.22 % of input",
};
const scale = { from: 0, to: 3 };

/** The rules of 2023: those of 2022, with more indicators of input and a second variable of output. */
export const ombudsmanRi2023: RuleSet<"A" | "B" | "C" | "D" | "E", "hijau" | "kuning" | "merah"> =
  /* @__PURE__ */ deepFreeze({
    id: "ombudsman-ri/2023",
    version: "1.0.0",
    digest: "sha256-ab3eec3fdf66c3a7d1bf15354655418222735227817323c8351693dee14790c2",
    year: 2023,
    title: {
      id: "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2023",
      en: "Assessment of Compliance in Public Service Delivery 2023",
    },
    authority: "ombudsman-ri",
    legalBasis: [
      "UU 37/2008",
      "UU 25/2009",
      "PP 96/2012",
      "Perpres 76/2013",
      "Peraturan Ombudsman RI 22/2016",
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
                  id: "pengetahuan-rekomendasi",
                  label: {
                    id: "Pengetahuan tentang rekomendasi Ombudsman",
                    en: "Knowledge of the Ombudsman's recommendations",
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
              method: "weighted-mean",
              children: [
                {
                  id: "pengawasan-internal",
                  label: { id: "Frekuensi pengawasan internal", en: "Frequency of internal supervision" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "jumlah-petugas",
                  label: {
                    id: "Ketersediaan jumlah petugas sesuai dengan analisis beban kerja",
                    en: "Staff numbers in line with the workload analysis",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "penjaminan-mutu",
                  label: {
                    id: "Ketersediaan kegiatan penjaminan mutu untuk pelayanan yang diberikan",
                    en: "Quality assurance of the service given",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "keamanan-keselamatan",
                  label: {
                    id: "Ketersediaan jaminan keamanan dan keselamatan pelayanan",
                    en: "Guarantee of security and safety of the service",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "evaluasi-kinerja",
                  label: {
                    id: "Ketersediaan instrumen evaluasi kinerja pelaksana",
                    en: "Instruments to evaluate the staff's performance",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "dasar-hukum",
                  label: {
                    id: "Ketersediaan dasar hukum atas standar pelayanan yang diterapkan",
                    en: "Legal basis of the service standard applied",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "sarana-pengguna",
                  label: {
                    id: "Ketersediaan sarana, prasarana, dan fasilitas bagi pengguna layanan",
                    en: "Facilities for users of the service",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "sarana-khusus",
                  label: {
                    id: "Ketersediaan sarana prasarana bagi pengguna dengan perlakuan khusus",
                    en: "Facilities for users with special needs",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "penyuluhan",
                  label: {
                    id: "Ketersediaan kegiatan penyuluhan kepada masyarakat",
                    en: "Public information activities",
                  },
                  weight: unknownWeight,
                  scale,
                },
              ],
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
              method: "weighted-mean",
              children: [
                {
                  id: "persyaratan",
                  label: { id: "Ketersediaan persyaratan", en: "Requirements" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "prosedur",
                  label: {
                    id: "Ketersediaan sistem, mekanisme dan prosedur",
                    en: "System, mechanism and procedure",
                  },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "jangka-waktu",
                  label: { id: "Ketersediaan jangka waktu penyelesaian", en: "Time to completion" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "biaya",
                  label: { id: "Ketersediaan biaya/tarif", en: "Fees" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "produk",
                  label: { id: "Ketersediaan produk pelayanan", en: "Service products" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "maklumat",
                  label: { id: "Maklumat layanan", en: "Service charter" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "pelayanan-khusus",
                  label: { id: "Pelayanan khusus", en: "Special services" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "visi-misi",
                  label: { id: "Ketersediaan visi, misi pelayanan", en: "Vision and mission of the service" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "moto",
                  label: { id: "Ketersediaan moto pelayanan", en: "Motto of the service" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "atribut",
                  label: { id: "Ketersediaan atribut", en: "Staff attributes" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "pelayanan-terpadu",
                  label: { id: "Ketersediaan pelayanan terpadu", en: "Integrated services" },
                  weight: unknownWeight,
                  scale,
                },
              ],
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
              method: "weighted-mean",
              children: [
                {
                  id: "penundaan-berlarut",
                  label: { id: "Penundaan berlarut", en: "Undue delay" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "permintaan-imbalan",
                  label: { id: "Permintaan imbalan", en: "Demand for payment" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "penyimpangan-prosedur",
                  label: { id: "Penyimpangan prosedur", en: "Deviation from procedure" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "tidak-kompeten",
                  label: { id: "Tidak kompeten", en: "Incompetence" },
                  weight: unknownWeight,
                  scale,
                },
                {
                  id: "tidak-patut",
                  label: { id: "Tidak patut", en: "Improper conduct" },
                  weight: unknownWeight,
                  scale,
                },
              ],
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
              children: { unknown: "6 indicators; their names are not known" },
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
      { claim: "title", level: "confirmed", sources: [prevention, award] },
      {
        claim: "legalBasis",
        level: "single",
        sources: [prevention, award],
        note: "the list is recorded for the year as a whole; the second source names uu 25/2009",
      },
      {
        claim: "appliesTo",
        level: "single",
        sources: [
          award,
          banten,
          "https://sumateraekspres.bacakoran.co/amp/32657/polres-lahat-nilai-terendah-kepatuhan-pelayanan-publik-ombudsman-ri-beri-3-saran-ini-kepada-kapolda-sumsel/32",
        ],
        note: "confirmed for ministries, agencies and local governments; kantah and polres rest on one published list each",
      },
      { claim: "score", level: "confirmed", sources: [southeastMaluku, southSulawesi] },
      {
        claim: "score.rounding",
        level: "inferred",
        sources: [],
        note: "half-even fits the published means as well; inputDecimals is a convention of this encoding",
      },
      {
        claim: "criteria",
        level: "confirmed",
        sources: [prevention, lembata, southeastMaluku],
        note: "published dimension values are weighted points; the total is rounded from unrounded points: 5.83 + 16.42 + 22.14 + 8.46 is printed as 52.86",
      },
      { claim: "criteria.input", level: "confirmed", sources: [prevention, localGovernment, lembata] },
      {
        claim: "criteria.kompetensi-pelaksana",
        level: "confirmed",
        sources: [indicators, prevention, discussion],
      },
      {
        claim: "criteria.sarana-prasarana",
        level: "single",
        sources: [indicators, discussion],
        note: "the first five names are confirmed, the last four stand in the list alone; the slides call quality assurance a compensation",
      },
      { claim: "criteria.proses", level: "confirmed", sources: [prevention, localGovernment, lembata] },
      {
        claim: "criteria.standar-pelayanan",
        level: "single",
        sources: [indicators],
        note: "the charter has two parts, publication and substance; whether 0 to 3 holds for each is not known",
      },
      { claim: "criteria.output", level: "confirmed", sources: [prevention, localGovernment, lembata] },
      { claim: "criteria.persepsi-maladministrasi", level: "confirmed", sources: [indicators, discussion] },
      {
        claim: "criteria.tidak-kompeten",
        level: "inferred",
        sources: [discussion],
        note: "cut off in the list; named in this order elsewhere",
      },
      {
        claim: "criteria.tidak-patut",
        level: "inferred",
        sources: [discussion],
        note: "cut off in the list; named in this order elsewhere",
      },
      {
        claim: "criteria.spm-ikm",
        level: "confirmed",
        sources: [localGovernment, indicators, transport],
        note: "taken over from other authorities; its scale and its share against perception are not known",
      },
      { claim: "criteria.pengaduan", level: "confirmed", sources: [prevention, localGovernment, lembata] },
      {
        claim: "criteria.pengelolaan-pengaduan",
        level: "single",
        sources: [localGovernment, kendal],
        note: "the number only; one of the six concerns the guidance of those who handle complaints (one source, the second here)",
      },
      {
        claim: "criteria.weights",
        level: "unknown",
        sources: [leak],
        note: "below the dimensions; the source gives 12.22 % of input for one indicator (single), a share of the dimension and not of its variable; equal weights contradict published points",
      },
      {
        claim: "region",
        level: "confirmed",
        sources: [
          southeastMaluku,
          "https://jatim.antaranews.com/berita/762414/tujuh-opd-pemkot-madiun-raih-penghargaan-ombudsman-ri",
          "https://harianpublik.id/kabupaten-muna-dapat-rapor-merah-pelayanan-publik-tahun-2023/",
          "https://siaranbali.com/?p=21578",
          "https://berandankrinews.com/pemprov-kaltara-diganjar-nilai-tertinggi-dalam-kualitas-pelayanan-publik-5-opd-ini-jadi-indikatornya",
        ],
        note: "by arithmetic: Maluku Tenggara 60.80, Madiun 93.59 and Muna 42.72 are the means of their seven units, Bali 96.46 and North Kalimantan 89.23, provinces, of their three and five",
      },
      {
        claim: "bands",
        level: "confirmed",
        sources: [
          printedBands,
          southSulawesi,
          banten,
          "https://nasional.kompas.com/read/2023/12/14/16133381/ombudsman-instansi-masuk-zona-hijau-kepatuhan-pelayanan-publik-publik-2023",
        ],
        note: "the bounds are printed once, in 2024, in one text that two outlets carry; the grades and zones that many offices published for 2023 confirm them: B from 78.13, C from 54.14 to 77.97; of the country, 414 green, 133 yellow and 39 red of 586 are printed with 70.70, 22.66 and 6.64 percent, which do not follow from them but from 415, 133 and 39 of 587, the only solution for any total from 513 to 767 (inferred)",
      },
      {
        claim: "bands.E",
        level: "inferred",
        sources: [printedBands],
        note: "its range is not printed; it follows from D's bound and from 31.98 being E in 2024",
      },
      {
        claim: "classifyOn",
        level: "inferred",
        sources: [printedBands, banten],
        note: "the bands are printed to two decimals and leave no hole there; 87.69 is B",
      },
      {
        claim: "ranking",
        level: "inferred",
        sources: [
          "https://magelangkota.go.id/view/kota-magelang-peringkat-i-nasional-kepatuhan-penyelenggaraan-pelayanan-publik-tahun-2023-2",
          "https://www.radarsumbar.com/baca/146401/ombudsman-sebut-seluruh-layanan-publik-di-sumbar-raih-predikat-zona-hijau/2",
        ],
        note: "places are national within a type and count the assessed, 1 of 98 cities, 28 of 415 regencies; that equal scores share a place is our reading",
      },
    ],
  });
