import type { Random } from "./random.ts";

type Node = Record<string, unknown>;

const unknown = { unknown: "tidak ditemukan" };
const scales = [
  { from: 0, to: 3 },
  { from: 100, to: 0 },
  { from: "-5", to: "5" },
];

/** A tree in which the points of some criteria are unknown, but not what they sum to. */
export function drawGroupTree(random: Random): unknown {
  if (random.percent(15)) return drawSum(random, { id: "unit" }, "k");
  const method = random.pick(["sum", "weighted-mean", "mean"]);
  const children = Array.from({ length: random.between(1, 3) }, (_, i) => {
    const share = random.between(1, 60);
    const part = method === "sum" ? { points: share } : method === "mean" ? {} : { weight: share };
    const id = `k-${i + 1}`;
    // one of them at least has such children
    return i > 0 && random.percent(40) ? { id, ...part } : drawDimension(random, { id, ...part }, id);
  });
  return { id: "unit", method, children };
}

function drawDimension(random: Random, node: Node, prefix: string): Node {
  const scaled = random.percent(20) ? { ...node, scale: random.pick(scales) } : node;
  if (random.percent(75)) return drawSum(random, scaled, prefix);
  const below = [drawSum(random, { id: `${prefix}-1` }, `${prefix}-1`), { id: `${prefix}-2` }];
  return { ...scaled, method: "mean", children: below };
}

/** A sum that is known of points that are not, most of them. */
function drawSum(random: Random, node: Node, prefix: string): Node {
  const total = random.pick([70, "30", "12.5", 100, "0.75", 7]);
  const count = random.between(1, 4);
  const isMixed = random.percent(25);
  const children = Array.from({ length: count }, (_, i) => {
    const id = `${prefix}-${i + 1}`;
    const isKnown = isMixed && i > 0 && random.percent(60);
    return { id, points: isKnown ? random.pick(["0.1", 0.2]) : unknown };
  });
  return { ...node, method: "sum", total, children };
}
