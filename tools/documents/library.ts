import { posix } from "node:path";
import type { RuleSet } from "../../src/model/index.ts";
import { compareVersions, inOrder } from "../../src/rules/order.ts";

/** Where a rule set stands under a folder: its id for the newest version, `id@version` for an older one. */
export function placeOf({ id, version }: RuleSet, all: readonly RuleSet[]): string {
  return all.some((other) => other.id === id && compareVersions(other.version, version) > 0)
    ? `${id}@${version}`
    : id;
}

/** The page of a rule set, as a path from the root. */
export function pageOf(ruleSet: RuleSet, all: readonly RuleSet[]): string {
  return `docs/rules/${placeOf(ruleSet, all)}.md`;
}

/** The JSON of a rule set, as a path from the root. */
export function jsonOf(ruleSet: RuleSet, all: readonly RuleSet[]): string {
  return `json/rules/${placeOf(ruleSet, all)}.json`;
}

/** The way from one file to another, both as paths from the root. */
export function wayBetween(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

/**
 * Finds what a rule set is compared with: its own last version, and what its authority had in the last year
 * before it for the same types of region, in the newest version.
 */
export function findPredecessors(ruleSet: RuleSet, all: readonly RuleSet[]): readonly RuleSet[] {
  const { id, version, year, authority, appliesTo } = ruleSet;
  const versions = all.filter((other) => other.id === id && compareVersions(other.version, version) < 0);
  const earlier = all.filter(
    (other) =>
      other.authority === authority &&
      other.year < year &&
      other.appliesTo.some((type) => appliesTo.includes(type)) &&
      placeOf(other, all) === other.id,
  );
  const last = Math.max(...earlier.map((other) => other.year));
  return [...inOrder(versions).slice(-1), ...inOrder(earlier.filter((other) => other.year === last))];
}
