import * as z from "zod/mini";
import { buildSchema } from "./build-schema.ts";

/** {@link Decimal}: a finite number, or text `digits[.digits]` with an optional minus. */
export const DecimalSchema = /* @__PURE__ */ buildSchema(() => {
  const text = z.string("invalid-type:decimal").check(z.regex(/^-?\d+(?:\.\d+)?$/, "not-a-decimal:decimal"));
  return z.union([z.number("invalid-type:decimal"), text], "invalid-type:decimal");
});
