import { z } from "zod";

/** What zod cannot say in JSON Schema by itself. */
interface JsonSchemaFacts {
  /** A name under `$defs`. */
  readonly id?: string;
  readonly oneOf?: readonly { readonly required: readonly string[] }[];
}

/** The facts by schema, ours alone: zod's global registry belongs to the app. */
export const jsonSchemaFacts = z.registry<JsonSchemaFacts>();
