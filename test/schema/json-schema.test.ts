import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { AssessmentSchema, assessmentJsonSchema } from "../../src/authoring/index.ts";
import { described, region } from "./described.ts";

describe.each(described)("the JSON Schema of %s", (_name, schema, makeJsonSchema, samples) => {
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
});

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
