import type { RuleSet } from "../../src/index.ts";

/** The name of a published rule set in vectors: its version belongs to it. */
export function nameOf({ id, version }: Pick<RuleSet, "id" | "version">): string {
  return `${id}@${version}`;
}
