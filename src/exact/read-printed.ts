import type { Locale } from "./check-options.ts";

/** Longer text is never a printed score. */
const longestText = 100;

/** The same blanks as in names: U+FEFF and other characters that a language may count as blank are none. */
const outerBlanks =
  /^[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+|[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]+$/g;
const blanksAtSeparator =
  /[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]*([.,])[\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]*/g;
const grouped = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/;

/** A decimal that was printed, as canonical text, or why the text is none. */
export type Printed =
  | { readonly decimal: string }
  | { readonly decimal: undefined; readonly code: "not-a-decimal" | "ambiguous-decimal" };

/** Reads a decimal as people print it, as `parseDecimal` does, for callers with an error of their own. */
export function readPrinted(text: string, locale: Locale | undefined): Printed {
  const compact =
    text.length > longestText ? "" : text.replace(outerBlanks, "").replace(blanksAtSeparator, "$1");
  if (!/^-?\d+(?:[.,]\d+)*$/.test(compact)) return { decimal: undefined, code: "not-a-decimal" };
  const at = decimalSeparatorAt(compact, locale);
  if (at === undefined) return { decimal: undefined, code: "ambiguous-decimal" };
  const [whole, fraction] = [compact.slice(0, at), compact.slice(at + 1)];
  if (/[.,]/.test(whole) && !grouped.test(whole)) return { decimal: undefined, code: "not-a-decimal" };
  const digits = whole.replace(/[.,]/g, "").replace(/^(-?)0+(?=\d)/, "$1");
  const canonical = fraction === "" ? digits : `${digits}.${fraction}`;
  return { decimal: /[1-9]/.test(canonical) ? canonical : canonical.replace("-", "") };
}

/** Where the decimal separator is: the end where there is none, undefined where nobody can say. */
function decimalSeparatorAt(compact: string, locale: Locale | undefined): number | undefined {
  const separators = compact.replace(/[^.,]/g, "");
  if (separators === "") return compact.length;
  const last = separators.at(-1)!;
  const at = compact.lastIndexOf(last);
  // a separator that stands twice groups thousands: 1.234.567
  if (separators.length > 1) return separators.indexOf(last) < separators.length - 1 ? compact.length : at;
  if (compact.length - at !== 4 || /^-?0+[.,]/.test(compact)) return at;
  if (locale === undefined) return undefined;
  return last === (locale === "id" ? "," : ".") ? at : compact.length;
}
