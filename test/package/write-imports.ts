import { jsonSubpaths, ruleSetSubpaths } from "./list-subpaths.ts";

/**
 * Writes a program that imports every rule set and every JSON of the package by its subpath, and holds each to its type.
 *
 * @param importJson - how a JSON is imported under a name, as this kind of module has it
 */
export function writeImports(importJson: (name: string, subpath: string) => string): string {
  const modules = ruleSetSubpaths.map((path, i) => `import * as module${i} from "kepatuhan/${path}";`);
  const names = modules.map((_, i) => `...Object.values(module${i})`);
  const jsons = jsonSubpaths.map((path, i) => importJson(`json${i}`, path));
  const ids = jsonSubpaths.map((path, i) => `json${i}.${path.startsWith("schema/") ? "$schema" : "digest"}`);
  return `import type { RuleSet } from "kepatuhan";
${[...modules, ...jsons].join("\n")}

export const ruleSets: readonly RuleSet[] = [${names.join(", ")}];
export const texts: readonly string[] = [${ids.join(", ")}];
// @ts-expect-error a rule set has types: an any would have this field too
export const wrong = module0.nothing;
`;
}
