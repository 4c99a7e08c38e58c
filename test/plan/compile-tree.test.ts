import { expect, test } from "vitest";
import { compileTree } from "../../src/plan/compile-tree.ts";
import { node, ownRules } from "../support/custom-rules.ts";

test("compileTree(ruleSet) is null where the tree is unknown", () => {
  expect(compileTree({ ...ownRules({}), criteria: { unknown: "not published" } })).toBeNull();
});

test("the root is on the scale of scores, and adds all of it", () => {
  const rules = ownRules({ method: "mean", children: [node("a"), node("b")] });
  const root = compileTree({ ...rules, score: { ...rules.score, min: 25, inputDecimals: 1 } })!;
  expect(root).toMatchObject({ id: "unit", from: 250, to: 1000, isAdded: false, unknown: null });
  expect(root.children.map(({ id }) => id)).toEqual(["a", "b"]);
  // 75 points, in the 6000 steps that halves of a child's 3000 are
  expect(root.raw.denominator).toBe(6000);
  expect(root.raw.contribution).toEqual({ multiplier: 1, offset: 0, denominator: 80 });
});

// twice a million times the greatest value of a child, 100 steps of it to a point, passes 2^53 or does not
test.each([
  [45_035_996, "number"],
  [45_035_997, "bigint"],
])("a tree with a scale up to %d of points is in %ss", (to, lane) => {
  const rules = ownRules({
    method: "mean",
    children: [node("a", { scale: { from: to - 1, to } }), node("b")],
  });
  const root = compileTree({ ...rules, score: { ...rules.score, decimals: 6, inputDecimals: 0 } })!;
  for (const { raw, direct, percent } of [root, ...root.children]) {
    for (const size of [raw.denominator, raw.value.denominator, direct, percent])
      expect(typeof size).toBe(lane);
  }
  for (const size of root.coefficients) expect(typeof size).toBe(lane);
});
