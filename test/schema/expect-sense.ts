import fc from "fast-check";
import { expect } from "vitest";
import { parseRuleSet } from "../../src/authoring/index.ts";
import { type Fraction, fraction } from "../../src/exact/fraction.ts";
import type { ScoringError } from "../../src/issues/scoring-error.ts";
import type { Criterion, Decimal, RuleSet } from "../../src/model/index.ts";
import { compile } from "../../src/plan/compile.ts";
import { classify } from "../../src/score/classify.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { damaged } from "./damage.ts";

/** Written apart from the library's own reading: text by its digits, a number by its shortest text. */
function read(value: Decimal): Fraction {
  const [whole = "", digits = ""] = String(value).split(".");
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const [x, y] = [read(a), read(b)];
  return x.numerator * y.denominator < y.numerator * x.denominator;
}

export function isEqual(a: Decimal, b: Decimal): boolean {
  return !isLess(a, b) && !isLess(b, a);
}

/** The rule set, or null when it was refused; throws what is no ScoringError. */
export function parsed(json: unknown): RuleSet | null {
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

/** Bands without a hole, ids of one meaning, evidence for every claim; and it can be computed with. */
function expectSense(ruleSet: RuleSet): void {
  const { bands, score, criteria, evidence, qualifiers } = ruleSet;
  expect(compile(ruleSet).reference.digest).toBe(ruleSet.digest);
  expect(classify(ruleSet, score.min).grade).toBe(bands[0]!.grade);
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

/** Damages a rule set so many times, each time from the whole: it is refused, or what is left makes sense. */
export function expectSenseOfDamaged(rules: object, times: number): void {
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
        if (accepted % 4 === 0) expect(parseRuleSet(ruleSet)).toEqual(ruleSet);
      }
    }),
    { numRuns: times },
  );
  // both ways are walked often, so that neither half of the law is empty
  expectOneIn(25, accepted, accepted + refused);
  expectOneIn(2.5, refused, accepted + refused);
}
