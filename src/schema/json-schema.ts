import { z } from "zod";
import { AssessmentSchema } from "./assessment-schema.ts";
import { jsonSchemaFacts } from "./json-schema-facts.ts";
import { RegionResultSchema } from "./region-result-schema.ts";
import { RuleSetSchema } from "./rule-set-schema.ts";

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an assessment: what {@link AssessmentSchema} accepts, no more and no less.
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

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, {
    metadata: jsonSchemaFacts,
    // zod's readonly says that its output is frozen; JSON Schema's says that nobody may send the field
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return JSON.parse(JSON.stringify(made)) as JsonSchema;
}
