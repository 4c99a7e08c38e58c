import * as z from "zod/mini";
import { AnswersSchema } from "./assessment/answer-schema.ts";
import { AssessmentSchema } from "./assessment/assessment-schema.ts";
import { DecimalSchema } from "./decimal-schema.ts";
import { listChoice } from "./exactly-one.ts";
import { IssueSchema } from "./result/issue-schema.ts";
import { NoteSchema } from "./result/note-schema.ts";
import { DimensionResultSchema, RegionResultSchema } from "./result/region-result-schema.ts";
import { CriterionSchema } from "./rule-set/criterion-schema.ts";
import { RuleSetSchema } from "./rule-set/rule-set-schema.ts";
import { LabelSchema, NameSchema, TextSchema, UnknownSchema } from "./text-schema.ts";

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an assessment: what {@link AssessmentSchema} accepts, no more and no less; but it takes
 * names with characters without width, for which JSON Schema has no word that all its readers know.
 *
 * @returns Draft 2020-12, a fresh object.
 * @example
 * ```ts
 * import { assessmentJsonSchema } from "kepatuhan/schema";
 *
 * assessmentJsonSchema()["required"]; // ["region"]
 * ```
 */
export function assessmentJsonSchema(): JsonSchema {
  return toJsonSchema(AssessmentSchema);
}

/**
 * The JSON Schema of a rule set's shape: what {@link RuleSetSchema} accepts. Sense is what `parseRuleSet`
 * checks besides.
 *
 * @returns Draft 2020-12, a fresh object.
 * @example
 * ```ts
 * import { ruleSetJsonSchema } from "kepatuhan/schema";
 *
 * ruleSetJsonSchema()["additionalProperties"]; // false
 * ```
 */
export function ruleSetJsonSchema(): JsonSchema {
  return toJsonSchema(RuleSetSchema);
}

/**
 * The JSON Schema of a region's result: what {@link RegionResultSchema} accepts.
 *
 * @returns Draft 2020-12, a fresh object.
 * @example
 * ```ts
 * import { regionResultJsonSchema } from "kepatuhan/schema";
 *
 * regionResultJsonSchema()["$schema"]; // "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function regionResultJsonSchema(): JsonSchema {
  return toJsonSchema(RegionResultSchema);
}

/**
 * The JSON Schema of an issue or a note: what {@link IssueSchema} or {@link NoteSchema} accepts, each of them
 * under its name in `$defs`.
 *
 * @returns Draft 2020-12, a fresh object.
 * @example
 * ```ts
 * import { issueJsonSchema } from "kepatuhan/schema";
 *
 * issueJsonSchema()["anyOf"]; // [{ $ref: "#/$defs/Issue" }, { $ref: "#/$defs/Note" }]
 * ```
 */
export function issueJsonSchema(): JsonSchema {
  return toJsonSchema(z.union([IssueSchema, NoteSchema]));
}

function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  const made = z.toJSONSchema(schema, {
    metadata: nameSchemas(),
    override: ({ zodSchema, jsonSchema }) => {
      // zod's readonly says that its output is frozen; JSON Schema's says that nobody may send the field
      delete jsonSchema.readOnly;
      const names = listChoice(zodSchema._zod.def);
      if (names !== undefined) jsonSchema.oneOf = names.map((name) => ({ required: [name] }));
    },
  });
  return JSON.parse(JSON.stringify(made)) as JsonSchema;
}

/** The schemas that have a name under `$defs`, in a registry of our own: zod's global one belongs to the app. */
function nameSchemas() {
  return z
    .registry<{ readonly id: string }>()
    .add(AnswersSchema, { id: "Answers" })
    .add(CriterionSchema, { id: "Criterion" })
    .add(DecimalSchema, { id: "Decimal" })
    .add(DimensionResultSchema, { id: "DimensionResult" })
    .add(IssueSchema, { id: "Issue" })
    .add(LabelSchema, { id: "Label" })
    .add(NameSchema, { id: "Name" })
    .add(NoteSchema, { id: "Note" })
    .add(TextSchema, { id: "Text" })
    .add(UnknownSchema, { id: "Unknown" });
}
