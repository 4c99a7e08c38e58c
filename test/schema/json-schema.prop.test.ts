import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IssueSchema, issueJsonSchema, parseAssessment, parseRuleSet } from "../../src/authoring/index.ts";
import { issueCodes } from "../../src/issues/codes/index.ts";
import type { Issue, ScoringError } from "../../src/issues/scoring-error.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { damaged } from "./damage.ts";
import { assessment, described } from "./described.ts";

describe.each(described)("the JSON Schema of %s", (_name, schema, makeJsonSchema, samples) => {
  // strict: unknown keywords and formats are errors; strictRequired wants properties beside each `required`
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    makeJsonSchema(),
  );

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
