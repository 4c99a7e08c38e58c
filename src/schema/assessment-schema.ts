import { z } from "zod";
import { AnswersSchema } from "./answer-schema.ts";
import { DecimalSchema } from "./decimal-schema.ts";
import { exactlyOne } from "./exactly-one.ts";
import { openObject } from "./open-object.ts";
import { RegionSchema } from "./region-schema.ts";
import { TextSchema } from "./text-schema.ts";
import { UnitAssessmentSchema } from "./unit-assessment-schema.ts";

/**
 * {@link Assessment}: one region, known at exactly one depth.
 *
 * It checks the shape. What only a rule set can say (which dimensions there are, how high a score may
 * be, which facts count) is checked when the assessment is scored. Fields that it does not know are kept.
 *
 * @example
 * ```ts
 * import { AssessmentSchema } from "kepatuhan/schema";
 *
 * const region = { name: "Kota Payakumbuh", type: "kota" };
 * AssessmentSchema.safeParse({ region, score: "89.45" }).success; // true
 * AssessmentSchema.safeParse({ region, score: "89,45" }).success; // false
 * ```
 */
export const AssessmentSchema = exactlyOne(
  openObject({
    region: RegionSchema,
    units: z.array(UnitAssessmentSchema).min(1).readonly().optional(),
    dimensions: AnswersSchema.optional(),
    score: DecimalSchema.optional(),
    notAssessed: TextSchema.optional(),
    facts: z.record(z.string(), z.boolean()).readonly().optional(),
  }),
  ["units", "dimensions", "score", "notAssessed"],
).readonly();
