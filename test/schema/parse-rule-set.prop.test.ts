import fc from "fast-check";
import { expect, test } from "vitest";
import type { ScoringError } from "../../src/errors.ts";
import { type Fraction, fraction } from "../../src/exact/fraction.ts";
import type { Criterion, Decimal, RuleSet } from "../../src/model.ts";
import { parseRuleSet } from "../../src/own/index.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { damaged } from "./damage.ts";
import { sampleRuleSet } from "./sample-rule-set.ts";

/** Written apart from the library's own reading: text by its digits, a number by its shortest text. */
function read(value: Decimal): Fraction {
  const [whole = "", digits = ""] = String(value).split(".");
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

function isLess(a: Decimal, b: Decimal): boolean {
  const [x, y] = [read(a), read(b)];
  return x.numerator * y.denominator < y.numerator * x.denominator;
}

function isEqual(a: Decimal, b: Decimal): boolean {
  return !isLess(a, b) && !isLess(b, a);
}

/** The rule set, or null when it was refused; throws what is no ScoringError. */
function parsed(json: unknown): RuleSet | null {
  try {
    return parseRuleSet(json);
  } catch (error) {
    const { name, code, issues } = error as ScoringError;
    if (name !== "ScoringError") throw error;
    expect(code).toBe("invalid-rule-set");
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter(({ message }) => !/^\S.*: \S/.test(message))).toEqual([]);
    return null;
  }
}

function listTree(criterion: Criterion): readonly Criterion[] {
  const { children } = criterion;
  return [criterion, ...(Array.isArray(children) ? children.flatMap(listTree) : [])];
}

function expectSense({ bands, score, criteria, evidence, qualifiers }: RuleSet): void {
  expect(isLess(score.min, score.max)).toBe(true);
  expect(isEqual(bands[0]!.lowerBound, score.min)).toBe(true);
  expect(bands[0]!.inclusive).toBe(true);
  for (const [i, band] of bands.entries()) {
    expect(isLess(score.max, band.lowerBound)).toBe(false);
    if (i > 0) expect(isLess(bands[i - 1]!.lowerBound, band.lowerBound)).toBe(true);
  }
  const tree = "unknown" in criteria ? [] : listTree(criteria);
  expect(new Set(tree.map(({ id }) => id)).size).toBe(tree.length);
  const claims = evidence.map(({ claim }) => claim);
  const required = ["score", "criteria", "region", "bands", "classifyOn", "ranking"];
  expect(claims).toEqual(
    expect.arrayContaining(qualifiers.length > 0 ? [...required, "qualifiers"] : required),
  );
}

test.each([
  ["a small rule set", sampleRuleSet()],
  ["a published one", { ...structuredClone(ombudsmanRi2025), digest: "" }],
])("parseRuleSet of damaged copies of %s refuses or gives what makes sense", (_name, rules) => {
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(damaged<object>(rules), (json) => {
      const before = JSON.stringify(json);
      const ruleSet = parsed(json);
      expect(JSON.stringify(json)).toBe(before);
      if (ruleSet === null) refused++;
      else {
        accepted++;
        expectSense(ruleSet);
        expect(parseRuleSet(ruleSet)).toEqual(ruleSet);
      }
    }),
    { numRuns: 2500 },
  );
  // both ways are walked often, so that neither half of the law is empty
  expect(accepted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(1000);
});

test("bands at random bounds are accepted exactly when they ascend from the minimum", () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2));
  const ordered = fc
    .uniqueArray(hundredths, { minLength: 0, maxLength: 5 })
    .map((list) => [
      "0",
      ...list.filter((bound) => bound !== "0.00").sort((a, b) => (isLess(a, b) ? -1 : 1)),
    ]);
  let right = 0;
  fc.assert(
    fc.property(fc.oneof(fc.array(hundredths, { minLength: 1, maxLength: 5 }), ordered), (list) => {
      const bands = list.map((lowerBound) => ({
        lowerBound,
        inclusive: true,
        grade: null,
        zone: null,
        label: null,
      }));
      const sense = isEqual(list[0]!, 0) && list.every((bound, i) => i === 0 || isLess(list[i - 1]!, bound));
      if (sense) right++;
      expect(parsed({ ...sampleRuleSet(), bands }) !== null).toBe(sense);
    }),
    { numRuns: 2000 },
  );
  expect(right).toBeGreaterThan(500);
});

test("weights are accepted exactly when they sum to their total, whatever floats say", () => {
  const share = fc.integer({ min: 1, max: 99_999_999 });
  let wrongInFloats = 0;
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(-1, 0, 0, 1),
      (shares, off) => {
        const text = (millionths: number) => (millionths / 1e6).toFixed(6);
        const sum = shares.reduce((a, b) => a + b, 0);
        const children = shares.map((weight, i) => ({
          id: `part-${i}`,
          label: { id: "x", en: "x" },
          weight: text(weight),
        }));
        const criteria = {
          id: "unit",
          label: { id: "x", en: "x" },
          method: "weighted-mean",
          total: text(sum + off),
          children,
        };
        fc.pre(sum + off > 0);
        if (shares.reduce((a, b) => a + b / 1e6, 0) !== sum / 1e6) wrongInFloats++;
        expect(parsed({ ...sampleRuleSet(), criteria }) !== null).toBe(off === 0);
      },
    ),
    { numRuns: 2000 },
  );
  expect(wrongInFloats).toBeGreaterThan(100);
});
