import fc from "fast-check";
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { AssessmentSchema, extendRuleSet, RuleSetSchema } from "../../src/authoring/index.ts";
import { english } from "../../src/issues/english.ts";
import { startIssuesOf } from "../../src/issues/issue-list.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { checkShape } from "../../src/schema/shape/check-shape.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { damaged } from "./damage.ts";

const region = { name: "Kota Payakumbuh", type: "kota", code: "13.76", province: "Sumatera Barat" };

const assessment = {
  region,
  units: [
    { name: "A", type: "a", score: "93.12" },
    {
      name: "B",
      dimensions: { input: 1.5, output: { answers: { a: { notApplicable: "x" }, b: { percent: 1 } } } },
    },
    { name: "C", products: [{ name: "p", score: 80 }] },
    { name: "D", products: { mean: "77.5", count: 4 } },
    { name: "E", respondents: [[1, 2], [3]] },
    { name: "F", notAssessed: "closed" },
  ],
  facts: { "tindak-lanjut": true },
};

const extension = extendRuleSet(ombudsmanRi2025, { id: "sample/2025", criteria: { input: { points: 10 } } });

test.each<[string, z.ZodMiniType, object]>([
  ["assessments", AssessmentSchema, assessment],
  ["a small rule set", RuleSetSchema, sampleRuleSet()],
  ["an extension", RuleSetSchema, structuredClone(extension)],
])("checkShape finds an issue in damaged copies of %s exactly when zod does", (_name, schema, sample) => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(damaged<unknown>(sample), (json) => {
      const plain = JSON.parse(JSON.stringify(json)) as unknown;
      const { list } = startIssuesOf(english);
      checkShape(schema, plain, list, "unknown-field");
      const { success } = schema.safeParse(plain);
      seen[success ? "right" : "wrong"]++;
      expect(list.count === 0, JSON.stringify(list.issues)).toBe(success);
    }),
    { numRuns: 3000 },
  );
  for (const count of Object.values(seen)) expectOneIn(15, count, seen.right + seen.wrong);
});
