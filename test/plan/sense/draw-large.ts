import type { Criterion, Decimal, Method, RuleSet } from "../../../src/model/index.ts";
import { methods, roundingModes } from "../../../src/model/words.ts";
import { type Draw, pick } from "../../support/draw.ts";
import { type Growth, growTree } from "../../support/grow-tree.ts";
import { decimalText } from "../../support/oracle.ts";
import { sampleRuleSet } from "../../support/sample-rule-set.ts";

type Parts = ReturnType<Growth["drawParts"]>;

const label = { id: "x", en: "x" };

/** Rules that may make no sense, with numbers of any size that can be read; a digest is not given. */
export type DrawnRules = Omit<RuleSet, "digest">;

/** A whole number from 0 up to, but not including, `below`, of any number of digits. */
export function drawBig(draw: Draw, below: bigint): bigint {
  const size = 10n ** BigInt(draw(16));
  const drawn = BigInt(draw(2 ** 30)) * 2n ** 30n + BigInt(draw(2 ** 30));
  return drawn % (size < below ? size : below);
}

/** Units of the last of so many decimals as a decimal: text, or the number that stands for it. */
export function toDecimal(draw: Draw, units: bigint, decimals: number): Decimal {
  const text = decimalText(units, decimals);
  if (draw(3) > 0) return text;
  return draw(2) === 0
    ? text.replace(/\.(\d*?)0+$/, (_, digits) => (digits === "" ? "" : `.${digits}`))
    : Number(text);
}

/** Rules whose numbers go up to 10^15 of the last decimal of inputs; about every second makes sense. */
export function drawRules(draw: Draw): DrawnRules {
  const inputDecimals = draw(7);
  const decimals = draw(12) === 0 ? draw(7) : draw(inputDecimals + 1);
  const classifyDecimals = draw(3) === 0 ? draw(7) : draw(decimals + 1);
  const scoreUnit = 10n ** BigInt(Math.max(inputDecimals - decimals, 0));
  const most = 10n ** 15n / scoreUnit;
  const size = (1n + drawBig(draw, most - 1n)) * scoreUnit;
  const min = draw(3) === 0 ? -drawBig(draw, most) * scoreUnit : 0n;
  const max = draw(40) === 0 ? min - size : min + size < 10n ** 15n ? min + size : min + scoreUnit;
  const score = {
    min: toDecimal(draw, min, inputDecimals),
    max: toDecimal(draw, max, inputDecimals),
    decimals,
    rounding: pick(draw, roundingModes),
    inputDecimals,
  };
  const { qualifiers: _, criteria: __, ...rest } = sampleRuleSet();
  return {
    ...rest,
    score,
    classifyOn: { decimals: classifyDecimals, rounding: pick(draw, roundingModes) },
    bands: drawBands(draw, min, max, inputDecimals, classifyDecimals),
    criteria: draw(3) === 0 ? { unknown: "x" } : drawTree(draw, inputDecimals),
    qualifiers: [],
  } as unknown as DrawnRules;
}

function drawBands(draw: Draw, min: bigint, max: bigint, inputDecimals: number, decimals: number): object[] {
  const step = 10n ** BigInt(Math.max(inputDecimals - decimals, 0));
  const others = Array.from({ length: draw(4) }, () => {
    const bound = max > min ? min + drawBig(draw, max - min) : min;
    return draw(20) === 0 ? bound : bound - (bound % step);
  });
  if (draw(20) > 0) others.sort((a, b) => (a < b ? -1 : 1));
  return [min, ...others.filter((bound) => bound !== min || draw(20) === 0)].map((bound, i) => ({
    lowerBound: toDecimal(draw, bound, inputDecimals),
    inclusive: i === 0 || draw(3) > 0,
    grade: `G${i}`,
    zone: `z${i}`,
    label,
  }));
}

function drawTree(draw: Draw, inputDecimals: number): Criterion {
  return growTree(draw, {
    levels: 2,
    leafOneIn: 2,
    children: 3,
    methods,
    drawParts: (method, count) => drawParts(draw, inputDecimals, method, count),
  });
}

/** Weights and points of any size, each child with a scale and a rounding or without; now and then a total. */
function drawParts(draw: Draw, inputDecimals: number, method: Method, count: number): Parts {
  const added = method === "sum" && draw(4) === 0;
  const sizes = Array.from({ length: count }, () => 1n + drawBig(draw, 10n ** 15n / 4n));
  const parts = sizes.map((size) => {
    const rounding = drawRounding(draw, inputDecimals);
    if (method === "weighted-mean")
      return { ...rounding, weight: toDecimal(draw, size, 6), ...drawScale(draw, inputDecimals) };
    if (method !== "sum") return { ...rounding, ...drawScale(draw, inputDecimals) };
    return { ...rounding, points: added ? { unknown: "x" } : toDecimal(draw, size, inputDecimals) };
  });
  const takesTotal = method === "weighted-mean" || method === "sum";
  if (!added && (!takesTotal || draw(2) > 0)) return { parts };
  const sum = sizes.reduce((all, size) => all + size, 0n) + (draw(20) === 0 ? 1n : 0n);
  return { parts, parent: { total: toDecimal(draw, sum, method === "weighted-mean" ? 6 : inputDecimals) } };
}

function drawScale(draw: Draw, inputDecimals: number): object {
  if (draw(3) === 0) return {};
  const [from, to] = [drawBig(draw, 10n ** 15n), drawBig(draw, 10n ** 15n)].map((end) =>
    draw(4) === 0 ? -end : end,
  );
  return { scale: { from: toDecimal(draw, from!, inputDecimals), to: toDecimal(draw, to!, inputDecimals) } };
}

function drawRounding(draw: Draw, inputDecimals: number): object {
  if (draw(5) > 0) return {};
  const decimals = draw(4) === 0 ? draw(7) : inputDecimals;
  return { rounding: { decimals, rounding: pick(draw, roundingModes) } };
}
