import type { RuleSet } from "../../../model/index.ts";
import { deepFreeze } from "../../freeze.ts";

const awards =
  "https://kalbar.antaranews.com/nasional/berita/600353/ombudsman-ri-anugerahkan-predikat-kepatuhan-kepada-kementerian-lembaga";
const regulation2015 = "https://adoc.pub/peraturan-ombudsman-republik-indonesia-nomor-17-tahun-2015-t.html";
const regulation2016 = "https://123dok.com/document/q767geky-e-f-ed-b-d.html";
const checklist = "https://studylibid.com/doc/4310961/ceklis-manual-ombudsmen";
const westSumatraPolice =
  "https://www.harianhaluan.com/news/detail/68243/pelayanan-skck-polres-tanah-datar-dapat-rapor-merah";
const performanceReport =
  "https://123dok.com/article/variabel-penilaian-pemerintah-daerah-kata-pengantar-penutup-daftar.qv11exrq";

/** The rules of 2016 for kementerian and lembaga, with polres and kantah: three zones on a raw scale of 110. */
export const ombudsmanRi2016KementerianLembaga: RuleSet<never, "hijau" | "kuning" | "merah"> =
  /* @__PURE__ */ deepFreeze({
    id: "ombudsman-ri/2016/kementerian-lembaga",
    version: "1.0.0",
    digest: "sha256-47fa1f51e29adfb02776bdc405b92dfc8b938feed93731eb292ab1d7359db170",
    year: 2016,
    title: {
      id: "Penilaian Kepatuhan terhadap Standar Pelayanan Publik 2016 (kementerian, lembaga, dan instansi vertikal)",
      en: "Assessment of Compliance with the Public Service Standard 2016 (ministries, agencies and vertical offices)",
    },
    authority: "ombudsman-ri",
    legalBasis: ["Peraturan Ombudsman RI 17/2015"],
    appliesTo: ["kementerian", "lembaga", "polres", "kantah"],
    score: { min: 0, max: 110, decimals: 2, rounding: "half-up", inputDecimals: 6 },
    criteria: { unknown: "the points of the form of 110 were not found" },
    region: { unknown: "how units and products become the institution's score was not found" },
    bands: [
      {
        lowerBound: "0",
        inclusive: true,
        grade: null,
        zone: "merah",
        label: { id: "Kepatuhan Rendah", en: "Low compliance" },
      },
      {
        lowerBound: "56",
        inclusive: true,
        grade: null,
        zone: "kuning",
        label: { id: "Kepatuhan Sedang", en: "Medium compliance" },
      },
      {
        lowerBound: "89",
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
      { claim: "title", level: "single", sources: [awards] },
      {
        claim: "legalBasis",
        level: "inferred",
        sources: [regulation2015, regulation2016],
        note: "the regulation in force during the assessment; 22/2016, promulgated in 2017, replaces it",
      },
      {
        claim: "appliesTo",
        level: "inferred",
        sources: [awards, checklist, westSumatraPolice],
        note: "polres and kantah are concluded from a checklist of about 2015, polres from a list of 2017 too",
      },
      {
        claim: "score",
        level: "confirmed",
        sources: [performanceReport, westSumatraPolice],
        note: "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018; no table of 2016 itself is held",
      },
      {
        claim: "score.rounding",
        level: "inferred",
        sources: [],
        note: "two decimals are printed, the mode is not; inputDecimals is a convention of this encoding",
      },
      {
        claim: "criteria",
        level: "unknown",
        sources: [checklist],
        note: "no points of this form were found; its checklist has the elements of the regional form and pelayanan terpadu besides (one source), which would make the 10 points above 100 (inferred)",
      },
      {
        claim: "region",
        level: "unknown",
        sources: [],
        note: "products were observed; what was made of them was not found",
      },
      {
        claim: "bands",
        level: "confirmed",
        sources: [performanceReport, westSumatraPolice],
        note: "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; no table of 2016 itself is held",
      },
      {
        claim: "classifyOn",
        level: "inferred",
        sources: [],
        note: "the bounds are whole numbers, so (55, 56) and (88, 89) are holes; no published score in them is held, and the reading that fits best for regional governments is taken over",
      },
      {
        claim: "ranking",
        level: "inferred",
        sources: [],
        note: "no places of these types were found; taken over from regional governments, and that equal scores share a place is our reading",
      },
    ],
  });
