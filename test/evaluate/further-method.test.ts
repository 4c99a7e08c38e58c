import { afterAll, beforeAll, expect, test } from "vitest";
import { scoreColumns } from "../../src/columns/score-columns.ts";
import { divide, type Fraction, one, reduce, total, zero } from "../../src/exact/ratio.ts";
import type { RuleSet, UnitAssessment } from "../../src/model/index.ts";
import { methods } from "../../src/model/words.ts";
import { type MethodRule, methodRules } from "../../src/plan/methods.ts";
import { safeScore, score } from "../../src/score/score.ts";
import { node, ownJson, scoreUnit } from "../support/custom-rules.ts";

const further = "contoh-harmonik";

/** A method that is not linear, and whose values have no denominator that follows from the rules. */
const rule: MethodRule = {
  childField: null,
  isLinear: false,
  combineWhole: null,
  combineShares: (items) => {
    if (items.some(({ share }) => share.numerator === 0n)) return zero;
    const inverses = items.map(({ share }): Fraction => divide(one, share));
    return divide(reduce(BigInt(items.length), 1n), total(inverses));
  },
};

// the package as it will be when one more method has its row in the table, and its word
const rows = methodRules as Record<string, MethodRule>;
const words = methods as unknown as string[];

beforeAll(() => {
  rows[further] = rule;
  words.push(further);
});

afterAll(() => {
  delete rows[further];
  words.pop();
});

const children = [node("a"), node("b")];
const redistribute = { notApplicable: "redistribute", leftOut: "redistribute", notAssessed: "not-assessed" };

/** Rules with a tree of this root; they are not parsed, for the schema of words is made when it is loaded. */
function rulesOf(root: object, fields: object = {}): RuleSet {
  const { digest: _, ...rules } = ownJson(root, fields) as RuleSet;
  return rules as RuleSet;
}

function unitOf(root: object, answers: object) {
  return scoreUnit(rulesOf(root), answers).units[0]!;
}

test("a unit is scored by the row alone, exactly, and shows no coverage where all is answered", () => {
  const unit = unitOf({ method: further, children }, { a: 60, b: 30 });
  expect(unit).toMatchObject({ exact: "40", score: 40, notes: [] });
  expect(unit).not.toHaveProperty("coverage");
  expect(unit.dimensions).toEqual([
    { id: "a", score: 60, exact: "60", share: "3/5", contribution: null },
    { id: "b", score: 30, exact: "30", share: "3/10", contribution: null },
  ]);
  expect(unitOf({ method: further, children }, { a: 60, b: 0 }).exact).toBe("0");
});

test("below a linear method it has a part, and what is below it has none; its own rounding goes up", () => {
  const below = { weight: 1, method: further, children };
  const beside = node("y", { weight: 3 });
  const answers = { x: { answers: { a: 70, b: 30 } }, y: 80 };
  const unit = unitOf({ method: "weighted-mean", children: [node("x", below), beside] }, answers);
  expect(unit.exact).toBe("141/2");
  expect(unit.dimensions).toMatchObject([
    {
      id: "x",
      exact: "42",
      contribution: "21/2",
      children: [{ contribution: null }, { contribution: null }],
    },
    { id: "y", contribution: "60" },
  ]);
  const rounding = { decimals: 0, rounding: "floor" };
  const rounded = node("x", { ...below, rounding });
  const other = { x: { answers: { a: 70, b: 40 } }, y: 80 };
  expect(unitOf({ method: "weighted-mean", children: [rounded, beside] }, other).exact).toBe("145/2");
});

test("the least of it and others is taken in fractions as well", () => {
  const root = { method: "minimum", children: [node("x", { method: further, children }), node("y")] };
  expect(unitOf(root, { x: { answers: { a: 60, b: 30 } }, y: 41 }).exact).toBe("40");
  expect(unitOf(root, { x: { answers: { a: 60, b: 30 } }, y: 39 }).exact).toBe("39");
});

test("policies leave out what does not apply, and show between what ends a value can be", () => {
  const root = { method: further, missing: redistribute, children: [...children, node("c")] };
  expect(unitOf(root, { a: 60, b: 30, c: { notApplicable: "none" } })).toMatchObject({
    exact: "40",
    coverage: "1",
    interval: { from: "40", to: "40" },
  });
  // open, b is 0 or 100: 3 / (10/6 + 1 + 1) at best
  expect(unitOf(root, { a: 60, c: 100 })).toMatchObject({
    exact: "75",
    coverage: "2/3",
    interval: { from: "0", to: "900/11" },
  });
  expect(unitOf(root, { a: 60, b: 30, c: { notAssessed: "none" } })).toMatchObject({
    status: "not-assessed",
  });
});

test("a region has the mean of such units, and of those that are known by their score", () => {
  const units: UnitAssessment[] = [
    { name: "u", dimensions: { a: 70, b: 30 } },
    { name: "v", dimensions: { a: 70, b: 40 } },
    { name: "w", score: 12.5 },
  ];
  const result = score(rulesOf({ method: further, children }), {
    region: { name: "Kota Contoh", type: "kota" },
    units,
  });
  // (42 + 560/11 + 25/2) / 3
  expect(result).toMatchObject({ exact: "773/22", score: 35.14 });
  expect(result).not.toHaveProperty("coverage");
});

test("surveys, columns and sums over rows refuse it, as they do every method that they cannot use", () => {
  const elements = ["a", "b"].map((id) => node(id, { scale: { from: 1, to: 4 } }));
  const survey = rulesOf({ method: further, children: elements }, { survey: true });
  const refused = safeScore(survey, { region: { name: "Kota Contoh", type: "kota" }, score: 50 });
  expect(refused).toMatchObject({
    error: { issues: [{ code: "not-allowed", path: ["survey"], params: { reason: "survey-methods" } }] },
  });
  const rules = rulesOf({ method: further, children });
  const columns = { a: [60], b: [30] };
  expect(() => scoreColumns(rules, { regions: 1, region: [0], columns })).toThrow(
    "columns.unit: it has no column, and its method is for scoring one by one",
  );
});
