import * as z from "zod/mini";
import type { Criterion } from "../../model/index.ts";
import { methods, missingPolicies } from "../../model/words.ts";
import { buildSchema } from "../build-schema.ts";
import { DecimalSchema } from "../decimal-schema.ts";
import { KebabSchema, LabelSchema, UnknownSchema } from "../text-schema.ts";
import { RoundingSchema } from "./score-rule-schema.ts";

/** {@link MissingRule}: what happens when children have no value. */
const MissingRuleSchema = /* @__PURE__ */ buildSchema(() => {
  const policy = z.optional(z.enum(missingPolicies, "not-allowed:missing-policy"));
  const shape = {
    notApplicable: policy,
    notAssessed: policy,
    leftOut: policy,
    completeness: z.optional(DecimalSchema),
  };
  return z.readonly(z.strictObject(shape, "invalid-type:object"));
});

/** The fields of a criterion. */
export const criterionShape = /* @__PURE__ */ buildSchema(() => {
  const share = z.optional(z.union([DecimalSchema, UnknownSchema], "invalid-type:decimal-or-unknown"));
  const scale = z.strictObject({ from: DecimalSchema, to: DecimalSchema }, "invalid-type:object");
  const children = z
    .array(z.lazy((): z.ZodMiniType<Criterion> => CriterionSchema))
    .check(z.minLength(1, "empty-list:item"));
  return {
    id: KebabSchema,
    label: LabelSchema,
    weight: share,
    points: share,
    scale: z.optional(z.readonly(scale)),
    method: z.optional(z.enum(methods, "not-allowed:method")),
    total: z.optional(DecimalSchema),
    children: z.optional(z.union([z.readonly(children), UnknownSchema], "invalid-type:list-or-unknown")),
    missing: z.optional(MissingRuleSchema),
    rounding: z.optional(RoundingSchema),
  };
});

/** {@link Criterion}: a node of the tree under a unit. */
export const CriterionSchema = /* @__PURE__ */ buildSchema(() =>
  z.readonly(z.strictObject(criterionShape, "invalid-type:object")),
);
