import { z } from "zod";
import { DecimalSchema } from "./decimal-schema.ts";

const decimals = z.int().min(0).max(6);

const rounding = {
  decimals,
  rounding: z.enum(["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"]),
};

/** {@link Rounding}: precision and mode. */
export const RoundingSchema = z.strictObject(rounding).readonly();

/** {@link ScoreRule}: the scale of scores and how they are rounded. */
export const ScoreRuleSchema = z
  .strictObject({ ...rounding, min: DecimalSchema, max: DecimalSchema, inputDecimals: decimals })
  .readonly();
