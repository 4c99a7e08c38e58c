import { Decimal } from "decimal.js";
import { compareDecimals } from "../lib/decimal-loop.mjs?decimal.js";

/** What the loop over decimals needs of decimal.js. */
export const decimalJs = {
  name: "decimal.js",
  make: (value) => new Decimal(value),
  round: (value) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
};

/** decimal.js against columns. */
export function compareDecimalJs(sizes) {
  return compareDecimals(decimalJs, sizes);
}
