/**
 * An oracle for exactness: fractions of bigints, never reduced on the way, without anything of the engine.
 *
 * It is slow and plain on purpose, and rounds by another route than the engine: by floors, not by
 * remainders of magnitudes.
 */

/** Numerator and denominator; the denominator is greater than 0. */
export type Ratio = readonly [bigint, bigint];

export type Mode = "half-up" | "half-even" | "half-down" | "up" | "down" | "ceiling" | "floor";

/** The fraction that a decimal stands for: `"89.45"` is 8945/100. A number stands for the text it prints as. */
export function ratioOf(decimal: string | number): Ratio {
  const text = String(decimal);
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = text.slice(negative ? 1 : 0).split(".");
  let numerator = 0n;
  let denominator = 1n;
  for (const digit of whole) numerator = numerator * 10n + BigInt(digit);
  for (const digit of fraction) {
    numerator = numerator * 10n + BigInt(digit);
    denominator *= 10n;
  }
  return [negative ? -numerator : numerator, denominator];
}

export function plus([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * d + c * b, b * d];
}

export function minus([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * d - c * b, b * d];
}

export function times([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * c, b * d];
}

/** Divides; the divisor must not be 0. */
export function over([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return c < 0n ? [-a * d, b * -c] : [a * d, b * c];
}

/** The fraction that the text of one stands for: `"15599/200"` is 15599/200. */
export function readRatio(text: string): Ratio {
  const [numerator = "", denominator = "1"] = text.split("/");
  return [BigInt(numerator), BigInt(denominator)];
}

export function sumOf(values: readonly Ratio[]): Ratio {
  return values.reduce(plus, [0n, 1n]);
}

export function meanOf(values: readonly Ratio[]): Ratio {
  return over(sumOf(values), [BigInt(values.length), 1n]);
}

/** -1n, 0n or 1n. */
function signOf(value: bigint): bigint {
  return value < 0n ? -1n : value > 0n ? 1n : 0n;
}

/** -1n when a < b, 0n when they are equal, 1n when a > b. */
export function order([a, b]: Ratio, [c, d]: Ratio): bigint {
  return signOf(a * d - c * b);
}

function floorOf([a, b]: Ratio): bigint {
  const cut = a / b;
  return cut * b > a ? cut - 1n : cut;
}

/** The value rounded to so many decimals, in units of its last decimal: 77.995 to 2 half-up is 7800n. */
export function roundTo([a, b]: Ratio, decimals: number, mode: Mode): bigint {
  const scaled: Ratio = [a * 10n ** BigInt(decimals), b];
  const below = floorOf(scaled);
  if (below * b === scaled[0]) return below;
  const above = below + 1n;
  if (mode === "floor") return below;
  if (mode === "ceiling") return above;
  const [inner, outer] = a > 0n ? [below, above] : [above, below];
  if (mode === "down") return inner;
  if (mode === "up") return outer;
  const toMiddle = order([scaled[0] * 2n, b], [below + above, 1n]);
  if (toMiddle !== 0n) return toMiddle < 0n ? below : above;
  if (mode === "half-down") return inner;
  if (mode === "half-up") return outer;
  return below % 2n === 0n ? below : above;
}

/** Units of the last decimal as decimal text: (7800n, 2) is `"78.00"`. */
export function decimalText(units: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = units < 0n ? -units : units;
  const fraction = decimals === 0 ? "" : `.${`${scale + (size % scale)}`.slice(1)}`;
  return `${units < 0n ? "-" : ""}${size / scale}${fraction}`;
}

/** The reduced fraction as text: `"15599/200"`, whole numbers without denominator. */
export function ratioText([a, b]: Ratio): string {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return b === x ? `${a / x}` : `${a / x}/${b / x}`;
}
