import type { Printable } from "./printable.ts";
import { showText } from "./show-text.ts";

/** Results as JSON: the rule set that they come from, and every result with its place. */
export function printJson({ ruleSet, ranking }: Printable): string {
  const { id, version, digest } = ruleSet;
  const results = ranking.map(({ result, rank, of, tied }) => ({ ...result, rank, of, tied }));
  const json = JSON.stringify({ ruleSet: { id, version, digest }, results }, null, 2);
  // what JSON leaves raw and a terminal might act on is escaped; it reads back the same
  return `${json
    .split("\n")
    .map((line) => showText(line))
    .join("\n")}\n`;
}
