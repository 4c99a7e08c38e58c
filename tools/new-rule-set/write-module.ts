import type { RuleSet } from "../../src/model/index.ts";
import { toDo } from "./to-do.ts";

/** The name that a rule set is exported by: `ombudsmanRi2019Pemda` for `ombudsman-ri/2019/pemda`. */
export function exportNameOf(id: string): string {
  return id.replace(/[^a-z0-9]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Writes the module of a rule set, as text that is still to be formatted.
 *
 * @param ruleSet - its data, in the order that its fields are to have
 */
export function writeModule(ruleSet: RuleSet): string {
  const up = "../".repeat(ruleSet.id.split("/").length - 1);
  const grades = unionOf(ruleSet.bands.map(({ grade }) => grade));
  const zones = unionOf(ruleSet.bands.map(({ zone }) => zone));
  return `import type { RuleSet } from "${up}../model/index.ts";
import { deepFreeze } from "${up}freeze.ts";

/** ${toDo}say in one line what the rules of ${ruleSet.year} are. */
export const ${exportNameOf(ruleSet.id)}: RuleSet<${grades}, ${zones}> = /* @__PURE__ */ deepFreeze(${JSON.stringify(ruleSet)});
`;
}

/** The names that some bands have, as a type. */
function unionOf(names: readonly (string | null)[]): string {
  const known = [...new Set(names)].filter((name) => name !== null).sort();
  return known.length === 0 ? "never" : known.map((name) => JSON.stringify(name)).join(" | ");
}
