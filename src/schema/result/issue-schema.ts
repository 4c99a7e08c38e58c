import * as z from "zod/mini";
import type { IssueCode } from "../../issues/codes/index.ts";
import { fullEnglish } from "../../issues/full-english.ts";
import type { Issue } from "../../issues/scoring-error.ts";
import { buildSchema } from "../build-schema.ts";

/** A value in an issue's params: plain data, and what stands for a value that is not. */
const ParamSchema = /* @__PURE__ */ buildSchema(() => {
  const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);
  const type = z.enum(["list", "object", "function", "bigint", "symbol", "undefined", "number"]);
  const other = z.strictObject({ type, text: z.optional(z.string()) });
  return z.union([plain, z.readonly(z.array(plain)), z.readonly(other)]);
});

/**
 * {@link Issue}: one thing that is wrong, as JSON keeps it. Which params there are belongs to the code.
 *
 * @example
 * ```ts
 * import { ombudsmanRi2022, safeScore } from "kepatuhan";
 * import { IssueSchema } from "kepatuhan/schema";
 *
 * const outcome = safeScore(ombudsmanRi2022, { region: { name: "Kota Contoh", type: "kota" }, units: [] });
 * const issues = outcome.success ? [] : outcome.error.issues;
 * issues.every((issue) => IssueSchema.safeParse(issue).success); // true
 * ```
 */
export const IssueSchema = /* @__PURE__ */ buildSchema(() => {
  const sentence = z.string().check(z.minLength(1), z.maxLength(500));
  const step = z.union([z.string(), z.int().check(z.minimum(0))]);
  const shape = {
    code: z.enum(Object.keys(fullEnglish.codes) as IssueCode[]),
    path: z.readonly(z.array(step)),
    place: z.string(),
    params: z.readonly(z.record(z.string(), ParamSchema)),
    what: sentence,
    message: sentence,
  };
  return z.readonly(z.strictObject(shape)) as unknown as z.ZodMiniType<Issue>;
});
