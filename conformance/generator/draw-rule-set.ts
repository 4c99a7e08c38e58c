import type { Band, RegionType, RoundingMode, ScoreRule } from "../../src/index.ts";
import { drawTree } from "./draw-tree.ts";
import { decimalText, millionths } from "./draw-value.ts";
import type { Random } from "./random.ts";
import type { ShortRuleSet } from "./vector.ts";

/** The rounding modes, in the order of the specification. */
export const modes: readonly RoundingMode[] = [
  "half-up",
  "half-even",
  "half-down",
  "up",
  "down",
  "ceiling",
  "floor",
];

const types: readonly RegionType[] = ["kabupaten", "kota", "provinsi", "kementerian", "lembaga"];
const scales = [
  [0, 100],
  ["0", "100"],
  [25, 100],
  [0, 10],
  [1, 4],
  [-10, 10],
  [0, 1000],
] as const;

/** A custom rule set; the number decides the rounding mode. */
export function drawRuleSet(random: Random, i: number, policies: boolean): ShortRuleSet {
  const [min, max] = random.pick(scales);
  const decimals = random.pick([0, 1, 2, 2, 2, 3]);
  const score: ScoreRule = { min, max, decimals, rounding: modes[i % modes.length]!, inputDecimals: 6 };
  const classified = Math.max(0, decimals - random.pick([0, 0, 0, 1, 2]));
  return {
    id: `contoh/${random.pick(["indeks", "kabupaten", "uji-coba"])}`,
    version: "1.0.0",
    appliesTo: types,
    score,
    criteria: drawTree(random, score, policies),
    region: { method: "mean", of: "units" },
    bands: drawBands(random, score, classified),
    classifyOn: { decimals: classified, rounding: random.pick(modes) },
    qualifiers: random.percent(20) ? drawQualifiers(random) : [],
  };
}

function drawQualifiers(random: Random): readonly unknown[] {
  const label = (text: string): unknown => ({ id: text, en: text });
  const list = [
    { fact: "tindak-lanjut", label: label("Ditindaklanjuti") },
    { fact: "maklumat", label: label("Dengan Maklumat") },
  ];
  return random.percent(50) ? list : list.slice(0, 1);
}

/** Bands that ascend from the scale's minimum, each with room for several scores. */
function drawBands(random: Random, { min, max }: ScoreRule, decimals: number): readonly Band[] {
  const step = 10 ** (6 - decimals);
  const [least, most] = [millionths(min), millionths(max)];
  const count = random.between(1, 4);
  const slot = Math.floor((most - least) / step / count);
  if (slot < 4) return [drawBand(random, least, 0)];
  return Array.from({ length: count }, (_, i) => {
    const bound = i === 0 ? least : least + (i * slot + random.between(0, 1)) * step;
    return drawBand(random, bound, i);
  });
}

function drawBand(random: Random, bound: number, i: number): Band {
  const name = ["Rendah", "Sedang", "Tinggi", "Sangat Tinggi"][i]!;
  const bracket = { above: decimalText(bound - 250_000), upTo: decimalText(bound + 750_000) };
  return {
    lowerBound: random.percent(50) ? Number(decimalText(bound)) : decimalText(bound),
    inclusive: i === 0 || random.percent(75),
    grade: random.percent(85) ? "DCBA".charAt(i) : null,
    zone: random.percent(70) ? (["merah", "kuning", "hijau", "biru"][i] ?? null) : null,
    label: random.percent(85) ? { id: name, en: name } : null,
    ...(i > 0 && random.percent(20) ? { bracket } : {}),
  };
}
