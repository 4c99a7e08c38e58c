import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type * as Authoring from "../../src/authoring/index.ts";
import type * as Kepatuhan from "../../src/index.ts";
import type { Answers, Assessment, RuleSet } from "../../src/model/index.ts";
import type * as Receipt from "../../src/receipt/index.ts";
import { ownRules } from "../support/custom-rules.ts";
import { drawFrom, draws } from "../support/draw.ts";
import { drawAnswers, drawTree } from "../support/draw-tree.ts";
import { expectOneIn } from "../support/expect-one-in.ts";

/** What one build of the package gives. */
type Package = typeof Kepatuhan & typeof Authoring & typeof Receipt;

const require = createRequire(import.meta.url);
const parts = ["kepatuhan", "kepatuhan/schema", "kepatuhan/receipt"];
// as Node finds them, the package by its own name
const esm: Package = Object.assign({}, ...(await Promise.all(parts.map((name) => import(find(name))))));
const cjs: Package = Object.assign({}, ...parts.map((name) => require(name)));

/** Where an ES module finds a part of the package; Vite would find the sources. */
function find(name: string): string {
  return require.resolve(name).replace(/\.cjs$/, ".js");
}

function outcomeOf({ isScoringError }: Package, call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return [error.code, error.message];
  }
}

/** What the functions of one build give for a rule set, wherever it was made. */
function outcomesOf(build: Package, rules: RuleSet, assessment: Assessment): readonly unknown[] {
  const table = { regions: 1, region: [0, 0], columns: { score: [50, 60] } };
  return [
    () => build.score(rules, assessment),
    () => build.scoreAll(rules, [assessment]),
    () => build.classify(rules, rules.score.max),
    () => build.scoreColumns(rules, table),
    () => build.receipt(rules, assessment),
    () => build.replay(build.receipt(rules, assessment), rules),
    () => build.compile(rules),
  ].map((call) => outcomeOf(build, call));
}

test("the two builds are two", () => {
  expect(cjs.score).not.toBe(esm.score);
  expect(cjs.ombudsmanRi2022).not.toBe(esm.ombudsmanRi2022);
});

test("each build scores by the published rules of the other", () => {
  for (const rules of cjs.ruleSets()) {
    const twin = esm.ruleSets().find(({ id }) => id === rules.id)!;
    const assessment: Assessment = { region: { name: "Contoh", type: rules.appliesTo[0]! }, score: 50 };
    const expected = outcomesOf(esm, twin, assessment);
    expect(expected[0]).toHaveProperty("status", "scored");
    for (const [build, from] of [
      [esm, rules],
      [cjs, twin],
      [cjs, rules],
    ] as const)
      expect(outcomesOf(build, from, assessment)).toEqual(expected);
  }
});

test("each build scores by the custom rules that the other parsed", () => {
  const draw = drawFrom();
  let scored = 0;
  const count = draws(30);
  for (let i = 0; i < count; i++) {
    const tree = drawTree(draw, { policies: true, rounding: true });
    const { digest: _, ...rules } = ownRules(tree);
    const dimensions = drawAnswers(draw, tree, i % 2 === 0) as Answers;
    const assessment = { region: { name: "a", type: "kota" }, units: [{ name: "u", dimensions }] };
    const [ofEsm, ofCjs] = [esm.parseRuleSet(rules), cjs.parseRuleSet(rules)];
    const expected = outcomesOf(esm, ofEsm, assessment);
    if (!Array.isArray(expected[0])) scored++;
    for (const [build, from] of [
      [esm, ofCjs],
      [cjs, ofEsm],
      [cjs, ofCjs],
    ] as const)
      expect(outcomesOf(build, from, assessment)).toEqual(expected);
  }
  expectOneIn(3, scored, count);
});

test("each build knows the errors of the other, and replays its receipts", () => {
  const assessment = { region: { name: "Kota Contoh", type: "kota" }, score: 89.45 } as const;
  for (const [one, other] of [
    [esm, cjs],
    [cjs, esm],
  ] as const) {
    let thrown: unknown;
    try {
      one.score(one.ombudsmanRi2022, { ...assessment, score: "89,45" });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).not.toBeInstanceOf(other.ScoringError);
    expect(other.isScoringError(thrown)).toBe(true);
    const made = one.receipt(one.ombudsmanRi2022, assessment);
    expect(other.replay(made)).toEqual(one.replay(made));
  }
});
