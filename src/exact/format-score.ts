import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";
import type { Decimal } from "../model/index.ts";
import { checkDecimals } from "./check-decimals.ts";
import { checkLocale, type Locale } from "./check-locale.ts";
import { readDecimal } from "./read-decimal.ts";

/** How a score is shown. */
export interface FormatOptions {
  /** Decimals shown, 0–6. Default 2. */
  readonly decimals?: number | undefined;
  /** `"en"` (default): 78.00; `"id"`: 78,00. */
  readonly locale?: Locale | undefined;
}

/**
 * Shows a score with all its decimals: 78 as `78.00`, or `78,00` in Indonesian.
 *
 * It never rounds: a value with more decimals than asked for is an error, because a score rounded twice
 * can show another zone than its own.
 *
 * @param value - A score such as `result.score`.
 * @returns Text for people.
 * @throws {@link ScoringError} `invalid-argument`: `not-a-decimal`, `not-finite`, `too-many-decimals`,
 *   `above-maximum` (10^15 units of its last decimal or more), `invalid-option`.
 * @example
 * ```ts
 * import { formatScore } from "kepatuhan";
 *
 * formatScore(78); // "78.00"
 * formatScore(89.5, { locale: "id" }); // "89,50"
 * formatScore("52.856"); // throws "52.856" has more than 2 decimals
 * ```
 */
export function formatScore(value: Decimal, options: FormatOptions = {}): string {
  const { decimals = 2, locale = "en" } = options;
  checkDecimals(decimals, 6);
  checkLocale(locale);
  const scaled = readDecimal(value, decimals);
  if (typeof scaled === "string") {
    const what =
      scaled === "too-many-decimals"
        ? `has more than ${decimals} decimals; round it first, as the rule set says`
        : scaled === "not-finite"
          ? "is not a finite number"
          : "is not a decimal";
    throw invalidArgument(scaled, ["value"], `value: ${quote(value)} ${what}`);
  }
  if (!Number.isFinite(scaled)) {
    throw invalidArgument("above-maximum", ["value"], `value: ${quote(value)} is too large for a score`);
  }
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, "0");
  const place = digits.length - decimals;
  const whole = (scaled < 0 ? "-" : "") + digits.slice(0, place);
  return decimals === 0 ? whole : whole + (locale === "id" ? "," : ".") + digits.slice(place);
}
