import type * as z from "zod/mini";

/** What zod says of a schema: its type, and what it is made of. */
export type Definition = z.core.$ZodTypes["_zod"]["def"];

/** A schema without what wraps it. */
export interface Unwrapped {
  readonly schema: z.core.$ZodType;
  readonly def: Definition;
  readonly isOptional: boolean;
  readonly isNullable: boolean;
}

/** Takes a schema out of `optional`, `nullable`, `readonly` and `lazy`. */
export function unwrap(wrapped: z.core.SomeType): Unwrapped {
  let schema = wrapped as z.core.$ZodTypes;
  let [isOptional, isNullable] = [false, false];
  for (;;) {
    const { def } = schema._zod;
    if (def.type === "optional") isOptional = true;
    else if (def.type === "nullable") isNullable = true;
    else if (def.type !== "readonly" && def.type !== "lazy") return { schema, def, isOptional, isNullable };
    schema = (def.type === "lazy" ? def.getter() : def.innerType) as z.core.$ZodTypes;
  }
}
