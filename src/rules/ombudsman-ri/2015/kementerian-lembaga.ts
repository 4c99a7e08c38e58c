import type { RuleSet } from "../../../model/index.ts";
import { deepFreeze } from "../../freeze.ts";

const regulation2015 = "https://adoc.pub/peraturan-ombudsman-republik-indonesia-nomor-17-tahun-2015-t.html";
const annualReport = "https://adoc.pub/daftar-isi-i-ii-iii-v.html";
const checklist = "https://studylibid.com/doc/4310961/ceklis-manual-ombudsmen";
const performanceReport =
  "https://123dok.com/article/variabel-penilaian-pemerintah-daerah-kata-pengantar-penutup-daftar.qv11exrq";
const westSumatraPolice =
  "https://www.harianhaluan.com/news/detail/68243/pelayanan-skck-polres-tanah-datar-dapat-rapor-merah";
const riau = "https://infopublik.id/kategori/nusantara/141578/index.html";

/** The rules of 2015 for kementerian and lembaga, with polres and kantah: three zones on a raw scale of 110. */
export const ombudsmanRi2015KementerianLembaga: RuleSet<never, "hijau" | "kuning" | "merah"> =
  /* @__PURE__ */ deepFreeze({
    id: "ombudsman-ri/2015/kementerian-lembaga",
    version: "1.0.0",
    digest: "sha256-a9aa5c8b17550d0bc14f2cbbdd036db1486c5d015a245f433149d995fef023e3",
    year: 2015,
    title: {
      id: "Penelitian Kepatuhan terhadap Standar Pelayanan Publik 2015 (kementerian, lembaga, dan instansi vertikal)",
      en: "Study of Compliance with the Public Service Standard 2015 (ministries, agencies and vertical offices)",
    },
    authority: "ombudsman-ri",
    legalBasis: [
      "UU 37/2008",
      "UU 25/2009",
      "UU 23/2014",
      "Perpres 2/2015",
      "Peraturan Ombudsman RI 17/2015",
    ],
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
      { claim: "title", level: "confirmed", sources: [regulation2015, annualReport] },
      { claim: "legalBasis", level: "confirmed", sources: [regulation2015, annualReport] },
      {
        claim: "appliesTo",
        level: "single",
        sources: [annualReport, checklist],
        note: "ministries and agencies by the annual report, polres and kantah by a checklist whose year is not printed",
      },
      {
        claim: "score",
        level: "confirmed",
        sources: [performanceReport, westSumatraPolice],
        note: "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018",
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
        sources: [annualReport],
        note: "products were observed, 738 of them in 22 ministries; what was made of them was not found",
      },
      {
        claim: "bands",
        level: "confirmed",
        sources: [performanceReport, westSumatraPolice, riau],
        note: "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; contradicted: one report of 2015 prints 50 and 80 of 100 beside product scores",
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
