import { argumentError } from "../issues/argument-error.ts";
import { showNames, showValue } from "../issues/shown.ts";
import { type RoundingMode, roundingModes } from "../model/words.ts";

const locales = ["en", "id"] as const;

/** How numbers are written: `en` 1,234.5 or `id` 1.234,5. */
export type Locale = (typeof locales)[number];

/** More decimals of a fraction would take too long. */
export const mostDecimals = 1000;

/** Refuses a number of decimals that is not whole or not between 0 and `most`. */
export function checkDecimals(decimals: number, most: number): void {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= most) return;
  const params = { value: showValue(decimals), expected: "decimal-count", limit: most } as const;
  throw argumentError("invalid-option", ["decimals"], params);
}

/** Refuses a locale that is neither. */
export function checkLocale(locale: Locale): void {
  checkWord("locale", locale, locales);
}

/** Refuses a rounding mode that is none of the seven. */
export function checkMode(mode: RoundingMode): void {
  checkWord("mode", mode, roundingModes);
}

/** Refuses the value of an argument or option that is none of the words known. */
export function checkWord(name: string, value: string, words: readonly string[]): void {
  if (words.includes(value)) return;
  throw argumentError("invalid-option", [name], { value: showValue(value), ...showNames(words) });
}
