import * as z from "zod/mini";
import type { RegionType } from "../../model/index.ts";
import { buildSchema } from "../build-schema.ts";
import { NameSchema, TextSchema } from "../text-schema.ts";

/** {@link RegionType}: any text, because only a rule set can say which types there are. */
export const RegionTypeSchema = /* @__PURE__ */ buildSchema(
  () => TextSchema as unknown as z.ZodMiniType<RegionType>,
);

/** {@link Region}: what is scored. */
export const RegionSchema = /* @__PURE__ */ buildSchema(() => {
  const shape = {
    name: NameSchema,
    type: RegionTypeSchema,
    code: z.optional(TextSchema),
    province: z.optional(NameSchema),
  };
  return z.readonly(z.strictObject(shape, "invalid-type:region"));
});
