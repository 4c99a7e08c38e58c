import Big from "big.js";
import { compareDecimals } from "../lib/decimal-loop.mjs?big.js";

/** What the loop over decimals needs of big.js. */
export const bigJs = {
  name: "big.js",
  make: (value) => new Big(value),
  round: (value) => value.round(2, Big.roundHalfUp),
};

/** big.js against columns. */
export function compareBigJs(sizes) {
  return compareDecimals(bigJs, sizes);
}
