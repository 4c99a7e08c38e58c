import type { Method, RuleSet } from "../../src/model/index.ts";
import { roundingModes } from "../../src/model/words.ts";
import { ownRules } from "../support/custom-rules.ts";
import { type Draw, pick } from "../support/draw.ts";
import { growTree } from "../support/grow-tree.ts";

const label = { id: "x", en: "x" };

/** Draws a rule set of one's own that columns compute: any scale, tree, weights, roundings, bands. */
export function drawRules(draw: Draw): RuleSet {
  const inputDecimals = draw(7);
  const min = draw(2) === 0 ? draw(20) : -draw(200);
  const max = min + 12 + draw(draw(5) === 0 ? 900_000_000 : 100);
  const decimals = draw(inputDecimals + 1);
  const score = { min, max, decimals, rounding: pick(draw, roundingModes), inputDecimals };
  const {
    id: _,
    label: __,
    ...root
  } = growTree(draw, {
    levels: 2,
    leafOneIn: 3,
    children: 4,
    methods: ["weighted-mean", "sum", "mean"],
    drawFields: (id) => drawFields(draw, id, inputDecimals),
    drawParts: (method, count) => ({ parts: drawParts(draw, method, count) }),
  });
  const classifyOn = { decimals: draw(7), rounding: pick(draw, roundingModes) };
  return ownRules(root, { score, classifyOn, bands: drawBands(draw, min) });
}

/** Bounds at least two apart, so that each band holds a score. */
function drawBands(draw: Draw, min: number): object[] {
  const bounds = [min];
  for (let next = min + 2 + draw(4); next < min + 10; next += 2 + draw(4)) bounds.push(next);
  return bounds.map((lowerBound, i) => {
    const inclusive = i === 0 || draw(2) === 0;
    return { lowerBound, inclusive, grade: `grade ${i}`, zone: null, label };
  });
}

/** Weights of whole numbers or of millionths; points are whole, so that any rounding keeps the ends of their scale. */
function drawParts(draw: Draw, method: Method, count: number): object[] {
  const precise = draw(3) === 0;
  return Array.from({ length: count }, (_, i) => {
    if (method === "sum") return { points: 1 + draw(40) };
    if (method === "mean") return {};
    return { weight: precise ? (1 + draw(9_999_999)) / 1e6 : draw(5) + (i === 0 ? 1 : 0) };
  });
}

/** A scale but for the root, whose scale is that of scores, and a rounding, now and then. */
function drawFields(draw: Draw, id: string, inputDecimals: number): object {
  const rounding = draw(3) === 0 ? { decimals: draw(5), rounding: pick(draw, roundingModes) } : undefined;
  const isScaled = id !== "unit" && draw(2) === 0;
  return {
    ...(isScaled ? { scale: drawScale(draw, rounding === undefined ? inputDecimals : 0) } : {}),
    ...(rounding === undefined ? {} : { rounding }),
  };
}

/** A scale in either direction, of either sign. */
function drawScale(draw: Draw, decimals: number): object {
  const unit = 10 ** Math.min(decimals, draw(3));
  const from = (draw(2_000) - 1_000) / unit;
  const to = (draw(2_000) - 1_000) / unit;
  return { from, to: to === from ? (from * unit + 1) / unit : to };
}
