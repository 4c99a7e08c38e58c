import type { z } from "zod";
import { jsonSchemaFacts } from "./json-schema-facts.ts";

/**
 * The same object schema, where exactly one of the fields is given. It is checked beside the fields'
 * own errors, so that all come at once.
 */
export function exactlyOne<Schema extends z.ZodObject>(schema: Schema, names: readonly string[]): Schema {
  const list = names.join(", ");
  const checked = schema
    .refine((value) => given(value, names) > 0, {
      error: `no-input: none of ${list} is given; give exactly one`,
      when: ({ value }) => isObject(value),
    })
    .refine((value) => given(value, names) < 2, {
      error: `several-inputs: more than one of ${list} is given; give exactly one`,
      when: ({ value }) => isObject(value),
    });
  jsonSchemaFacts.add(checked, { oneOf: names.map((name) => ({ required: [name] })) });
  return checked;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function given(value: Readonly<Record<string, unknown>>, names: readonly string[]): number {
  return names.filter((name) => Object.hasOwn(value, name) && value[name] !== undefined).length;
}
