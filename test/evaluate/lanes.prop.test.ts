import { expect, test } from "vitest";
import { buildDimensions } from "../../src/evaluate/build-dimension.ts";
import { evaluateCriterion } from "../../src/evaluate/evaluate-criterion.ts";
import { shareOf } from "../../src/evaluate/value.ts";
import { startIssues, throwIssues } from "../../src/issues/issue-list.ts";
import type { RuleSet } from "../../src/model/index.ts";
import { methods } from "../../src/model/words.ts";
import { planOf } from "../../src/plan/compile.ts";
import { methodRules } from "../../src/plan/methods.ts";
import type { Given } from "../../src/read/input.ts";
import { readDimensions } from "../../src/read/read-answers.ts";
import { node, ownRules } from "../support/custom-rules.ts";
import { drawFrom, draws } from "../support/draw.ts";
import { drawAnswers, drawTree } from "../support/draw-tree.ts";
import { expectOneIn } from "../support/expect-one-in.ts";

/** The methods that whole numbers are enough for. */
const inWhole = methods.filter((method) => methodRules[method].combineWhole !== null);

/** The answers, checked. */
function read(rules: RuleSet, answers: object): Given {
  const at = startIssues();
  const given = readDimensions(planOf(rules), answers, at);
  throwIssues(at, "invalid-assessment");
  return given!;
}

/** The same answers for the lane of fractions: as if some weight, somewhere, were not that of the rules. */
function open(given: Given): Given {
  if (given.children.length === 0) return given;
  return {
    ...given,
    children: given.children.map(open),
    roles: given.roles ?? given.children.map(() => "counts"),
    needsFractions: true,
  };
}

function compareLanes(rules: RuleSet, answers: object): "number" | "bigint" {
  const given = read(rules, answers);
  const [whole, fractions] = [evaluateCriterion(given), evaluateCriterion(open(given))];
  expect(whole.n).not.toBeNull();
  expect(fractions.n).toBeNull();
  expect(fractions.share).toEqual(shareOf(whole));
  const dimensions = buildDimensions(whole, rules.score);
  expect(buildDimensions(fractions, rules.score)).toStrictEqual(dimensions);
  return typeof whole.n as "number" | "bigint";
}

test("complete answers come to the same in whole numbers as in fractions, part by part, by every method that has both", () => {
  const draw = drawFrom();
  const seen = { number: 0, bigint: 0 };
  const count = draws(600);
  for (let i = 0; i < count; i++) {
    const tree = drawTree(draw, { methods: inWhole, policies: false, rounding: draw(2) === 0 });
    seen[compareLanes(ownRules(tree), drawAnswers(draw, tree, false))]++;
  }
  for (const found of Object.values(seen)) expectOneIn(12, found, count);
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
  const score = { min: 0, max: 383179310, decimals: 5, rounding: "up", inputDecimals: 5 };
  const rules = ownRules(tree, { score });
  for (let i = 0; i < 60; i++) {
    const answers = { a: `${190 + 7 * i}.0522`, b: `${1_234_567 + 6_321_987 * i}.98765` };
    expect(compareLanes(rules, answers)).toBe("bigint");
  }
});
