import type { Criterion } from "../../src/model/index.ts";
import { roundingModes } from "./arbitraries.ts";
import { node } from "./custom-rules.ts";
import type { Draw } from "./draw.ts";

const policies = ["redistribute", "zero", "not-assessed", "redistribute", "error"] as const;
const methods = ["weighted-mean", "sum", "mean", "minimum", "maximum", "median"] as const;
const pick = <Item>(draw: Draw, list: readonly Item[]): Item => list[draw(list.length)]!;

/** How much a tree may use. */
export interface TreeOptions {
  readonly methods?: readonly (typeof methods)[number][];
  /** Policies for what is missing. */
  readonly policies: boolean;
  readonly rounding: boolean;
}

/** A random tree of criteria: 1 to 4 children, up to three levels, weights that may be 0, scales either way. */
export function drawTree(draw: Draw, options: TreeOptions, id = "unit", depth = 3): Criterion {
  if (depth === 0 || (depth < 3 && draw(3) === 0)) return node(id, fields(draw, options, id));
  const method = pick(draw, options.methods ?? methods);
  const children = Array.from({ length: 1 + draw(4) }, (_, i) => {
    const child = drawTree(draw, options, id === "unit" ? `c${i}` : `${id}-${i}`, depth - 1);
    if (method === "weighted-mean")
      return { ...child, weight: i === 0 ? "0.5" : draw(5) === 0 ? 0 : weight(draw) };
    // points are the scale where there is none
    return method === "sum" ? { ...child, points: String(1 + draw(40)) } : child;
  });
  const missing = options.policies && draw(5) > 0 ? { missing: drawMissing(draw) } : {};
  return node(id, { ...fields(draw, options, id), method, children, ...missing });
}

function weight(draw: Draw): string {
  return `${draw(9)}.${1 + draw(999)}`;
}

function drawMissing(draw: Draw): object {
  const completeness = draw(3) === 0 ? { completeness: pick(draw, ["0", "0.25", "0.5", "0.75", 1]) } : {};
  return {
    notApplicable: pick(draw, policies),
    notAssessed: pick(draw, policies),
    leftOut: pick(draw, policies),
    ...completeness,
  };
}

function fields(draw: Draw, { rounding }: TreeOptions, id: string): object {
  const scales = [
    { from: 0, to: 3 },
    { from: 30, to: 1 },
    { from: "-5", to: 5 },
    { from: 1, to: "4" },
  ];
  return {
    ...(id !== "unit" && draw(2) === 0 ? { scale: pick(draw, scales) } : {}),
    ...(rounding && draw(3) === 0
      ? { rounding: { decimals: draw(3), rounding: pick(draw, roundingModes) } }
      : {}),
  };
}

/** Answers for the children of a criterion, some of them missing in one way or another. */
export function drawAnswers(draw: Draw, { children }: Criterion, gaps: boolean): Record<string, unknown> {
  const answers = (children as readonly Criterion[]).flatMap((child): [string, unknown][] => {
    const missing = gaps && draw(4) === 0 ? 1 + draw(3) : 0;
    if (missing === 1) return [];
    if (missing === 2) return [[child.id, { notApplicable: "x" }]];
    if (missing === 3) return [[child.id, { notAssessed: "y" }]];
    return [[child.id, drawAnswer(draw, child, gaps)]];
  });
  return Object.fromEntries(answers);
}

function drawAnswer(draw: Draw, criterion: Criterion, gaps: boolean): unknown {
  if (Array.isArray(criterion.children) && draw(6) > 0)
    return { answers: drawAnswers(draw, criterion, gaps) };
  const { scale, points } = criterion;
  if (draw(4) === 0) return { percent: String(draw(1001) / 10) };
  const [from, to] = [Number(scale?.from ?? 0), Number(scale?.to ?? points ?? 100)];
  // hundredths of the way, so that ties are frequent
  return (from + ((to - from) * draw(201)) / 200).toFixed(3);
}
