import * as z from "zod/mini";

/** Where a schema says of which fields exactly one is given: in what its check carries for others to read. */
const choice = "exactlyOneOf";

/**
 * Gives an object schema the check that exactly one of some fields is there. It runs beside the fields' own
 * checks, so that all errors are found together.
 */
export function exactlyOne<Schema extends z.ZodMiniObject>(schema: Schema, names: readonly string[]): Schema {
  const hasOne = (value: Readonly<Record<string, unknown>>) => listGiven(value, names).length === 1;
  return schema.check(
    z.refine(hasOne, {
      error: `exactly one of ${names.join(", ")}`,
      when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
      params: { [choice]: names },
    }),
  );
}

/** The fields of which exactly one is given in an object of the schema; undefined where there is no such rule. */
export function listChoice({ checks }: z.core.$ZodTypeDef): readonly string[] | undefined {
  for (const { _zod } of checks ?? []) {
    const { params } = _zod.def as z.core.$ZodCustomDef;
    if (params?.[choice] !== undefined) return params[choice];
  }
  return undefined;
}

/** Those of some fields that an object has. */
export function listGiven(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly string[] {
  return names.filter((name) => Object.hasOwn(value, name) && value[name] !== undefined);
}
