import { expect, test } from "vitest";
import { parseRuleSet } from "../../../src/authoring/index.ts";
import type { RuleSet, UnitAssessment } from "../../../src/model/index.ts";
import { classify } from "../../../src/score/classify.ts";
import { score } from "../../../src/score/score.ts";
import { accepted } from "../../support/accepted.ts";
import { type Draw, drawFrom, draws } from "../../support/draw.ts";
import { meanOf, type Ratio, ratioOf, ratioText } from "../../support/oracle.ts";
import { type DrawnRules, drawRules } from "./draw-large.ts";
import { answerTree, bandOf, drawWithin, scoreOf } from "./recompute-large.ts";

const region = { name: "Kota X", type: "kota" };

/** A unit known by its score or by its answers, and its exact value. */
function drawUnit(draw: Draw, rules: DrawnRules, name: string): { unit: UnitAssessment; value: Ratio } {
  const { min, max, inputDecimals } = rules.score;
  if ("unknown" in rules.criteria || draw(3) === 0) {
    const given = drawWithin(draw, min, max, inputDecimals);
    return { unit: { name, score: given }, value: ratioOf(given) };
  }
  const { answers, value } = answerTree(draw, rules);
  return { unit: { name, dimensions: answers }, value };
}

/** The result has the exact value, the score that it rounds to, and the class of that, which classify gives as well. */
function expectExact(rules: RuleSet, result: ReturnType<typeof score>, value: Ratio): void {
  const { ratio, number } = scoreOf(value, rules.score);
  const { grade, zone, label } = rules.bands[bandOf(rules, ratio)]!;
  expect(result).toMatchObject({ exact: ratioText(value), score: number, grade, zone, label });
  expect(classify(rules, result.score!)).toMatchObject({ grade, zone, label });
}

test("what parseRuleSet accepts, score computes to the last digit and classify reads back, up to 10^15", () => {
  const draw = drawFrom();
  const count = draws(3000);
  let computed = 0;
  let trees = 0;
  for (let i = 0; i < count; i++) {
    const rules = drawRules(draw);
    const parsed = accepted("invalid-rule-set", () => parseRuleSet(rules));
    if (parsed === null) continue;
    computed++;
    if (!("unknown" in rules.criteria)) trees++;
    const units = Array.from({ length: 1 + draw(3) }, (_, u) => drawUnit(draw, rules, `u${u}`));
    const result = score(parsed, { region, units: units.map(({ unit }) => unit) });
    expectExact(parsed, result, meanOf(units.map(({ value }) => value)));
    for (const [u, { value }] of units.entries()) {
      expect(result.units[u]).toMatchObject({
        exact: ratioText(value),
        score: scoreOf(value, rules.score).number,
      });
    }
    const given = drawWithin(draw, rules.score.min, rules.score.max, rules.score.inputDecimals);
    expectExact(parsed, score(parsed, { region, score: given }), ratioOf(given));
  }
  expect(computed).toBeGreaterThan(count / 4);
  expect(trees).toBeGreaterThan(count / 8);
});
