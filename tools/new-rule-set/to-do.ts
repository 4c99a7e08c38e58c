/** Stands before every text of a new rule set that has to be written; a rule set with one is not published. */
export const toDo = "to do: ";

/**
 * Finds what has to be written in the source of a rule set.
 *
 * @param path - the file, as a path from the root
 * @param source - its text
 * @returns what is left to do in the file, or null where nothing is
 */
export function findToDo(path: string, source: string): string | null {
  const lines = source.split("\n").flatMap((line, i) => (line.includes(toDo) ? [i + 1] : []));
  if (lines.length === 0) return null;
  return `${path} is not finished: write what stands behind "${toDo.trim()}" in its lines ${lines.join(", ")}`;
}
