import { Decimal } from "decimal.js";
import { compareDecimals } from "../lib/decimal-loop.mjs?decimal.js";

/** decimal.js against columns. */
export function compareDecimalJs(sizes) {
  const make = (value) => new Decimal(value);
  const round = (value) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return compareDecimals({ name: "decimal.js", make, round }, sizes);
}
