import { scaledText } from "../scaled-text.ts";
import type { Fraction } from "./make-fraction.ts";

/** A fraction as decimal text without zeros at its end: `"1.45"`, `"78"`; null when the decimal has no end. */
export function decimalText({ numerator, denominator }: Fraction): string | null {
  // of d's prime factors, which are 2 or more, there are at most as many as binary digits: if d divides any
  // power of ten, it divides this one
  const decimals = 4 * denominator.toString(16).length;
  const scaled = numerator * 10n ** BigInt(decimals);
  return scaled % denominator === 0n ? trimZeros(scaledText(scaled / denominator, decimals)) : null;
}

/** Takes the zeros off the end of a decimal with a point; in a loop, as a pattern would take quadratic time. */
function trimZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "0") end -= 1;
  return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}
