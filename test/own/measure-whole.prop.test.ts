import { expect, test } from "vitest";
import { needsOwn } from "../../src/own/compile-own.ts";
import { measureWhole } from "../../src/own/measure-whole.ts";
import { ratioText, times } from "../oracle.ts";
import { drawFrom } from "../scoring/draw.ts";
import { drawAnswers, drawTree } from "./draw-tree.ts";
import { ownRules, scoreUnit } from "./own-rules.ts";
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
