import { invalidArgument } from "../issues/errors.ts";
import { quote } from "../issues/quote.ts";

/** Refuses a number of decimals that is not whole or not between 0 and `most`. */
export function checkDecimals(decimals: number, most: number): void {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= most) return;
  const what = `${quote(decimals)} is not a whole number from 0 to ${most}`;
  throw invalidArgument("invalid-option", ["decimals"], `decimals: ${what}`);
}
