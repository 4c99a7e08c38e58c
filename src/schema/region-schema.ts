import { z } from "zod";
import { openObject } from "./open-object.ts";
import { TextSchema } from "./text-schema.ts";

const types = ["kabupaten", "kota", "provinsi", "kementerian", "lembaga", "polres", "kantah"] as const;

/** {@link RegionType}: the kinds of institution that are assessed. */
export const RegionTypeSchema = z.enum(types, `wrong-region-type: one of ${types.join(", ")}`);

const shape = {
  name: TextSchema,
  type: RegionTypeSchema,
  code: TextSchema.optional(),
  province: TextSchema.optional(),
};

/** {@link Region} of an assessment. Fields that it does not know are kept. */
export const RegionSchema = openObject(shape).readonly();

/** {@link Region} of a result, without other fields. */
export const ResultRegionSchema = z.strictObject(shape).readonly();
