import { invalidArgument, type ScoringError } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import { checkLocale, type Locale } from "./check-locale.ts";

export type { Locale };

/** Longer text is never a printed score. */
const longestText = 100;

/**
 * Reads a decimal as people print it, and gives it back as canonical text.
 *
 * Comma or point, blanks around the number and around the separator (`"67, 3"`), grouped thousands
 * (`"1.234,5"`). The digits after the separator stay as written; a zero has no sign. One separator
 * followed by exactly three digits could be either (`"1.234"`), so it is refused unless the locale says
 * which; the locale decides nothing else.
 *
 * @param text - The number as printed, without a unit, of up to 100 characters.
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
  if (typeof text !== "string") {
    throw invalidArgument(
      "invalid-type",
      ["text"],
      `text: ${quote(text)} is not text; give the number in quotes`,
    );
  }
  if (locale !== undefined) checkLocale(locale);
  const compact = text.length > longestText ? "" : text.trim().replace(/\s*([.,])\s*/g, "$1");
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
    const decimal = fraction.length !== 3 || isDecimalSeparator(last, locale, text);
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
  const what =
    code === "not-a-decimal"
      ? "is not a decimal; write digits with one comma or point, without a unit"
      : "has three digits after its only separator, which may be a fraction or thousands; say which locale";
  return invalidArgument(code, ["text"], `text: ${quote(text)} ${what}`);
}
