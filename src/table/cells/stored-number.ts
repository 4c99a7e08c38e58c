import type { StoredNumber } from "../source/split-rows.ts";
import { moveEnd } from "./move-end.ts";

/** The shortest decimal of the double that a sheet stores, written without an exponent; of a percentage, its number. */
export function storeNumber(text: string, isPercent: boolean): StoredNumber | string {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return text;
  const [mantissa = "", power = "0"] = String(value).split("e");
  const shift = Number(power) + (isPercent ? 2 : 0);
  const decimal = shift === 0 ? mantissa : moveEnd(mantissa, shift);
  return { decimal: decimal === "-0" ? "0" : decimal, isPercent };
}
