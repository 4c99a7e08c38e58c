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
