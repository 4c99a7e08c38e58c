import { argumentError } from "../issues/argument-error.ts";
import type { ScoringError } from "../issues/scoring-error.ts";
import { showValue } from "../issues/shown.ts";
import { checkLocale, type Locale } from "./check-options.ts";

export type { Locale };

/** Longer text is never a printed score. */
const longestText = 100;

/** The same blanks as in names: U+FEFF and other characters that a language may count as blank are none. */
const outerBlanks =
  /^[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+|[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+$/g;
const blanksAtSeparator =
  /[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]*([.,])[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]*/g;

/**
 * Reads a decimal as people print it, and gives it back as canonical text.
 *
 * Comma or point, blanks around the number and around the separator (`"67, 3"`), grouped thousands
 * (`"1.234,5"`). The digits after the separator stay as written; a zero has no sign. One separator
 * followed by exactly three digits could be either (`"1.234"`), so it is refused unless the locale says
 * which; the locale decides nothing else. After a zero it is a decimal separator (`"0,125"`), because no
 * group of thousands begins with 0.
 *
 * @param text - The number as printed, without a unit, of up to 100 characters. Blanks are U+0009–U+000D,
 *   U+0020, U+00A0, U+2000–U+200A, U+202F, U+205F and U+3000.
 * @param locale - `"id"`: the comma is the decimal separator; `"en"`: the point.
 * @returns Text `digits[.digits]` with an optional minus, without leading zeros.
 * @throws {@link ScoringError} `invalid-argument`: `invalid-type`, `not-a-decimal`, `ambiguous-decimal`,
 *   `invalid-option`.
 * @example
 * ```ts
 * import { parseDecimal } from "kepatuhan";
 *
 * parseDecimal("89,45"); // "89.45"
 * parseDecimal("67, 3"); // "67.3"
 * parseDecimal("1.234,5"); // "1234.5"
 * parseDecimal("1.234"); // throws may be a fraction or thousands
 * parseDecimal("1.234", "id"); // "1234"
 * ```
 */
export function parseDecimal(text: string, locale?: Locale): string {
  if (typeof text !== "string")
    throw argumentError("invalid-type", ["text"], { value: showValue(text), expected: "number-text" });
  if (locale !== undefined) checkLocale(locale);
  const compact =
    text.length > longestText ? "" : text.replace(outerBlanks, "").replace(blanksAtSeparator, "$1");
  if (!/^-?\d+(?:[.,]\d+)*$/.test(compact)) throw refusal("not-a-decimal", text);
  const separators = compact.replace(/[^.,]/g, "");
  const [whole, fraction] = split(compact, separators, locale, text);
  const digits = whole.replace(/[.,]/g, "").replace(/^(-?)0+(?=\d)/, "$1");
  const canonical = fraction === "" ? digits : `${digits}.${fraction}`;
  return /[1-9]/.test(canonical) ? canonical : canonical.replace("-", "");
}

/** The part before and after the decimal separator; "" when there is none. */
function split(
  compact: string,
  separators: string,
  locale: Locale | undefined,
  text: string,
): [string, string] {
  if (separators === "") return [compact, ""];
  const last = separators.at(-1)!;
  const place = compact.lastIndexOf(last);
  const [whole, fraction] = [compact.slice(0, place), compact.slice(place + 1)];
  if (separators.length === 1) {
    const decimal = fraction.length !== 3 || /^-?0+$/.test(whole) || isDecimalSeparator(last, locale, text);
    return decimal ? [whole, fraction] : [grouped(compact, text), ""];
  }
  // a separator that stands twice groups thousands: 1.234.567
  if (separators.indexOf(last) < separators.length - 1) return [grouped(compact, text), ""];
  return [grouped(whole, text), fraction];
}

function isDecimalSeparator(separator: string, locale: Locale | undefined, text: string): boolean {
  if (locale === undefined) throw refusal("ambiguous-decimal", text);
  return separator === (locale === "id" ? "," : ".");
}

function grouped(whole: string, text: string): string {
  if (!/^-?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(whole)) throw refusal("not-a-decimal", text);
  return whole;
}

function refusal(code: "not-a-decimal" | "ambiguous-decimal", text: string): ScoringError {
  const value = showValue(text);
  return code === "not-a-decimal"
    ? argumentError(code, ["text"], { value, expected: "printed-decimal" })
    : argumentError(code, ["text"], { value });
}
