import { z } from "zod";
import { DecimalSchema } from "./decimal-schema.ts";
import { KebabSchema, LabelSchema, TextSchema } from "./text-schema.ts";

/** {@link Band}: a class of scores. */
export const BandSchema = z
  .strictObject({
    lowerBound: DecimalSchema,
    inclusive: z.boolean(),
    grade: TextSchema.nullable(),
    zone: TextSchema.nullable(),
    label: LabelSchema.nullable(),
    quality: LabelSchema.nullable().optional(),
    bracket: z.strictObject({ above: DecimalSchema, upTo: DecimalSchema }).readonly().optional(),
  })
  .readonly();

/** {@link Qualifier}: a label that a yes/no fact adds. */
export const QualifierSchema = z
  .strictObject({ fact: KebabSchema, question: LabelSchema, label: LabelSchema })
  .readonly();
