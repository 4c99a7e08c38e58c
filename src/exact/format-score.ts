import { argumentError } from "../issues/argument-error.ts";
import { isRecord } from "../issues/is-record.ts";
import type { ScoringError } from "../issues/scoring-error.ts";
import { showValue } from "../issues/shown.ts";
import type { Decimal } from "../model/index.ts";
import { checkDecimals, checkLocale, type Locale } from "./check-options.ts";
import { type DecimalProblem, readDecimal } from "./read-decimal.ts";
import { scaledText } from "./scaled-text.ts";

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
 *   `above-maximum` (10^15 units of its last decimal or more, of either sign), `invalid-option`,
 *   `invalid-type` when the options are no object.
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
  if (!isRecord(options))
    throw argumentError("invalid-type", ["options"], { value: showValue(options), expected: "options" });
  const { decimals = 2, locale = "en" }: FormatOptions = { ...options };
  checkDecimals(decimals, 6);
  checkLocale(locale);
  const scaled = readDecimal(value, decimals);
  if (typeof scaled === "string") throw refusal(scaled, value, decimals);
  if (!Number.isFinite(scaled)) {
    const params = { value: showValue(value), limit: scaledText(1e15 - 1, decimals), magnitude: scaled < 0 };
    throw argumentError("above-maximum", ["value"], params);
  }
  const text = scaledText(scaled, decimals);
  return locale === "id" ? text.replace(".", ",") : text;
}

function refusal(problem: DecimalProblem, given: unknown, limit: number): ScoringError {
  const value = showValue(given);
  if (problem === "not-a-decimal") return argumentError(problem, ["value"], { value, expected: "decimal" });
  return problem === "not-finite"
    ? argumentError(problem, ["value"], { value })
    : argumentError(problem, ["value"], { value, limit });
}
