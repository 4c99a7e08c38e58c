/** Why a value is not a decimal of the precision asked for. */
export type DecimalProblem = "not-a-decimal" | "not-finite" | "too-many-decimals";

const largest = 1e15;
const text = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a decimal as it was written: the whole number m with value = m / 10^decimals.
 *
 * A number x is the decimal m / 10^k when m = round(x · 10^k) and m / 10^k === x; that is sound for
 * |m| < 10^15 (two decimals of at most 15 digits never share a double). Text is read digit by digit.
 * 89.45 and "89.45" to two decimals are 8945, 0.1 + 0.2 to six is "too-many-decimals".
 *
 * @param value - Anything; a decimal is a finite number or text `digits[.digits]` with an optional minus.
 * @param decimals - Decimals that the value may have, 0–6.
 * @returns m, never −0; plus or minus Infinity when |m| would reach 10^15, which every range check refuses;
 *   or what is wrong.
 */
export function readDecimal(value: unknown, decimals: number): number | DecimalProblem {
  if (typeof value === "number") return readNumber(value, decimals);
  return typeof value === "string" ? readText(value, decimals) : "not-a-decimal";
}

function readNumber(x: number, decimals: number): number | DecimalProblem {
  if (!Number.isFinite(x)) return "not-finite";
  const unit = 10 ** decimals;
  const m = Math.round(x * unit);
  if (Math.abs(m) >= largest) return x < 0 ? -Infinity : Infinity;
  return m / unit === x ? m + 0 : "too-many-decimals";
}

function readText(written: string, decimals: number): number | DecimalProblem {
  const parts = text.exec(written);
  if (parts === null) return "not-a-decimal";
  const [, minus, digits = "", fraction = ""] = parts;
  if (fraction.length > decimals) return "too-many-decimals";
  const whole = digits.replace(/^0+/, "");
  const m = whole.length + decimals > 15 ? Infinity : Number(whole + fraction.padEnd(decimals, "0"));
  return minus === "-" && m !== 0 ? -m : m;
}
