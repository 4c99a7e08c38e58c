import { z } from "zod";
import { jsonSchemaFacts } from "./json-schema-facts.ts";

/** {@link Decimal}: a finite number, or text `digits[.digits]` with an optional minus. */
export const DecimalSchema = z.union([
  z.number(),
  z.string().regex(/^-?\d+(?:\.\d+)?$/, "not-a-decimal: a decimal such as 89.45"),
]);

jsonSchemaFacts.add(DecimalSchema, { id: "Decimal" });
