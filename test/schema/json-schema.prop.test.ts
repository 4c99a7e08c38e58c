import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IssueSchema, issueJsonSchema, parseAssessment, parseRuleSet } from "../../src/authoring/index.ts";
import { fullEnglish } from "../../src/issues/full-english.ts";
import type { Issue, ScoringError } from "../../src/issues/scoring-error.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { damaged } from "./damage.ts";
import { assessment, described } from "./described.ts";

describe.each(described)("the JSON Schema of %s", (_name, schema, makeJsonSchema, samples) => {
  // strict: unknown keywords and formats are errors; strictRequired wants properties beside each `required`
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    makeJsonSchema(),
  );

  test("refuses what the schema refuses and accepts the rest", () => {
    const seen = { accepted: 0, refused: 0 };
    const sample = structuredClone(samples[0]!);
    fc.assert(
      fc.property(damaged(sample), (json) => {
        const plain = JSON.parse(JSON.stringify(json)) as unknown;
        const { success } = schema.safeParse(plain);
        seen[success ? "accepted" : "refused"]++;
        expect(validate(plain), JSON.stringify(plain)).toBe(success);
      }),
      { numRuns: 2000 },
    );
    expectOneIn(40, seen.accepted, seen.accepted + seen.refused);
    expectOneIn(10, seen.refused, seen.accepted + seen.refused);
  });
});

const validateIssue = new Ajv2020({ allowUnionTypes: true }).compile(issueJsonSchema());

test.each<[string, (json: unknown) => unknown, object]>([
  ["parseAssessment", parseAssessment, assessment],
  ["parseRuleSet", parseRuleSet, sampleRuleSet()],
])(
  "every issue of %s is one by the JSON Schema, and an issue's code is under its name",
  (_name, read, sample) => {
    const seen = { drawn: 0, issues: 0 };
    fc.assert(
      fc.property(damaged<unknown>(sample), (json) => {
        seen.drawn++;
        try {
          read(json);
        } catch (error) {
          for (const each of JSON.parse(JSON.stringify((error as ScoringError).issues)) as Issue[]) {
            seen.issues++;
            expect(IssueSchema.safeParse(each).error).toBeUndefined();
            expect(validateIssue(each), JSON.stringify(validateIssue.errors)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
    // three issues in five draws
    expectOneIn(5 / 3, seen.issues, seen.drawn);
    const { Issue } = issueJsonSchema()["$defs"] as Record<
      string,
      { properties: { code: { enum: string[] } } }
    >;
    expect(Issue!.properties.code.enum).toEqual(Object.keys(fullEnglish.codes));
  },
);
