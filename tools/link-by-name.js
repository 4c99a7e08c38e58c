/**
 * Typedoc plugin: a docstring may link a public type by its name without importing it.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.addUnknownSymbolResolver((reference, from) => {
    const [name, ...rest] = reference.symbolReference?.path ?? [];
    if (reference.moduleSource !== undefined || name === undefined || rest.length > 0) return undefined;
    const target = from.project.getChildByName(["index", name.path]);
    return target === undefined ? undefined : { target };
  });
}
