import { z } from "zod";
import type { Criterion } from "../model/index.ts";
import { DecimalSchema } from "./decimal-schema.ts";
import { jsonSchemaFacts } from "./json-schema-facts.ts";
import { RoundingSchema } from "./score-rule-schema.ts";
import { KebabSchema, LabelSchema, UnknownSchema } from "./text-schema.ts";

const child = z.lazy((): z.ZodType<Criterion> => CriterionSchema);

/** {@link Method}: how the values of children become one. */
export const MethodSchema = z.enum(["weighted-mean", "sum", "mean", "minimum", "maximum", "median"]);

const PolicySchema = z.enum(["error", "redistribute", "zero", "not-assessed"]);

/** {@link MissingRule}: what happens when children have no value. */
const MissingRuleSchema = z
  .strictObject({
    notApplicable: PolicySchema.optional(),
    notAssessed: PolicySchema.optional(),
    leftOut: PolicySchema.optional(),
    completeness: DecimalSchema.optional(),
  })
  .readonly();

/** {@link Criterion}: a node of the tree under a unit. */
export const CriterionSchema = z
  .strictObject({
    id: KebabSchema,
    label: LabelSchema,
    weight: z.union([DecimalSchema, UnknownSchema]).optional(),
    points: z.union([DecimalSchema, UnknownSchema]).optional(),
    scale: z.strictObject({ from: DecimalSchema, to: DecimalSchema }).readonly().optional(),
    method: MethodSchema.optional(),
    total: DecimalSchema.optional(),
    children: z.union([z.array(child).min(1).readonly(), UnknownSchema]).optional(),
    missing: MissingRuleSchema.optional(),
    rounding: RoundingSchema.optional(),
  })
  .readonly();

jsonSchemaFacts.add(CriterionSchema, { id: "Criterion" });
