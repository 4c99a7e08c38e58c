import type { Locale } from "../exact/index.ts";
import { type Catalogue, sentenceOf } from "../issues/codes/index.ts";
import { fullEnglish } from "../issues/english.ts";
import type { DescribedIssue } from "./described-issue.ts";
import { indonesian } from "./id/indonesian.ts";
import { readIssue, readLocale } from "./read-arguments.ts";

const catalogues = {
  en: fullEnglish,
  id: indonesian,
} as const satisfies Readonly<Record<Locale, Catalogue>>;

const longest = 500;

/**
 * The sentence of an issue in either language, from its code and params alone, without its place.
 *
 * @param issue - An issue of a {@link ScoringError}, or its copy from JSON.
 * @param locale - `"id"` or `"en"`.
 * @returns What is wrong and what would be right, in lower case, without a full stop; 500 characters at most. In English
 *   it is the issue's `what`.
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type` where the issue is none, `invalid-option` for another
 *   language.
 * @example
 * ```ts
 * import { ombudsmanRi2022, safeScore } from "kepatuhan";
 * import { describeIssue } from "kepatuhan/locale";
 *
 * const region = { name: "Kota Solok", type: "kota" };
 * const outcome = safeScore(ombudsmanRi2022, { region, score: 186.12 });
 * const [issue] = outcome.success ? [] : outcome.error.issues;
 * issue && describeIssue(issue, "id"); // "186,12 di atas nilai tertinggi skala, 100"
 * ```
 */
export function describeIssue(issue: DescribedIssue, locale: Locale): string {
  const { code, params } = readIssue(issue);
  const text = sentenceOf(catalogues[readLocale(locale)], code, params);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
