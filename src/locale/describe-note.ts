import type { Locale } from "../exact/index.ts";
import { readLocale } from "./read-arguments.ts";

/**
 * The sentence of a note in either language: of a result, or of a table that was read.
 *
 * @param note - A note, which brings both.
 * @param locale - `"id"` or `"en"`.
 * @returns The sentence, without a full stop.
 * @throws {@link ScoringError} `invalid-argument`: `invalid-option` for another language.
 * @example
 * ```ts
 * import { ombudsmanRi2025, score } from "kepatuhan";
 * import { describeNote } from "kepatuhan/locale";
 *
 * const region = { name: "Kota Solok", type: "kota" };
 * const [note] = score(ombudsmanRi2025, { region, score: 20, facts: { "tindak-lanjut": true } }).notes;
 * note && describeNote(note, "id"); // "sebutan untuk kelas ini tidak diketahui"
 * ```
 */
export function describeNote(note: Readonly<Record<Locale, string>>, locale: Locale): string {
  return note[readLocale(locale)];
}
