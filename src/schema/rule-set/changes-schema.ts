import * as z from "zod/mini";
import { buildSchema } from "../build-schema.ts";
import { LabelSchema } from "../text-schema.ts";
import { criterionShape } from "./criterion-schema.ts";
import { referenceShape } from "./rule-set-schema.ts";

/**
 * What an extension of a rule set may say. It takes every field of a criterion; which of them the base leaves open
 * is checked against the base.
 */
export const ChangesSchema = /* @__PURE__ */ buildSchema(() => {
  const fields = z.partial(z.strictObject(criterionShape, "invalid-type:criterion-fields"));
  const shape = {
    id: referenceShape.id,
    version: z.optional(referenceShape.version),
    title: z.optional(LabelSchema),
    criteria: z.record(z.string(), fields, "invalid-type:additions"),
  };
  return z.strictObject(shape, "invalid-type:changes");
});
