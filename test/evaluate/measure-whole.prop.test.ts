import { expect, test } from "vitest";
import { needsOwn } from "../../src/evaluate/compile-own.ts";
import { measureWhole } from "../../src/evaluate/measure-whole.ts";
import { ratioText, times } from "../oracle.ts";
import { drawFrom } from "../score/draw.ts";
import { drawAnswers, drawTree } from "./draw-tree.ts";
import { node, ownRules, scoreUnit } from "./own-rules.ts";
import { ofChildren } from "./recompute-own.ts";

test("rounded trees come to the same in whole numbers as in fractions, part by part", () => {
  const draw = drawFrom();
  const methods = ["weighted-mean", "sum", "mean"] as const;
  const seen = { whole: 0, left: 0 };
  for (let i = 0; i < 600; i++) {
    const tree = drawTree(draw, { methods, policies: false, rounding: true });
    const answers = drawAnswers(draw, tree, false);
    const rules = ownRules(tree);
    if (!needsOwn(rules)) continue;
    const reading = measureWhole(rules)!(answers);
    seen[reading === undefined ? "left" : "whole"]++;
    // policies that are never needed send the same answers through the fractions
    const inFractions = scoreUnit(ownRules({ ...tree, missing: {} }), answers);
    const result = scoreUnit(rules, answers);
    expect({ ...result, ruleSet: inFractions.ruleSet }).toStrictEqual(inFractions);
    const { value } = ofChildren(tree as never, answers, "100");
    expect(result.units[0]!.exact).toBe(ratioText(times(value!, [100n, 1n])));
  }
  expect(Math.min(seen.whole, seen.left)).toBeGreaterThan(100);
});

test("a scale whose sums need bigints loses nothing", () => {
  const rounding = { decimals: 1, rounding: "down" };
  const tree = {
    method: "weighted-mean",
    rounding,
    children: [
      node("a", { weight: "3.141593", scale: { from: 188, to: 631.7 } }),
      node("b", { weight: "2.718281" }),
    ],
  };
  const fields = { score: { min: 0, max: 383179310, decimals: 5, rounding: "up", inputDecimals: 5 } };
  const [whole, fractions] = [ownRules(tree, fields), ownRules({ ...tree, missing: {} }, fields)];
  for (let i = 0; i < 60; i++) {
    const answers = { a: `${190 + 7 * i}.0522`, b: `${1_234_567 + 6_321_987 * i}.98765` };
    const inFractions = scoreUnit(fractions, answers);
    const result = scoreUnit(whole, answers);
    expect({ ...result, ruleSet: inFractions.ruleSet }).toStrictEqual(inFractions);
  }
});
