import fc from "fast-check";
import { expect, test } from "vitest";
import { ScoringError } from "../../src/issues/scoring-error.ts";
import type { Assessment, RuleSet } from "../../src/model/index.ts";
import { type Receipt, receipt, replay } from "../../src/receipt/index.ts";
import { scoreList } from "../support/arbitraries.ts";
import { byUnits, regionalRuleSet } from "../support/assessments.ts";
import { hostileAssessment } from "../support/hostile.ts";
import { digestByHand } from "./digest-by-hand.ts";
import { listSamples } from "./samples.ts";

const sample = fc.constantFrom(...listSamples().map(([, rules, assessment]) => ({ rules, assessment })));

/** Puts another character of the same kind in the place of one, so that most of what comes out is JSON. */
function mutate(text: string, at: number, by: number): string {
  const old = text[at % text.length]!;
  const kind = ["0123456789", "abcdefghijklmnopqrstuvwxyz"].find((letters) => letters.includes(old));
  const others = (kind ?? ' "{}[]:,-.eE0a\\é').replace(old, "");
  return text.slice(0, at % text.length) + others[by % others.length]! + text.slice(1 + (at % text.length));
}

/** A text with one character changed that is JSON still, and of another meaning. */
function changed(text: string): fc.Arbitrary<string> {
  const meaning = digestByHand(JSON.parse(text));
  return fc
    .tuple(fc.nat(text.length - 1), fc.nat(1000))
    .map(([at, by]) => mutate(text, at, by))
    .filter((other) => {
      try {
        return digestByHand(JSON.parse(other)) !== meaning;
      } catch {
        return false;
      }
    });
}

/** Whether it is the same; false when it is refused. */
function isSame(kept: Receipt, rules?: RuleSet): boolean {
  try {
    return replay(kept, rules).same;
  } catch (error) {
    if (error instanceof ScoringError) return false;
    throw error;
  }
}

test("a receipt of any regions is the same after JSON", () => {
  fc.assert(
    fc.property(regionalRuleSet, scoreList, (rules, scores) => {
      const text = JSON.stringify(receipt(rules, byUnits(rules, scores)));
      expect(replay(JSON.parse(text))).toMatchObject({ same: true, differences: [] });
    }),
  );
});

test("changing one character of a receipt is found, wherever it is", () => {
  const drawn = sample.chain(({ rules, assessment }) => changed(JSON.stringify(receipt(rules, assessment))));
  fc.assert(
    fc.property(drawn, (text) => {
      expect(isSame(JSON.parse(text))).toBe(false);
    }),
    { numRuns: 600 },
  );
});

test("changing one character of its result is found even under a digest that fits", () => {
  const drawn = sample.chain(({ rules, assessment }) => {
    const { digest: _, ...contents } = receipt(rules, assessment);
    return changed(JSON.stringify(contents.result)).map((text) => ({
      ...contents,
      result: JSON.parse(text),
    }));
  });
  fc.assert(
    fc.property(drawn, (contents) => {
      expect(isSame({ ...contents, digest: digestByHand(contents) })).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("changing one character of the rules is found, though they say the old digest", () => {
  const drawn = sample.chain(({ rules, assessment }) => {
    const { digest, title, legalBasis, evidence, ...binding } = rules;
    return changed(JSON.stringify(binding)).map((text) => ({
      kept: receipt(rules, assessment),
      edited: { ...JSON.parse(text), digest, title, legalBasis, evidence } as RuleSet,
    }));
  });
  fc.assert(
    fc.property(drawn, ({ kept, edited }) => {
      expect(isSame(kept, edited)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("a hostile assessment is refused, or its receipt is the same after JSON", () => {
  fc.assert(
    fc.property(sample, hostileAssessment, ({ rules }, assessment) => {
      let written: Receipt;
      try {
        written = receipt(rules, assessment as Assessment);
      } catch (error) {
        expect(error).toBeInstanceOf(ScoringError);
        expect((error as ScoringError).code).toBe("invalid-assessment");
        return;
      }
      expect(isSame(JSON.parse(JSON.stringify(written)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("anything at all is a receipt or refused", () => {
  const part = fc.oneof(hostileAssessment, fc.anything());
  const shaped = fc.record({
    format: fc.constant(1),
    engine: fc.constant({ name: "kepatuhan", version: "0.1.0" }),
    ruleSet: fc.constant({ id: "ombudsman-ri/2022", version: "1.0.0", digest: "" }),
    assessment: part,
    result: part,
    digest: fc.string(),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shaped), (value) => {
      expect(isSame(value as Receipt)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
