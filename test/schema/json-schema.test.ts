import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import {
  AssessmentSchema,
  assessmentJsonSchema,
  IssueSchema,
  issueJsonSchema,
  NoteSchema,
  parseAssessment,
  parseRuleSet,
  RegionResultSchema,
  RuleSetSchema,
  regionResultJsonSchema,
  ruleSetJsonSchema,
} from "../../src/authoring/index.ts";
import { issueCodes } from "../../src/issues/codes/index.ts";
import type { Issue, ScoringError } from "../../src/issues/scoring-error.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { damaged } from "./damage.ts";

const region = { name: "Kota Payakumbuh", type: "kota", code: "13.76", province: "Sumatera Barat" };

const assessment = {
  region,
  units: [
    { name: "A", type: "a", score: "93.12" },
    {
      name: "B",
      dimensions: {
        input: 1.5,
        proses: { percent: "50" },
        output: { answers: { a: { notApplicable: "x" } } },
      },
    },
    { name: "C", products: [{ name: "p", score: 80 }] },
    { name: "D", products: { mean: "77.5", count: 4 } },
    { name: "E", respondents: [[1, 2], [3]] },
    { name: "F", notAssessed: "closed" },
  ],
  facts: { "tindak-lanjut": true },
};

const scored = {
  status: "scored",
  score: 89.45,
  exact: "1789/20",
  zone: "hijau",
  grade: "A",
  label: { id: "Kualitas Tertinggi", en: "highest quality" },
  qualifier: null,
  notes: [{ code: "rounding-tie", id: "seri", en: "a tie" }],
  dimensions: [{ id: "input", score: 21.85, exact: "437/20", share: "1", contribution: "437/20" }],
};

const result = {
  ruleSet: { id: "sample/2024", version: "1.0.0", digest: `sha256-${"0a".repeat(32)}` },
  region,
  ...scored,
  units: [
    { name: "A", type: "a", productCount: 2, ...scored },
    {
      name: "B",
      status: "not-assessed",
      score: null,
      exact: null,
      zone: null,
      grade: null,
      label: null,
      qualifier: null,
      notes: [],
    },
  ],
};

const issue = {
  code: "above-maximum",
  path: ["units", 2, "score"],
  place: "units[2] (Puskesmas Ibuh).score",
  params: {
    value: 186.12,
    limit: "100",
    scale: true,
    expected: ["a", 5],
    other: { type: "bigint", text: "1" },
  },
  what: "186.12 is above the scale's 100",
  message: "units[2] (Puskesmas Ibuh).score: 186.12 is above the scale's 100",
};

const all: [string, z.ZodMiniType, () => object, readonly object[]][] = [
  ["an assessment", AssessmentSchema, assessmentJsonSchema, [assessment, { region, score: 1 }]],
  ["a rule set", RuleSetSchema, ruleSetJsonSchema, [sampleRuleSet(), ombudsmanRi2022, ombudsmanRi2025]],
  ["a result", RegionResultSchema, regionResultJsonSchema, [result]],
  ["an issue or a note", z.union([IssueSchema, NoteSchema]), issueJsonSchema, [issue, scored.notes[0]!]],
];

describe.each(all)("the JSON Schema of %s", (_name, schema, makeJsonSchema, samples) => {
  // strict: unknown keywords and formats are errors; strictRequired wants properties beside each `required`
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    makeJsonSchema(),
  );

  test("is draft 2020-12 without ids, and fresh on each call", () => {
    const made = makeJsonSchema();
    expect(made).toHaveProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    expect(JSON.stringify(made)).not.toMatch(/"\$id"|"readOnly"|__schema/);
    expect(makeJsonSchema()).toEqual(made);
    expect(makeJsonSchema()).not.toBe(made);
  });

  test.each(samples)("accepts what the schema accepts", (sample) => {
    expect(schema.safeParse(sample).error).toBeUndefined();
    expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
  });

  test("refuses what the schema refuses and accepts the rest", () => {
    let accepted = 0;
    const sample = structuredClone(samples[0]!);
    fc.assert(
      fc.property(damaged(sample), (json) => {
        const plain = JSON.parse(JSON.stringify(json)) as unknown;
        const { success } = schema.safeParse(plain);
        if (success) accepted++;
        expect(validate(plain), JSON.stringify(plain)).toBe(success);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
    expect(accepted).toBeLessThan(1800);
  });
});

const validateIssue = new Ajv2020({ allowUnionTypes: true }).compile(issueJsonSchema());

test.each<[string, (json: unknown) => unknown, object]>([
  ["parseAssessment", parseAssessment, assessment],
  ["parseRuleSet", parseRuleSet, sampleRuleSet()],
])(
  "every issue of %s is one by the JSON Schema, and an issue's code is under its name",
  (_name, read, sample) => {
    let found = 0;
    fc.assert(
      fc.property(damaged<unknown>(sample), (json) => {
        try {
          read(json);
        } catch (error) {
          for (const each of JSON.parse(JSON.stringify((error as ScoringError).issues)) as Issue[]) {
            found++;
            expect(IssueSchema.safeParse(each).error).toBeUndefined();
            expect(validateIssue(each), JSON.stringify(validateIssue.errors)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(300);
    const { Issue } = issueJsonSchema()["$defs"] as Record<
      string,
      { properties: { code: { enum: string[] } } }
    >;
    expect(Issue!.properties.code.enum).toEqual(Object.keys(issueCodes));
  },
);

const validateAssessment = new Ajv2020().compile(assessmentJsonSchema());

test.each([
  { region },
  { region, score: 1, notAssessed: "x" },
  { region, score: "1,5" },
  { region, units: [] },
  { region, units: [{ name: "A", score: 1, notAssessed: "x" }] },
  { region, dimensions: { a: { percent: 1, answers: {} } } },
  { region, dimensions: { a: { percent: 1, x: 1 } } },
  { region, score: 1, fact: {} },
  { region: { ...region, provinsi: "x" }, score: 1 },
  { region: { name: "\u3000\t", type: "kota" }, score: 1 },
])("the JSON Schema of an assessment refuses %j", (json) => {
  expect(validateAssessment(json)).toBe(false);
  expect(AssessmentSchema.safeParse(json).success).toBe(false);
});
