/**
 * Builds a schema, or the fields of one.
 *
 * A call at top level is marked as pure, and everything that it constructs is inside the function, so that bundlers
 * drop the schemas that nobody uses.
 */
export function buildSchema<Schema>(build: () => Schema): Schema {
  return build();
}
