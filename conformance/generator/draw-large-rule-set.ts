import type { Band, Decimal, ScoreRule } from "../../src/index.ts";
import { modes } from "./draw-rule-set.ts";
import type { Random } from "./random.ts";
import type { ShortRuleSet } from "./vector.ts";

/** Values have at most so many digits, in units of their last decimal. */
const mostDigits = 15;

/** A rule set whose scores, points and scales are of 10^9 and about, to the most that can be read. */
export function drawLargeRuleSet(random: Random, i: number, needsTree = false): ShortRuleSet {
  const inputDecimals = i % 7;
  const digits = random.between(9, mostDigits - inputDecimals);
  const max = drawDigits(random, digits);
  const min = random.pick([0, 0, 1, -1]) * 10 ** (digits - 2);
  const decimals = random.between(0, inputDecimals);
  const score: ScoreRule = { min, max, decimals, rounding: modes[i % modes.length]!, inputDecimals };
  return {
    id: `contoh/${random.pick(["rupiah", "penduduk"])}`,
    version: "1.0.0",
    appliesTo: ["kabupaten", "kota"],
    score,
    criteria:
      !needsTree && random.percent(20) ? { unknown: "tidak ada" } : drawLargeTree(random, inputDecimals),
    region: { method: "mean", of: "units" },
    bands: drawLargeBands(random, score),
    classifyOn: {
      decimals: random.between(0, Math.min(6, mostDigits - digits)),
      rounding: random.pick(modes),
    },
    qualifiers: [],
  };
}

function drawLargeTree(random: Random, inputDecimals: number): unknown {
  const isSum = random.percent(50);
  const children = ["a", "b", "c"].map((id) => {
    const size = drawDigits(random, random.between(9, mostDigits - inputDecimals));
    const ends = random.percent(50) ? { from: 0, to: size } : { from: size, to: random.pick([0, -1]) };
    return isSum
      ? { id, points: size }
      : { id, weight: random.between(0, 999_999_999), ...(random.percent(70) ? { scale: ends } : {}) };
  });
  // so that the weights are more than nothing together
  const last = {
    id: "d",
    ...(isSum ? { points: 1 } : { weight: 1 }),
    method: "mean",
    children: [{ id: "d-1" }, { id: "d-2" }],
  };
  return { id: "unit", method: isSum ? "sum" : "weighted-mean", children: [...children, last] };
}

/** Bounds that ascend in whole numbers, from the scale's minimum. */
function drawLargeBands(random: Random, { min, max }: ScoreRule): readonly Band[] {
  const [least, most] = [Number(min), Number(max)];
  const count = random.between(1, 4);
  const slot = Math.floor((most - least) / count);
  return Array.from({ length: count }, (_, i) => ({
    lowerBound: i === 0 ? min : writeUnits(random, least + i * slot + random.between(0, 9), 0),
    inclusive: i === 0 || random.percent(70),
    grade: "DCBA".charAt(i),
    zone: null,
    label: null,
  }));
}

/** A whole number of so many digits. */
function drawDigits(random: Random, count: number): number {
  return random.between(10 ** (count - 1), 10 ** count - 1);
}

/** A number of units of its last decimal, as a number or text. */
export function writeUnits(random: Random, units: number, decimals: number): Decimal {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const fraction = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  const text = `${units < 0 ? "-" : ""}${digits.slice(0, digits.length - decimals)}${fraction}`;
  return random.percent(50) ? Number(text) : text;
}
