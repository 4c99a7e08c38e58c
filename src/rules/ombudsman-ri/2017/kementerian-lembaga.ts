import type { RuleSet } from "../../../model/index.ts";
import { deepFreeze } from "../../freeze.ts";

const report = "https://id.scribd.com/document/511963986/Laporan-Kepatuhan-2017";
const ministries =
  "https://fbeta.republika.co.id/berita/p0mzbd318/kementerian-pertahanan-masuk-zona-merah-laporan-ombudsman";
const westSumatraPolice =
  "https://www.harianhaluan.com/news/detail/68243/pelayanan-skck-polres-tanah-datar-dapat-rapor-merah";
const centralKalimantanPolice =
  "https://kalteng.antaranews.com/berita/276626/penilaian-kepatuhan-5-polres-di-kalteng-masuk-zona-kuning";
const checklist = "https://studylibid.com/doc/4310961/ceklis-manual-ombudsmen";
const performanceReport =
  "https://123dok.com/article/variabel-penilaian-pemerintah-daerah-kata-pengantar-penutup-daftar.qv11exrq";

/** The rules of 2017 for kementerian and lembaga, with polres and kantah: three zones on a raw scale of 110. */
export const ombudsmanRi2017KementerianLembaga: RuleSet<never, "hijau" | "kuning" | "merah"> =
  /* @__PURE__ */ deepFreeze({
    id: "ombudsman-ri/2017/kementerian-lembaga",
    version: "1.0.0",
    digest: "sha256-e8f70dda375f1ec7e4b9ae056dd46d8ea25d9820f686e8f3448c0dc10a5e4a14",
    year: 2017,
    title: {
      id: "Kepatuhan Penyelenggara terhadap Pemenuhan Komponen Standar Pelayanan sesuai UU 25/2009, 2017 (kementerian, lembaga, dan instansi vertikal)",
      en: "Compliance of Providers with the Components of the Service Standard under Law 25/2009, 2017 (ministries, agencies and vertical offices)",
    },
    authority: "ombudsman-ri",
    legalBasis: ["UU 25/2009", "Peraturan Ombudsman RI 22/2016"],
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
      { claim: "title", level: "single", sources: [report] },
      { claim: "legalBasis", level: "single", sources: [report] },
      {
        claim: "appliesTo",
        level: "inferred",
        sources: [ministries, westSumatraPolice, centralKalimantanPolice, checklist],
        note: "all but kantah are reported; kantah is concluded from a checklist of about 2015",
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
        sources: [],
        note: "products were observed; what was made of them was not found",
      },
      {
        claim: "bands",
        level: "confirmed",
        sources: [performanceReport, westSumatraPolice, centralKalimantanPolice],
        note: "printed with the bounds of 2015 (the year of the table is inferred) and of 2017 to 2018, as 50 and 80 percent of 110; two published lists of polres agree but for one product, 95.50 printed as yellow",
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
