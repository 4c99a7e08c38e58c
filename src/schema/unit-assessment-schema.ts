import { z } from "zod";
import { AnswersSchema } from "./answer-schema.ts";
import { DecimalSchema } from "./decimal-schema.ts";
import { exactlyOne } from "./exactly-one.ts";
import { openObject } from "./open-object.ts";
import { TextSchema } from "./text-schema.ts";

/** {@link Product}: the score of one service product. */
export const ProductSchema = openObject({ name: TextSchema, score: DecimalSchema }).readonly();

/** {@link ProductMean}: the mean over a unit's products and their number. */
export const ProductMeanSchema = openObject({ mean: DecimalSchema, count: z.int().min(1) }).readonly();

/** {@link UnitAssessment}: one service unit, known at exactly one depth. */
export const UnitAssessmentSchema = exactlyOne(
  openObject({
    name: TextSchema,
    type: z.string().optional(),
    score: DecimalSchema.optional(),
    dimensions: AnswersSchema.optional(),
    products: z.union([z.array(ProductSchema).min(1).readonly(), ProductMeanSchema]).optional(),
    respondents: z.array(z.array(z.int()).readonly()).min(1).readonly().optional(),
    notAssessed: TextSchema.optional(),
  }),
  ["score", "dimensions", "products", "respondents", "notAssessed"],
).readonly();
