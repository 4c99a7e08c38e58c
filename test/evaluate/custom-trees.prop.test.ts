import { expect, test } from "vitest";
import { RegionResultSchema } from "../../src/authoring/index.ts";
import type { Criterion, DimensionResult, RegionResult, RuleSet } from "../../src/model/index.ts";
import { methods } from "../../src/model/words.ts";
import { methodRules } from "../../src/plan/methods.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { accepted } from "../support/accepted.ts";
import { node, ownRules, scoreUnit } from "../support/custom-rules.ts";
import { drawFrom, draws } from "../support/draw.ts";
import { drawAnswers, drawTree } from "../support/draw-tree.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { order, plus, type Ratio, ratioText, readRatio, times } from "../support/oracle.ts";
import { type Outcome, ofChildren } from "./recompute-tree.ts";

const hundred: Ratio = [100n, 1n];

/** The result, or null when the assessment was refused; what is no ScoringError is thrown. */
function scored(rules: RuleSet, answers: object): RegionResult | null {
  return accepted("invalid-assessment", () => scoreUnit(rules, answers));
}

function recomputed(tree: Criterion, answers: Record<string, unknown>): Outcome | null {
  try {
    return ofChildren(tree as never, answers, "100");
  } catch (error) {
    if ((error as Error).message !== "missing") throw error;
    return null;
  }
}

function expectAscending(values: readonly Ratio[]): void {
  expect(values.every((value, k) => k === 0 || order(values[k - 1]!, value) <= 0n)).toBe(true);
}

test("random trees come to what the page on one's own rules says, to the last digit", () => {
  const draw = drawFrom();
  let tree: Criterion = node("unit");
  let rules = ombudsmanRi2022 as RuleSet;
  const seen = { refused: 0, "not-assessed": 0, scored: 0, interval: 0, wide: 0 };
  const count = draws(1200);
  for (let i = 0; i < count; i++) {
    if (i % 3 === 0) {
      tree = drawTree(draw, { policies: true, rounding: draw(2) === 0 });
      rules = ownRules({ ...tree, missing: tree.missing ?? {} });
    }
    const answers = drawAnswers(draw, tree, draw(4) > 0);
    const [result, wanted] = [scored(rules, answers), recomputed(tree, answers)];
    expect(result === null).toBe(wanted === null);
    if (result === null || wanted === null) {
      seen.refused++;
      continue;
    }
    const unit = result.units[0]!;
    seen[unit.status]++;
    expect(unit.exact).toBe(wanted.value && ratioText(times(wanted.value, hundred)));
    if (i % 3 === 0)
      expect(RegionResultSchema.parse(JSON.parse(JSON.stringify(result)))).toStrictEqual(result);
    if (unit.interval === undefined || unit.exact === null) continue;
    seen.interval++;
    const { from, to } = unit.interval;
    if (from !== to) seen.wide++;
    expect([unit.coverage, from, to]).toEqual([
      ratioText(wanted.covered),
      ratioText(times(wanted.worst, hundred)),
      ratioText(times(wanted.best, hundred)),
    ]);
    expectAscending([[0n, 1n], readRatio(from), readRatio(unit.exact), readRatio(to), hundred]);
  }
  // every way is walked often
  for (const found of Object.values(seen)) expectOneIn(24, found, count);
});

/** The methods under which children have parts. */
const linear = methods.filter((method) => methodRules[method].isLinear);

function sumOf(parts: readonly DimensionResult[]): Ratio {
  return parts.reduce<Ratio>((sum, { contribution }) => plus(sum, readRatio(contribution ?? "0")), [0n, 1n]);
}

test("policies that nothing needs change no result, and the parts of linear trees sum to the score", () => {
  const draw = drawFrom();
  for (let i = 0; i < draws(200); i++) {
    const tree = drawTree(draw, { methods: linear, policies: false, rounding: false });
    const answers = drawAnswers(draw, tree, false);
    const base = scoreUnit(ownRules(tree), answers);
    const own = scoreUnit(ownRules({ ...tree, missing: {} }), answers);
    const [unit] = own.units;
    expect(own.ruleSet.digest).not.toBe(base.ruleSet.digest);
    expect({ ...own, ruleSet: base.ruleSet }).toStrictEqual(base);
    expect(ratioText(sumOf(unit!.dimensions!))).toBe(unit!.exact);
    for (const { contribution, children } of unit!.dimensions!) {
      if (children !== undefined) expect(ratioText(sumOf(children))).toBe(contribution);
    }
  }
});

function scaleWeights(criterion: Criterion, factor: bigint): Criterion {
  const { weight, children } = criterion;
  const [n] = weight === undefined ? [0n] : readRatio(String(Math.round(Number(weight) * 1000)));
  return {
    ...criterion,
    ...(weight === undefined
      ? {}
      : { weight: `${(n * factor) / 1000n}.${String((n * factor) % 1000n).padStart(3, "0")}` }),
    ...(Array.isArray(children) ? { children: children.map((child) => scaleWeights(child, factor)) } : {}),
  };
}

test("what is scored with gaps: parts sum to the score, complete answers are sure, scaled weights change nothing", () => {
  const draw = drawFrom();
  let gaps = 0;
  const count = draws(200);
  for (let i = 0; i < count; i++) {
    const tree = drawTree(draw, { policies: true, rounding: false });
    const rules = ownRules({ ...tree, missing: tree.missing ?? {} });
    const complete = scoreUnit(rules, drawAnswers(draw, tree, false)).units[0]!;
    expect(complete).not.toHaveProperty("coverage");
    expect(JSON.stringify(complete)).not.toContain("interval");
    const answers = drawAnswers(draw, tree, true);
    const result = scored(rules, answers);
    if (result === null) continue;
    const [unit] = result.units;
    if (unit!.exact !== null && linear.includes(tree.method!)) {
      gaps++;
      expect(ratioText(sumOf(unit!.dimensions!))).toBe(unit!.exact);
    }
    const scaled = ownRules({ ...scaleWeights(tree, 7n), missing: tree.missing ?? {} });
    expect({ ...scoreUnit(scaled, answers), ruleSet: result.ruleSet }).toStrictEqual(result);
  }
  // of three linear methods among all
  expectOneIn(2 * methods.length, gaps, count);
});
