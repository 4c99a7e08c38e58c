import type { Printable } from "./printable.ts";
import { formatJson } from "./write-json.ts";

/** Results as JSON: the rule set that they come from, and every result with its place. */
export function* printJson({ ruleSet, ranking }: Printable): Iterable<string> {
  const { id, version, digest } = ruleSet;
  yield `{\n  "ruleSet": ${formatJson({ id, version, digest }, 2)},\n  "results": [`;
  for (const [i, { result, rank, of, tied }] of ranking.entries()) {
    yield `${i === 0 ? "" : ","}\n    ${formatJson({ ...result, rank, of, tied }, 4)}`;
  }
  yield "\n  ]\n}\n";
}
