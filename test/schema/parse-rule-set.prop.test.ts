import fc from "fast-check";
import { expect, test } from "vitest";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { expectSenseOfDamaged, isEqual, isLess, parsed } from "./expect-sense.ts";

test.each([
  ["a small rule set", sampleRuleSet()],
  ["a published one", { ...structuredClone(ombudsmanRi2025), id: "sample/2025", digest: "" }],
])("parseRuleSet of damaged copies of %s refuses or gives what makes sense", (_name, rules) => {
  expectSenseOfDamaged(rules, 2500);
});

test("bands at random bounds are accepted exactly when they ascend from the minimum", () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2));
  const ordered = fc
    .uniqueArray(hundredths, { minLength: 0, maxLength: 5 })
    .map((list) => [
      "0",
      ...list.filter((bound) => bound !== "0.00").sort((a, b) => (isLess(a, b) ? -1 : 1)),
    ]);
  const seen = { drawn: 0, right: 0 };
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
      seen.drawn++;
      if (sense) seen.right++;
      expect(parsed({ ...sampleRuleSet(), bands }) !== null).toBe(sense);
    }),
    { numRuns: 2000 },
  );
  expectOneIn(4, seen.right, seen.drawn);
});

test("weights are accepted exactly when they sum to their total, whatever floats say", () => {
  const share = fc.integer({ min: 1, max: 99_999_999 });
  const seen = { drawn: 0, wrongInFloats: 0 };
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
        seen.drawn++;
        if (shares.reduce((a, b) => a + b / 1e6, 0) !== sum / 1e6) seen.wrongInFloats++;
        expect(parsed({ ...sampleRuleSet(), criteria }) !== null).toBe(off === 0);
      },
    ),
    { numRuns: 2000 },
  );
  expectOneIn(20, seen.wrongInFloats, seen.drawn);
});
