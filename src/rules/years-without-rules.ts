import type { EvidenceLevel } from "../model/index.ts";

/** A year that an authority has no rule set for. */
interface YearWithoutRules {
  readonly authority: string;
  readonly year: number;
  /** Why, as part of a sentence: "2020 cannot be scored, no assessment was held". */
  readonly reason: string;
  /** How well the reason is evidenced; `unknown` where the reason is that something was not found. */
  readonly level: EvidenceLevel;
  readonly sources: readonly string[];
}

/**
 * Lists the years that are known to have no rule set, in their order. A year leaves the list when its rule set is published.
 *
 * @returns a new list; error sentences and the index of the rule sets derive from it
 */
export function yearsWithoutRules(): readonly YearWithoutRules[] {
  const authority = "ombudsman-ri";
  const boundsUnknown = "the scale and the bounds of its three zones are unknown";
  return [
    {
      authority,
      year: 2013,
      reason: boundsUnknown,
      level: "unknown",
      sources: [
        "https://ekonomi.bisnis.com/read/20130722/9/152344/inilah-5-kementerian-dengan-pelayanan-publik-terburuk",
        "https://liputan6.com/news/read/648470/ombudsman-kirim-rapor-kementerian-istana-kami-belum-terima",
        "http://nasional.kompas.com/read/2013/07/25/1125268/twitter.com",
        "http://www.kaskus.co.id/thread/52a44d1df9ca17dd2c8b4625/",
      ],
    },
    {
      authority,
      year: 2014,
      reason: boundsUnknown,
      level: "unknown",
      sources: [
        "https://adoc.pub/download/lakip-2014-ombudsman-republik-indonesia.html",
        "https://123dok.com/document/z1rgnn3q-kepatuhan-pemerintah-bandung-pelaksanaan-undang-pelayanan-executive-summary.html",
      ],
    },
    {
      authority,
      year: 2020,
      reason: "no assessment was held",
      level: "confirmed",
      sources: [
        "https://www.sonora.id/read/422724086/tahun-ini-ombudsman-sumsel-kembali-lakukan-survey-kepatuhan",
        "https://menjadi-lebih.kompas.id/baca/nusantara/2021/03/10/kawal-pelayanan-publik-ombudsman-bali-kembali-gelar-survei-kepatuhan-dan-inperma-pemda",
      ],
    },
    {
      authority,
      year: 2026,
      reason: "an assessment is under way and its rules are not known yet",
      level: "confirmed",
      sources: [
        "https://caritakota.com/?p=1473",
        "https://github.com/febrianataum-pixel/eviden_ombudsman/blob/b86e71f05ca9abcdae9a99ced9c168ce06b11028/src/data/seedData.ts",
      ],
    },
  ];
}

/**
 * Says why a year has no rule set.
 *
 * @param authority - id of the authority
 * @param year - the year, as a number or as the text in an id
 * @returns the reason, or undefined where none is known
 */
export function reasonWithoutRules(authority: string, year: number | string): string | undefined {
  const found = yearsWithoutRules().find(
    (entry) => entry.authority === authority && String(entry.year) === String(year),
  );
  return found?.reason;
}
