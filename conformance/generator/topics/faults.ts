import type { Criterion } from "../../../src/index.ts";
import type { Random } from "../random.ts";

type Fields = Record<string, unknown>;
type Fault = (good: Fields, tree: Criterion, random: Random, policies: boolean) => unknown;

/** Lists of products and respondents that are wrong whatever the rules. */
export const faultyParts = {
  products: [
    [],
    null,
    "x",
    7,
    [null],
    ["x"],
    [
      { name: "a", score: 50 },
      { name: "b", score: 60 },
      { name: "a", score: 70 },
    ],
    [{ name: "", score: 50 }],
    [{ score: 50 }],
    [{ name: 7, score: 50 }],
    [{ name: "a" }],
    [{ name: "a", score: "x" }],
    [
      { name: "a", score: 100.5 },
      { name: "b", score: -1 },
    ],
    { mean: 50, count: 0 },
    { mean: 50, count: 1.5 },
    { mean: 50, count: "3" },
    { mean: 50 },
    { count: 3 },
    { mean: 101, count: 3 },
    { mean: "x", count: -1 },
    { mean: 50, count: 1000000001 },
  ],
  respondents: [
    [],
    null,
    {},
    7,
    [null],
    ["x"],
    [[]],
    [[1, 2, 3, 4, 1, 2, 3, 4]],
    [[1, 2, 3, 4, 1, 2, 3, 4, 1, 2]],
    [[1, 2, 3, 4, 1, 2, 3, 4, 0]],
    [[1, 2, 3, 4, 5, 2, 3, 4, 1]],
    [[1, 2.5, 3, 4, 1, 2, 3, 4, 1]],
    [
      [1, 2, 3, 4, 1, 2, 3, 4, 1],
      [1, "2", 3, 4, 1, 2, null, 4, 1],
    ],
  ],
} as const;

const wrong = ["abc", "", null, true, [], "1,5", 1e15, -100000, "100000", "0.1234567", 0.1 + 0.2];
const noAnswers = [{}, { nilai: 3 }, { percent: 50, answers: {} }, { notApplicable: "a", notAssessed: "b" }];
const percents = ["abc", null, -1, 100.000001, "101", "50.1234567"];

/** Answers with a fault, from good ones. */
export const faultyAnswers: readonly Fault[] = [
  (good, tree, random) => ({ ...good, [pickId(tree, random)]: random.pick(wrong) }),
  (good, tree, random) => ({ ...good, [pickId(tree, random)]: random.pick(noAnswers) }),
  (good, tree, random) => ({ ...good, [pickId(tree, random)]: { percent: random.pick(percents) } }),
  (good, tree, random) => ({
    ...good,
    [pickId(tree, random)]: { answers: random.pick([null, [], 7, { lain: 1 }]) },
  }),
  (good, tree, random) => {
    const kind = random.pick(["notApplicable", "notAssessed"]);
    return {
      ...good,
      [pickId(tree, random)]: { [kind]: random.pick(["tidak ada", "tidak ada", "", " ", null, 7]) },
    };
  },
  (good, tree, random) => {
    const { [pickId(tree, random)]: _, ...rest } = good;
    return rest;
  },
  (good, _, random) => ({ ...good, [random.pick(["lain", "__PROTO__", "constructor", "Input", ""])]: 1 }),
  // an id from deeper down, whose place in trees with policies the specification leaves open
  (good, tree, random, policies) => {
    const ids = policies ? ["lain"] : listDeeper(tree);
    return { ...good, [ids.length === 0 ? "lain" : random.pick(ids)]: 1 };
  },
];

function childrenOf({ children }: Criterion): readonly Criterion[] {
  return Array.isArray(children) ? (children as readonly Criterion[]) : [];
}

function pickId(tree: Criterion, random: Random): string {
  return random.pick(childrenOf(tree)).id;
}

function listDeeper(tree: Criterion): readonly string[] {
  return childrenOf(tree).flatMap((child) =>
    childrenOf(child).flatMap((deeper) => [deeper.id, ...listDeeper(deeper)]),
  );
}
