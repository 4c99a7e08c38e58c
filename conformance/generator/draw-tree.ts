import type { Method, MissingPolicy, MissingRule, Rounding, ScoreRule } from "../../src/index.ts";
import { modes } from "./draw-rule-set.ts";
import type { Random } from "./random.ts";

type Node = Record<string, unknown>;

/** The methods that the topics with old lines draw: a further one has its lines in the topic `methods`. */
const plain: readonly Method[] = ["weighted-mean", "sum", "mean"];
const others: readonly Method[] = ["minimum", "maximum", "median"];
const policies: readonly MissingPolicy[] = ["error", "redistribute", "zero", "not-assessed"];
const scales = [
  { from: 0, to: 3 },
  { from: 1, to: 4 },
  { from: "30", to: "1" },
  { from: 100, to: 0 },
  { from: "-5", to: "5" },
  { from: 0, to: 7 },
];

/** What a tree is drawn by. */
interface Growth {
  readonly random: Random;
  readonly policies: boolean;
  /** Only where no method picks a child: a weight of 0 means little there. */
  readonly zeros: boolean;
  readonly methods: readonly Method[];
}

/** A tree of one to three levels; with policies, or one that the plain rules compute. */
export function drawTree(random: Random, score: ScoreRule, withPolicies: boolean): unknown {
  const zeros = random.percent(30);
  const methods = withPolicies && !zeros ? [...plain, ...others] : plain;
  const growth = { random, policies: withPolicies, zeros, methods };
  const root: Node = grow(growth, { id: "unit" }, "k", random.pick([1, 2, 2, 3]), score);
  // so that the tree has policies whatever was drawn below
  return withPolicies && root["missing"] === undefined ? { ...root, missing: drawMissing(random) } : root;
}

/** A tree whose root has this method, as about half of what is below it has; with policies if asked for. */
export function drawMethodTree(
  random: Random,
  score: ScoreRule,
  method: Method,
  withPolicies: boolean,
): unknown {
  const below: Growth = { random, policies: withPolicies, zeros: false, methods: [method, "mean"] };
  const root: Node = grow({ ...below, methods: [method] }, { id: "unit" }, "k", 1, score);
  const children = (root["children"] as readonly Node[]).map((child) =>
    random.percent(40) ? { ...child, ...grow(below, child, String(child["id"]), 1, score) } : child,
  );
  return { ...root, children };
}

function grow(growth: Growth, node: Node, prefix: string, depth: number, score: ScoreRule): Node {
  const { random, methods } = growth;
  const rounding = growth.policies && random.percent(15) ? { rounding: drawRounding(random) } : {};
  if (depth === 0) return { ...node, ...rounding };
  const method = random.pick(methods);
  const count = random.between(1, depth > 2 ? 2 : 4);
  const shares = Array.from({ length: count }, () => drawShare(growth, method));
  if (method === "weighted-mean" && shares.every((share) => Number(share) === 0)) shares[0] = 1;
  const children = shares.map((share, i) => {
    const id = `${prefix}-${i + 1}`;
    const below = random.percent(65) ? depth - 1 : 0;
    return grow(growth, drawChild(random, id, method, share), id, below, score);
  });
  return {
    ...node,
    method,
    ...(random.percent(30) && method !== "mean" && plain.includes(method) ? { total: sumOf(shares) } : {}),
    ...(growth.policies && random.percent(75) ? { missing: drawMissing(random) } : {}),
    ...rounding,
    children,
  };
}

function drawChild(random: Random, id: string, method: Method, share: number | string): Node {
  const scale = random.percent(60) ? { scale: random.pick(scales) } : {};
  if (method === "weighted-mean") return { id, weight: share, ...scale };
  return method === "sum" ? { id, points: share, ...(random.percent(25) ? scale : {}) } : { id, ...scale };
}

/** A weight or points: whole, so that a rounding keeps the ends of a scale of points. */
function drawShare({ random, zeros }: Growth, method: Method): number | string {
  if (zeros && method === "weighted-mean" && random.percent(25)) return 0;
  const share = random.between(1, 40);
  if (method === "weighted-mean" && random.percent(30)) return `0.${share}5`;
  return random.percent(50) ? share : String(share);
}

function sumOf(shares: readonly (number | string)[]): number | string {
  const sum = shares.reduce<number>((total, share) => total + Math.round(Number(share) * 1000), 0);
  return sum % 1000 === 0 ? sum / 1000 : (sum / 1000).toFixed(3);
}

function drawRounding(random: Random): Rounding {
  return { decimals: random.between(0, 3), rounding: random.pick(modes) };
}

function drawMissing(random: Random): MissingRule {
  const policy = (): MissingPolicy => random.pick(policies);
  return {
    ...(random.percent(80) ? { notApplicable: policy() } : {}),
    ...(random.percent(80) ? { notAssessed: policy() } : {}),
    ...(random.percent(80) ? { leftOut: policy() } : {}),
    ...(random.percent(30) ? { completeness: random.pick([0, "0.5", "0.75", "0.333333", 1]) } : {}),
  };
}
