import { z } from "zod";
import { jsonSchemaFacts } from "./json-schema-facts.ts";

/** Text that is neither empty nor blank. */
export const TextSchema = z.string().regex(/\S/, "empty-text: text that says something");

/** Kebab-case: ids of criteria, facts and authorities. */
export const KebabSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "not-allowed: kebab-case such as sarana-prasarana");

/** A whole number, or two with a stroke between them: `"78"`, `"1789/20"`. */
export const FractionTextSchema = z
  .string()
  .regex(/^-?\d+(?:\/\d+)?$/, "not-allowed: a fraction such as 1789/20");

/** {@link Label}: a text in Indonesian and English. */
export const LabelSchema = z.strictObject({ id: TextSchema, en: TextSchema }).readonly();

/** {@link Unknown}: the reason why something is not known. */
export const UnknownSchema = z.strictObject({ unknown: TextSchema }).readonly();

jsonSchemaFacts.add(LabelSchema, { id: "Label" });
jsonSchemaFacts.add(UnknownSchema, { id: "Unknown" });
