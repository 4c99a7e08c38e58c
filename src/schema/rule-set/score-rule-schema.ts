import * as z from "zod/mini";
import { roundingModes } from "../../model/words.ts";
import { buildSchema } from "../build-schema.ts";
import { DecimalSchema } from "../decimal-schema.ts";

const roundingShape = /* @__PURE__ */ buildSchema(() => ({
  decimals: z.int("not-whole:precision").check(z.minimum(0), z.maximum(6)),
  rounding: z.enum(roundingModes, "not-allowed:rounding-mode"),
}));

/** {@link Rounding}: precision and mode. */
export const RoundingSchema = /* @__PURE__ */ buildSchema(() =>
  z.readonly(z.strictObject(roundingShape, "invalid-type:object")),
);

/** {@link ScoreRule}: the scale of scores and how they are rounded. */
export const ScoreRuleSchema = /* @__PURE__ */ buildSchema(() => {
  const { decimals } = roundingShape;
  const shape = { ...roundingShape, min: DecimalSchema, max: DecimalSchema, inputDecimals: decimals };
  return z.readonly(z.strictObject(shape, "invalid-type:object"));
});
