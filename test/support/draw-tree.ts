import type { Criterion, Method } from "../../src/model/index.ts";
import { methods, roundingModes } from "../../src/model/words.ts";
import { type Draw, pick } from "./draw.ts";
import { growTree } from "./grow-tree.ts";

const policies = ["redistribute", "zero", "not-assessed", "redistribute", "error"] as const;

/** How much a tree may use. */
export interface TreeOptions {
  readonly methods?: readonly Method[];
  /** Policies for what is missing. */
  readonly policies: boolean;
  readonly rounding: boolean;
}

/** A random tree of criteria: 1 to 4 children, up to three levels, weights that may be 0, scales either way. */
export function drawTree(draw: Draw, options: TreeOptions): Criterion {
  return growTree(draw, {
    levels: 3,
    leafOneIn: 3,
    children: 4,
    methods: options.methods ?? methods,
    drawFields: (id) => fields(draw, options, id),
    drawParts: (method, count) => ({
      parts: Array.from({ length: count }, (_, i) => drawPart(draw, method, i)),
      parent: options.policies && draw(5) > 0 ? { missing: drawMissing(draw) } : {},
    }),
  });
}

/** Not all weights are 0; points are the scale where there is none. */
function drawPart(draw: Draw, method: Method, i: number): object {
  if (method === "weighted-mean") return { weight: i === 0 ? "0.5" : draw(5) === 0 ? 0 : weight(draw) };
  return method === "sum" ? { points: String(1 + draw(40)) } : {};
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
