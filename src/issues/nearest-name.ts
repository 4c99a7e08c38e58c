/**
 * The known name that a wrong one was most likely meant as: the one that takes the fewest changed, added or
 * missing letters; null when none is near.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(name.length / 3));
  if (name.length > 40) return null;
  let best: string | null = null;
  let least = most + 1;
  for (const other of known) {
    const distance = name.toLowerCase() === other.toLowerCase() ? 0 : countEdits(name, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** The Levenshtein distance. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
