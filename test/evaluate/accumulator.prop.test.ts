import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addNumerator,
  addUnit,
  meanOfAccumulated,
  startAccumulator,
} from "../../src/evaluate/accumulator.ts";
import { buildAccumulated } from "../../src/evaluate/build-accumulated.ts";
import { type ExactValue, evaluateInput } from "../../src/evaluate/evaluate-input.ts";
import {
  menpanSkm2017,
  ombudsmanRi2015Pemda,
  ombudsmanRi2021,
  ombudsmanRi2022,
  score,
} from "../../src/index.ts";
import { child, startIssues, throwIssues } from "../../src/issues/issue-list.ts";
import type { Assessment, RegionResult, RuleSet, UnitAssessment } from "../../src/model/index.ts";
import { planOf, type RuleSetInput } from "../../src/plan/compile.ts";
import { readUnit } from "../../src/read/read-unit.ts";
import { score as anyScore } from "../support/arbitraries.ts";
import { region } from "../support/assess.ts";
import { node, ownRules } from "../support/custom-rules.ts";
import { issuesOf } from "../support/issues-of.ts";

/** Scores as the command does with --summary: unit by unit, none of which is kept. */
function addUp(rules: RuleSetInput, { units = [], region, facts }: Assessment): RegionResult {
  const plan = planOf(rules);
  const at = startIssues();
  const accumulator = startAccumulator(plan);
  for (const unit of units) {
    const read = readUnit(plan, { ...unit }, child(at, "unit"));
    if (read !== undefined) addUnit(plan, accumulator, evaluateInput(plan, read.input));
  }
  const result = buildAccumulated(plan, accumulator, { region, facts }, at);
  throwIssues(at, "invalid-assessment");
  return result!;
}

const reason = fc.constantFrom("closed", "burnt down");
const absent = fc.record({ notAssessed: reason });

function unitsOf(known: fc.Arbitrary<object>): fc.Arbitrary<UnitAssessment[]> {
  const drawn = fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: absent });
  return fc
    .array(drawn, { minLength: 1, maxLength: 12 })
    .map((all) => all.map((unit, i) => ({ name: `unit ${i}`, ...unit }) as UnitAssessment));
}

const points = (most: number) =>
  fc.integer({ min: 0, max: Math.round(most * 100) }).map((value) => value / 100);
const dimensions = fc.record({
  dimensions: fc.record({
    input: points(21.85),
    proses: points(32.37),
    output: points(24.24),
    pengaduan: points(21.54),
  }),
});
const byScore = fc.record({ score: anyScore });
const products = fc.record({
  products: fc.record({ mean: anyScore, count: fc.constantFrom(1, 3, 1e9) }),
});
const answers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
const respondents = fc.record({ respondents: fc.array(answers, { minLength: 1, maxLength: 7 }) });
const own = ownRules({
  method: "mean",
  missing: { notApplicable: "redistribute", leftOut: "redistribute" },
  children: [node("a"), node("b"), node("c")],
});
const partial = fc.record({
  dimensions: fc.record({ a: fc.nat(100), b: fc.nat(100), c: fc.nat(100) }, { requiredKeys: ["a"] }),
});
const elements = fc.record({ score: fc.integer({ min: 25, max: 100 }) });

const kinds: [string, RuleSet, fc.Arbitrary<UnitAssessment[]>][] = [
  ["scores", ombudsmanRi2022, unitsOf(byScore)],
  ["scores and dimensions", ombudsmanRi2022, unitsOf(fc.oneof(byScore, dimensions))],
  ["products", ombudsmanRi2021, unitsOf(products)],
  ["respondents and scores", menpanSkm2017, unitsOf(fc.oneof(respondents, elements))],
  ["answers with redistributed weights", own, unitsOf(partial)],
];

describe("units added one by one give what score gives, but for the units", () => {
  test.each(kinds)("%s", (_, rules, units) => {
    fc.assert(
      fc.property(units, fc.subarray(rules.qualifiers.map(({ fact }) => fact)), (drawn, given) => {
        const facts = Object.fromEntries(given.map((fact) => [fact, true]));
        const assessment = { region, units: drawn, facts };
        const expected = { ...score(rules, assessment), units: [] };
        expect(JSON.stringify(addUp(rules, assessment))).toBe(JSON.stringify(expected));
      }),
    );
  });
});

test("so many units that their sum passes 2^53 stay exact", () => {
  const units = Array.from({ length: 30_000 }, (_, i) => ({ name: `unit ${i}`, score: "99.999999" }));
  const expected = { ...score(ombudsmanRi2022, { region, units }), units: [] };
  expect(addUp(ombudsmanRi2022, { region, units })).toEqual(expected);
  expect(expected.exact).toBe("99999999/1000000");
  const wide = Array.from({ length: 200 }, (_, i) => ({
    name: `unit ${i}`,
    products: { mean: "99.999999", count: 1e9 },
  }));
  const result = addUp(ombudsmanRi2021, { region, units: wide });
  expect(result).toEqual({ ...score(ombudsmanRi2021, { region, units: wide }), units: [] });
});

test("sums of odd numerators that pass 2^53 stay exact", () => {
  const far: RuleSetInput = {
    ...ombudsmanRi2022,
    digest: undefined,
    score: { min: 0, max: 900_000_000, decimals: 6, rounding: "half-even", inputDecimals: 6 },
    criteria: { unknown: "not asked here" },
  };
  const units = Array.from({ length: 12 }, (_, i) => ({
    name: `unit ${i}`,
    score: `899999999.9999${i + 10}`,
  }));
  const products = { mean: "99.999999", count: 40_000_001 };
  const listed = units.map(({ name }) => ({ name, products }));
  // 10 to 21 are 15.5 on average
  expect(addUp(far, { region, units }).exact).toBe("1799999999999831/2000000");
  expect(addUp(ombudsmanRi2021, { region, units: listed }).exact).toBe("99999999/1000000");
});

test("a unit added by its numerator counts like one that was read", () => {
  const plan = planOf(ombudsmanRi2022);
  const accumulator = startAccumulator(plan);
  const [first, second] = [80, 90].map((score) => evaluateInput(plan, { kind: "score", score })) as [
    ExactValue,
    ExactValue,
  ];
  addNumerator(plan, accumulator, first.numerator, first.count);
  addUnit(plan, accumulator, second);
  const numerator = Number(first.numerator) + Number(second.numerator);
  expect(meanOfAccumulated(plan, accumulator)).toEqual({ numerator, count: 2 });
});

test("a region none of whose units was assessed gives every reason once", () => {
  const units = ["closed", "burnt down", "closed"].map((notAssessed, i) => ({ name: `${i}`, notAssessed }));
  const { status, notes } = addUp(ombudsmanRi2022, { region, units });
  expect(status).toBe("not-assessed");
  expect(notes.map(({ en }) => en)).toEqual(["not assessed: closed; burnt down"]);
});

test("a region that cannot be read is refused as score refuses it", () => {
  const wrong = [
    [ombudsmanRi2022, { region: { name: "", type: "desa" }, units: [{ name: "a", score: 1 }] }],
    [ombudsmanRi2022, { region, facts: { "tindak-lanjut": true }, units: [{ name: "a", score: 1 }] }],
    [ombudsmanRi2015Pemda, { region, units: [] }],
  ] as unknown as [RuleSet, Assessment][];
  for (const [rules, assessment] of wrong) {
    const expected = issuesOf("invalid-assessment", () => score(rules, assessment));
    expect(issuesOf("invalid-assessment", () => addUp(rules, assessment))).toEqual(expected);
  }
});

test("of a region that is refused there is no result, only what is wrong", () => {
  const plan = planOf(ombudsmanRi2015Pemda);
  const at = startIssues();
  expect(buildAccumulated(plan, startAccumulator(plan), { region }, at)).toBeUndefined();
  expect(at.list.issues.map(({ code, path }) => [code, path])).toEqual([["rule-unknown", ["units"]]]);
  expect(at.list.issues[0]!.params).toMatchObject({ of: "units" });
});

test("a region without units is not assessed, and nothing says why", () => {
  const plan = planOf(ombudsmanRi2022);
  expect(meanOfAccumulated(plan, startAccumulator(plan))).toEqual({ notAssessed: "" });
});
