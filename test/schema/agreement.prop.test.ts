import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAssessment, parseRuleSet, RegionResultSchema } from "../../src/authoring/index.ts";
import type { Assessment, RuleSet } from "../../src/model/index.ts";
import { compile } from "../../src/plan/compile.ts";
import { ombudsmanRi2021 } from "../../src/rules/ombudsman-ri/2021.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { classify } from "../../src/score/classify.ts";
import { score } from "../../src/score/score.ts";
import { accepted } from "../support/accepted.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { damaged } from "./damage.ts";

const region = { name: "Kota Payakumbuh", type: "kota", province: "Sumatera Barat" };

const byUnits = {
  region,
  units: [
    { name: "A", type: "a", score: "93.12" },
    { name: "B", dimensions: { input: { percent: 50 }, output: 30 } },
    { name: "C", notAssessed: "closed" },
  ],
  facts: { "followed-up": true },
};

const byProducts = {
  region,
  units: [
    { name: "A", products: [{ name: "p", score: 80 }] },
    { name: "B", products: { mean: "77.5", count: 4 } },
  ],
};

test.each<[string, RuleSet, object]>([
  ["units", parseRuleSet(sampleRuleSet()), byUnits],
  ["products", ombudsmanRi2021, byProducts],
  ["a score and a fact", ombudsmanRi2025, { region, score: 65.98, facts: { "tindak-lanjut": true } }],
])(
  "what can be scored by %s passes parseAssessment unchanged, and its result the schema of results",
  (_name, rules, sample) => {
    const seen = { drawn: 0, scored: 0 };
    fc.assert(
      fc.property(damaged(sample), (json) => {
        seen.drawn++;
        const result = accepted("invalid-assessment", () => score(rules, json as Assessment));
        if (result === null) return;
        seen.scored++;
        expect(score(rules, parseAssessment(json))).toEqual(result);
        expect(RegionResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      }),
      { numRuns: 1500 },
    );
    expectOneIn(30, seen.scored, seen.drawn);
  },
);

test("what parseRuleSet accepts can be computed with", () => {
  const seen = { drawn: 0, computed: 0 };
  fc.assert(
    fc.property(damaged(sampleRuleSet()), (json) => {
      seen.drawn++;
      const rules = accepted("invalid-rule-set", () => parseRuleSet(json));
      if (rules === null) return;
      seen.computed++;
      expect(compile(rules).reference.digest).toBe(rules.digest);
      for (const { lowerBound, inclusive, grade } of rules.bands) {
        if (inclusive) expect(classify(rules, lowerBound).grade).toBe(grade);
      }
    }),
    { numRuns: 2500 },
  );
  expectOneIn(25, seen.computed, seen.drawn);
});
