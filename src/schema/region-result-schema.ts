import { z } from "zod";
import type { DimensionResult } from "../model/index.ts";
import { jsonSchemaFacts } from "./json-schema-facts.ts";
import { ResultRegionSchema } from "./region-schema.ts";
import { RuleSetReferenceSchema } from "./rule-set-schema.ts";
import { FractionTextSchema, LabelSchema, TextSchema } from "./text-schema.ts";

/** {@link Note}: what bears on one result. */
export const NoteSchema = z
  .strictObject({
    code: z.enum([
      "rounding-tie",
      "between-bands",
      "inside-bracket",
      "label-unknown",
      "fact-absent",
      "not-assessed",
      "units-left-out",
      "answers-missing",
    ]),
    id: TextSchema,
    en: TextSchema,
  })
  .readonly();

const coverage = {
  coverage: FractionTextSchema.optional(),
  interval: z.strictObject({ from: FractionTextSchema, to: FractionTextSchema }).readonly().optional(),
};

const child = z.lazy((): z.ZodType<DimensionResult> => DimensionResultSchema);

/** {@link DimensionResult}: the value of one dimension. */
export const DimensionResultSchema = z
  .strictObject({
    id: TextSchema,
    score: z.number().nullable(),
    exact: FractionTextSchema.nullable(),
    share: FractionTextSchema.nullable(),
    contribution: FractionTextSchema.nullable(),
    children: z.array(child).readonly().optional(),
    ...coverage,
  })
  .readonly();

jsonSchemaFacts.add(DimensionResultSchema, { id: "DimensionResult" });

const scoredNode = {
  status: z.enum(["scored", "not-assessed"]),
  score: z.number().nullable(),
  exact: FractionTextSchema.nullable(),
  dimensions: z.array(DimensionResultSchema).readonly().optional(),
  zone: TextSchema.nullable(),
  grade: TextSchema.nullable(),
  label: LabelSchema.nullable(),
  qualifier: LabelSchema.nullable(),
  notes: z.array(NoteSchema).readonly(),
  ...coverage,
};

/** {@link UnitResult}: the result of one unit. */
export const UnitResultSchema = z
  .strictObject({
    ...scoredNode,
    name: TextSchema,
    type: z.string().optional(),
    productCount: z.int().min(1).optional(),
  })
  .readonly();

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
export const RegionResultSchema = z
  .strictObject({
    ...scoredNode,
    ruleSet: RuleSetReferenceSchema,
    region: ResultRegionSchema,
    units: z.array(UnitResultSchema).readonly(),
  })
  .readonly();
