import * as z from "zod/mini";
import type { Assessment } from "../../model/index.ts";
import { buildSchema } from "../build-schema.ts";
import { DecimalSchema } from "../decimal-schema.ts";
import { exactlyOne } from "../exactly-one.ts";
import { TextSchema } from "../text-schema.ts";
import { AnswersSchema } from "./answer-schema.ts";
import { RegionSchema } from "./region-schema.ts";
import { UnitAssessmentSchema } from "./unit-assessment-schema.ts";

/** The fields of an assessment. */
export const assessmentShape = /* @__PURE__ */ buildSchema(() => {
  const units = z.array(UnitAssessmentSchema, "invalid-type:units").check(z.minLength(1, "empty-list:unit"));
  const facts = z.record(z.string(), z.boolean("invalid-type:boolean"), "invalid-type:facts");
  return {
    region: RegionSchema,
    units: z.optional(z.readonly(units)),
    dimensions: z.optional(AnswersSchema),
    score: z.optional(DecimalSchema),
    notAssessed: z.optional(TextSchema),
    facts: z.optional(z.readonly(facts)),
  };
});

/**
 * {@link Assessment}: one region, known at exactly one depth, which its type says as a union.
 *
 * It checks the shape, and knows every field. What only a rule set can say (which dimensions and types of
 * regions there are, how high a score may be, which facts count) is checked when the assessment is scored.
 *
 * @example
 * ```ts
 * import { AssessmentSchema } from "kepatuhan/schema";
 *
 * const region = { name: "Kota Payakumbuh", type: "kota" };
 * AssessmentSchema.safeParse({ region, score: "89.45" }).success; // true
 * AssessmentSchema.safeParse({ region, score: "89,45" }).success; // false
 * AssessmentSchema.safeParse({ region, score: "89.45", fact: {} }).success; // false
 * ```
 */
export const AssessmentSchema = /* @__PURE__ */ buildSchema(() => {
  const object = z.strictObject(assessmentShape, "invalid-type:assessment");
  const choice = ["units", "dimensions", "score", "notAssessed"];
  return z.readonly(exactlyOne(object, choice)) as unknown as z.ZodMiniType<Assessment>;
});
