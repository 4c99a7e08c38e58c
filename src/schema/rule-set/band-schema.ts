import * as z from "zod/mini";
import { buildSchema } from "../build-schema.ts";
import { DecimalSchema } from "../decimal-schema.ts";
import { KebabSchema, LabelSchema, TextSchema } from "../text-schema.ts";

/** {@link Band}: a class of scores. */
export const BandSchema = /* @__PURE__ */ buildSchema(() => {
  const bracket = z.strictObject({ above: DecimalSchema, upTo: DecimalSchema }, "invalid-type:object");
  const shape = {
    lowerBound: DecimalSchema,
    inclusive: z.boolean("invalid-type:boolean"),
    grade: z.nullable(TextSchema),
    zone: z.nullable(TextSchema),
    label: z.nullable(LabelSchema),
    quality: z.optional(z.nullable(LabelSchema)),
    bracket: z.optional(z.readonly(bracket)),
  };
  return z.readonly(z.strictObject(shape, "invalid-type:object"));
});

/** {@link Qualifier}: a label that a yes/no fact adds. */
export const QualifierSchema = /* @__PURE__ */ buildSchema(() => {
  const shape = { fact: KebabSchema, question: LabelSchema, label: LabelSchema };
  return z.readonly(z.strictObject(shape, "invalid-type:object"));
});
