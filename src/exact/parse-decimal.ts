import { argumentError } from "../issues/argument-error.ts";
import { showValue } from "../issues/shown.ts";
import { checkLocale, type Locale } from "./check-options.ts";
import { readPrinted } from "./read-printed.ts";

export type { Locale };

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
  const printed = readPrinted(text, locale);
  if (printed.decimal !== undefined) return printed.decimal;
  const value = showValue(text);
  throw printed.code === "not-a-decimal"
    ? argumentError(printed.code, ["text"], { value, expected: "printed-decimal" })
    : argumentError(printed.code, ["text"], { value });
}
