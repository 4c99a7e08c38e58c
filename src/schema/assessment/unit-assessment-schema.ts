import * as z from "zod/mini";
import type { UnitAssessment } from "../../model/index.ts";
import { buildSchema } from "../build-schema.ts";
import { DecimalSchema } from "../decimal-schema.ts";
import { exactlyOne } from "../exactly-one.ts";
import { NameSchema, TextSchema } from "../text-schema.ts";
import { AnswersSchema } from "./answer-schema.ts";

/** {@link Product}: the score of one service product. */
export const ProductSchema = /* @__PURE__ */ buildSchema(() =>
  z.readonly(z.strictObject({ name: NameSchema, score: DecimalSchema }, "invalid-type:product")),
);

/** {@link ProductMean}: the mean over a unit's products and their number. */
export const ProductMeanSchema = /* @__PURE__ */ buildSchema(() => {
  const count = z.int("not-whole:product-count").check(z.minimum(1));
  return z.readonly(z.strictObject({ mean: DecimalSchema, count }, "invalid-type:products"));
});

/** The fields of a unit. */
export const unitShape = /* @__PURE__ */ buildSchema(() => {
  const products = z.array(ProductSchema).check(z.minLength(1, "empty-list:product"));
  const answers = z.array(z.int("not-whole:whole-number"), "invalid-type:numbers");
  const respondents = z
    .array(z.readonly(answers), "invalid-type:respondents")
    .check(z.minLength(1, "empty-list:respondent"));
  return {
    name: NameSchema,
    type: z.optional(z.string("invalid-type:text")),
    score: z.optional(DecimalSchema),
    dimensions: z.optional(AnswersSchema),
    products: z.optional(z.union([z.readonly(products), ProductMeanSchema], "invalid-type:products")),
    respondents: z.optional(z.readonly(respondents)),
    notAssessed: z.optional(TextSchema),
  };
});

/** {@link UnitAssessment}: one service unit, known at exactly one depth, which its type says as a union. */
export const UnitAssessmentSchema = /* @__PURE__ */ buildSchema(() => {
  const object = z.strictObject(unitShape, "invalid-type:unit");
  const choice = ["score", "dimensions", "products", "respondents", "notAssessed"];
  return z.readonly(exactlyOne(object, choice)) as unknown as z.ZodMiniType<UnitAssessment>;
});
