import type { RuleSet } from "../../../model/index.ts";
import { deepFreeze } from "../../freeze.ts";

const results = "https://jambi.antaranews.com/berita/363883/ombudsman-tak-ada-lagi-kementerian-di-zona-merah";
const regulation2016 = "https://123dok.com/document/q767geky-e-f-ed-b-d.html";
const awards =
  "https://news.detik.com/berita/d-4800144/kemlu-kemenag-raih-predikat-kepatuhan-tinggi-dari-ombudsman";
const westSumatraPolice =
  "https://www.harianhaluan.com/news/detail/68243/pelayanan-skck-polres-tanah-datar-dapat-rapor-merah";
const checklist = "https://studylibid.com/doc/4310961/ceklis-manual-ombudsmen";
const performanceReport =
  "https://123dok.com/article/variabel-penilaian-pemerintah-daerah-kata-pengantar-penutup-daftar.qv11exrq";

/** The rules of 2019 for kementerian and lembaga, with polres and kantah: three zones on a raw scale of 110. */
export const ombudsmanRi2019KementerianLembaga: RuleSet<never, "hijau" | "kuning" | "merah"> =
  /* @__PURE__ */ deepFreeze({
    id: "ombudsman-ri/2019/kementerian-lembaga",
    version: "1.0.0",
    digest: "sha256-3539f83d6dcae2a39c036f76c41e65b0bbaf9c4e3758b7f0f25b4c0644d7c026",
    year: 2019,
    title: {
      id: "Survei Kepatuhan terhadap Standar Pelayanan Publik 2019 (kementerian, lembaga, dan instansi vertikal)",
      en: "Survey of Compliance with the Public Service Standard 2019 (ministries, agencies and vertical offices)",
    },
    authority: "ombudsman-ri",
    legalBasis: ["UU 25/2009", "Perpres 2/2015", "Peraturan Ombudsman RI 22/2016"],
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
      {
        claim: "title",
        level: "single",
        sources: [results],
        note: "reports also call it predikat kepatuhan",
      },
      {
        claim: "legalBasis",
        level: "inferred",
        sources: [regulation2016, results],
        note: "one report names perpres 2/2015 (single); that regulation 22/2016 still applied is concluded from its date",
      },
      {
        claim: "appliesTo",
        level: "inferred",
        sources: [results, awards, westSumatraPolice, checklist],
        note: "polres and kantah are concluded from a list of 2017 and a checklist of about 2015",
      },
      {
        claim: "score",
        level: "confirmed",
        sources: [performanceReport, westSumatraPolice],
        note: "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018; no table of 2019 itself is held",
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
        note: "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; no table of 2019 itself is held",
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
