import * as z from "zod/mini";
import type { DimensionResult } from "../../model/index.ts";
import { RegionSchema } from "../assessment/region-schema.ts";
import { buildSchema } from "../build-schema.ts";
import { RuleSetReferenceSchema } from "../rule-set/rule-set-schema.ts";
import { FractionTextSchema, LabelSchema, NameSchema, TextSchema } from "../text-schema.ts";
import { NoteSchema } from "./note-schema.ts";

const coverageShape = /* @__PURE__ */ buildSchema(() => {
  const interval = z.strictObject({ from: FractionTextSchema, to: FractionTextSchema });
  return { coverage: z.optional(FractionTextSchema), interval: z.optional(z.readonly(interval)) };
});

/** {@link DimensionResult}: the value of one dimension. */
export const DimensionResultSchema = /* @__PURE__ */ buildSchema(() => {
  const child = z.lazy((): z.ZodMiniType<DimensionResult> => DimensionResultSchema);
  const shape = {
    id: TextSchema,
    score: z.nullable(z.number()),
    exact: z.nullable(FractionTextSchema),
    share: z.nullable(FractionTextSchema),
    contribution: z.nullable(FractionTextSchema),
    children: z.optional(z.readonly(z.array(child))),
    ...coverageShape,
  };
  return z.readonly(z.strictObject(shape));
});

/** The fields of what has a score. */
const scoredShape = /* @__PURE__ */ buildSchema(() => ({
  status: z.literal("scored"),
  score: z.number(),
  exact: FractionTextSchema,
  dimensions: z.optional(z.readonly(z.array(DimensionResultSchema))),
  zone: z.nullable(TextSchema),
  grade: z.nullable(TextSchema),
  label: z.nullable(LabelSchema),
  qualifier: z.nullable(LabelSchema),
  notes: z.readonly(z.array(NoteSchema)),
  ...coverageShape,
}));

/** The same fields of what was not assessed. */
const notAssessedShape = /* @__PURE__ */ buildSchema(() => {
  const absent = z.optional(z.never());
  return {
    status: z.literal("not-assessed"),
    score: z.null(),
    exact: z.null(),
    dimensions: absent,
    zone: z.null(),
    grade: z.null(),
    label: z.null(),
    qualifier: z.null(),
    notes: z.readonly(z.array(NoteSchema)),
    coverage: absent,
    interval: absent,
  };
});

/** {@link UnitResult}: the result of one unit. */
export const UnitResultSchema = /* @__PURE__ */ buildSchema(() => {
  const shape = {
    name: NameSchema,
    type: z.optional(z.string()),
    productCount: z.optional(z.int().check(z.minimum(1))),
  };
  return z.union([
    z.readonly(z.strictObject({ ...shape, ...scoredShape })),
    z.readonly(z.strictObject({ ...shape, ...notAssessedShape })),
  ]);
});

/**
 * {@link RegionResult}: the result of one region, as `score` gives it and JSON keeps it.
 *
 * @example
 * ```ts
 * import { ombudsmanRi2022, score } from "kepatuhan";
 * import { RegionResultSchema } from "kepatuhan/schema";
 *
 * const result = score(ombudsmanRi2022, { region: { name: "Kota Payakumbuh", type: "kota" }, score: "89.45" });
 * RegionResultSchema.safeParse(JSON.parse(JSON.stringify(result))).success; // true
 * ```
 */
export const RegionResultSchema = /* @__PURE__ */ buildSchema(() => {
  const shape = {
    ruleSet: RuleSetReferenceSchema,
    region: RegionSchema,
    units: z.readonly(z.array(UnitResultSchema)),
  };
  return z.union([
    z.readonly(z.strictObject({ ...shape, ...scoredShape })),
    z.readonly(z.strictObject({ ...shape, ...notAssessedShape })),
  ]);
});
