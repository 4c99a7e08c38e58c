import Big from "big.js";
import { compareDecimals } from "../lib/decimal-loop.mjs?big.js";

/** big.js against columns. */
export function compareBigJs(sizes) {
  const make = (value) => new Big(value);
  const round = (value) => value.round(2, Big.roundHalfUp);
  return compareDecimals({ name: "big.js", make, round }, sizes);
}
