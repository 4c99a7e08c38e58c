import type * as z from "zod/mini";
import { isRecord } from "../../issues/is-record.ts";
import { type Definition, unwrap } from "./definition.ts";

/**
 * Finds what a value that has to fit one alternative of a union was meant as: the alternative of the value's own
 * type; of several objects, the one that knows most of its fields. Undefined when none is of its type.
 */
export function pickOption(union: z.core.$ZodUnionDef, value: unknown): z.core.SomeType | undefined {
  let best: z.core.SomeType | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const option of listOptions(union)) {
    const unknown = countUnknown(unwrap(option).def, value);
    if (unknown < least) [best, least] = [option, unknown];
  }
  return best;
}

/** The alternatives, those of a union within the union included. */
function listOptions({ options }: z.core.$ZodUnionDef): readonly z.core.SomeType[] {
  return options.flatMap((option) => {
    const { def } = unwrap(option);
    return def.type === "union" ? listOptions(def) : [option];
  });
}

/** How many fields of a value an alternative does not know; infinite when the value is of another type. */
function countUnknown(def: Definition, value: unknown): number {
  if (def.type !== "object") return isOfType(def.type, value) ? 0 : Number.POSITIVE_INFINITY;
  if (!isRecord(value)) return Number.POSITIVE_INFINITY;
  const keys = Object.keys(value);
  const known = Object.keys(def.shape).length;
  const unknown = keys.filter((key) => !Object.hasOwn(def.shape, key)).length;
  // an alternative of one field is the one meant where this field is given and nothing else
  return known === 1 && (unknown > 0 || keys.length === 0) ? Number.POSITIVE_INFINITY : unknown;
}

function isOfType(type: string, value: unknown): boolean {
  return type === (Array.isArray(value) ? "array" : typeof value);
}
