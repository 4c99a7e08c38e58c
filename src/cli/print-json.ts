import type { Printable } from "./printable.ts";
import { writeJson } from "./write-json.ts";

/** Results as JSON: the rule set that they come from, and every result with its place. */
export function printJson({ ruleSet, ranking }: Printable): Iterable<string> {
  const { id, version, digest } = ruleSet;
  const results = ranking.map(({ result, rank, of, tied }) => ({ ...result, rank, of, tied }));
  return [writeJson({ ruleSet: { id, version, digest }, results })];
}
