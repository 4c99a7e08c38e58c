import { argumentError } from "../../issues/argument-error.ts";
import { showValue } from "../../issues/shown.ts";
import type { Decimal } from "../../model/index.ts";
import { type Fraction, fraction } from "./make-fraction.ts";

/**
 * Longer text is refused: reducing a fraction of this length takes 0.2 s, and one of twice the length four times
 * that. The `exact` of a region grows by at most 30 characters with each unit whose denominator is its own, so
 * that it takes thousands of such units in one region to reach this; `rank`, which need not reduce, reads those.
 */
const longestText = 100_000;

const written = /^(-?\d+)(?:\.(\d+))?$/;
const number = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The fraction that a decimal or the text of a fraction stands for, of up to 100,000 characters.
 *
 * @param value - A finite number, or text such as `"89.45"`, `"-3"` or `"1789/20"`.
 * @throws {@link ScoringError} `invalid-argument`: `not-a-decimal` when it is none of these, `invalid-option`
 *   when the denominator is 0.
 * @example
 * ```ts
 * import { parseFraction } from "kepatuhan/exact";
 *
 * parseFraction(89.45); // { numerator: 1789n, denominator: 20n }
 * parseFraction("15599/200"); // { numerator: 15599n, denominator: 200n }
 * ```
 */
export function parseFraction(value: Decimal): Fraction {
  return readFractionText(value, "value");
}

/** Reads the argument of a name as a decimal or the text of a fraction. */
export function readFractionText(value: Decimal, name: string): Fraction {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  if (text.length <= longestText) {
    const ratio = /^(-?\d+)\/(\d+)$/.exec(text);
    if (ratio !== null) return fraction(BigInt(ratio[1]!), BigInt(ratio[2]!));
    // only the text of a number may have an exponent: 1e-7
    const decimal = (typeof value === "number" ? number : written).exec(text);
    if (decimal !== null) return decimalFraction(decimal);
  }
  throw argumentError("not-a-decimal", [name], { value: showValue(value), expected: "fraction" });
}

function decimalFraction(parts: RegExpExecArray): Fraction {
  const [, whole = "", digits = "", exponent = "0"] = parts;
  const n = BigInt(whole + digits);
  const power = Number(exponent) - digits.length;
  if (power >= 0 || n === 0n) return { numerator: n * 10n ** BigInt(Math.max(power, 0)), denominator: 1n };
  const decimals = BigInt(-power);
  const common = sharedPower(n, 2n, decimals) * sharedPower(n, 5n, decimals);
  return { numerator: n / common, denominator: 10n ** decimals / common };
}

/** The greatest common divisor of n and prime^most; faster than Euclid's algorithm, which takes a step a digit. */
function sharedPower(n: bigint, prime: bigint, most: bigint): bigint {
  const [inN, inPower] = [powerIn(n, prime), prime ** most];
  return inN < inPower ? inN : inPower;
}

/** The greatest power of a factor that divides n, which is not 0. */
function powerIn(n: bigint, factor: bigint): bigint {
  if (n % factor !== 0n) return 1n;
  const squares = powerIn(n / factor, factor * factor);
  const found = factor * squares;
  return (n / found) % factor === 0n ? found * factor : found;
}
