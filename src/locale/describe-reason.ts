import type { Locale } from "../exact/index.ts";
import { translateText } from "./id/translate-text.ts";
import { readLocale } from "./read-arguments.ts";

/**
 * A reason why a published rule set does not know something, or a note of its evidence, in either language. Rule sets hold the
 * English; texts of custom rule sets stay as they are.
 *
 * @param text - The English text.
 * @param locale - `"id"` or `"en"`.
 * @returns The text in that language.
 * @throws {@link ScoringError} `invalid-argument`: `invalid-option` for another language.
 * @example
 * ```ts
 * import { describeReason } from "kepatuhan/locale";
 *
 * describeReason("no weights below the dimensions were found for 2022", "id"); // "bobot di bawah dimensi untuk 2022 tidak ditemukan"
 * ```
 */
export function describeReason(text: string, locale: Locale): string {
  return readLocale(locale) === "id" ? translateText(text) : text;
}
