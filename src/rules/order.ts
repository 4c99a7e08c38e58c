import type { RuleSet } from "../model/index.ts";

/**
 * Orders two versions, older first; 1.10.0 is newer than 1.9.0.
 *
 * @param a - `major.minor.patch`, whole numbers: published rule sets have no pre-releases
 * @param b - likewise
 * @returns below 0, 0 or above 0
 */
export function compareVersions(a: string, b: string): number {
  const right = b.split(".");
  for (const [i, part] of a.split(".").entries()) {
    const difference = Number(part) - Number(right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Orders rule sets by id, and the versions of one from the oldest to the newest.
 *
 * @param ruleSets - in any order
 * @returns a new list
 */
export function inOrder(ruleSets: readonly RuleSet[]): RuleSet[] {
  return [...ruleSets].sort((a, b) => {
    if (a.id !== b.id) return a.id < b.id ? -1 : 1;
    return compareVersions(a.version, b.version);
  });
}
