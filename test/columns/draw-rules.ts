import type { Criterion, RuleSet } from "../../src/model/index.ts";
import { roundingModes } from "../support/arbitraries.ts";
import { node, ownRules } from "../support/custom-rules.ts";
import type { Draw } from "../support/draw.ts";

const label = { id: "x", en: "x" };

/** Draws a rule set of one's own that columns compute: any scale, tree, weights, roundings, bands. */
export function drawRules(draw: Draw): RuleSet {
  const inputDecimals = draw(7);
  const min = draw(2) === 0 ? draw(20) : -draw(200);
  const max = min + 12 + draw(draw(5) === 0 ? 900_000_000 : 100);
  const decimals = draw(inputDecimals + 1);
  const score = { min, max, decimals, rounding: drawMode(draw), inputDecimals };
  const { id: _, label: __, ...root } = drawNode(draw, "unit", 2, inputDecimals);
  const { scale: ___, ...rest } = root;
  const classifyOn = { decimals: draw(7), rounding: drawMode(draw) };
  return ownRules(rest, { score, classifyOn, bands: drawBands(draw, min) });
}

function drawMode(draw: Draw) {
  return roundingModes[draw(roundingModes.length)]!;
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

function drawNode(
  draw: Draw,
  id: string,
  depth: number,
  inputDecimals: number,
  fields: object = {},
): Criterion {
  const rounding = draw(3) === 0 ? { decimals: draw(5), rounding: drawMode(draw) } : undefined;
  const scale = draw(2) === 0 ? undefined : drawScale(draw, rounding === undefined ? inputDecimals : 0);
  const own = {
    ...fields,
    ...(scale === undefined ? {} : { scale }),
    ...(rounding === undefined ? {} : { rounding }),
  };
  if (depth === 0 || (fields !== undefined && draw(3) === 0 && id !== "unit")) return node(id, own);
  const method = ["weighted-mean", "sum", "mean"][draw(3)]!;
  const precise = draw(3) === 0;
  const children = Array.from({ length: 1 + draw(4) }, (_, i) => {
    // points are whole, so that any rounding keeps the ends of their scale
    const weight = precise ? (1 + draw(9_999_999)) / 1e6 : draw(5) + (i === 0 ? 1 : 0);
    const part = method === "weighted-mean" ? { weight } : method === "sum" ? { points: 1 + draw(40) } : {};
    return drawNode(draw, `${id}-${i}`, depth - 1, inputDecimals, part);
  });
  return node(id, { ...own, method, children });
}

/** A scale in either direction, of either sign. */
function drawScale(draw: Draw, decimals: number): object {
  const unit = 10 ** Math.min(decimals, draw(3));
  const from = (draw(2_000) - 1_000) / unit;
  const to = (draw(2_000) - 1_000) / unit;
  return { from, to: to === from ? (from * unit + 1) / unit : to };
}
