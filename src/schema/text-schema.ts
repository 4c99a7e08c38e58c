import * as z from "zod/mini";
import { hasUnseen } from "../read/name-key.ts";
import { buildSchema } from "./build-schema.ts";

/** Any character but the blanks of `isBlank`. */
const notBlank = /[^\t-\r \u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** Text that is neither empty nor blank. */
export const TextSchema = /* @__PURE__ */ buildSchema(() =>
  z.string("invalid-type:text").check(z.regex(notBlank, "empty-text:text")),
);

/** Name of a region, province, unit or product: no character in it is without width. */
export const NameSchema = /* @__PURE__ */ buildSchema(() =>
  TextSchema.check(z.refine((name) => !hasUnseen(name), "not-allowed:invisible")),
);

/** Kebab-case: ids of criteria, facts, authorities and types of regions. */
export const KebabSchema = /* @__PURE__ */ buildSchema(() =>
  z.string("invalid-type:kebab").check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "not-allowed:kebab")),
);

/** A whole number, or two with a stroke between them: `"78"`, `"1789/20"`. */
export const FractionTextSchema = /* @__PURE__ */ buildSchema(() =>
  z.string().check(z.regex(/^-?\d+(?:\/\d+)?$/)),
);

/** {@link Label}: a text in Indonesian and English. */
export const LabelSchema = /* @__PURE__ */ buildSchema(() =>
  z.readonly(z.strictObject({ id: TextSchema, en: TextSchema }, "invalid-type:object")),
);

/** {@link Unknown}: the reason why something is not known. */
export const UnknownSchema = /* @__PURE__ */ buildSchema(() =>
  z.readonly(z.strictObject({ unknown: TextSchema }, "invalid-type:object")),
);
