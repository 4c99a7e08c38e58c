import { findToDo } from "../new-rule-set/to-do.ts";

/** A rule set as its file has it. */
export interface Written {
  readonly path: string;
  readonly source: string;
  /** The digest that stands in the file. */
  readonly written: string;
  /** The digest that its fields give. */
  readonly digest: string;
}

/**
 * Says what stands against publishing: what is published is what is committed, finished and true.
 *
 * @param uncommitted - the files of the git tree that are not committed
 * @param written - the rule sets that are to be published
 * @returns what to do first, a line each
 */
export function refusePublishing(uncommitted: readonly string[], written: readonly Written[]): string[] {
  const [first, ...more] = uncommitted;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  const dirty =
    first === undefined ? [] : [`commit first, for publishing is the last step: ${first}${others}`];
  const unfinished = written.flatMap(({ path, source }) => findToDo(path, source) ?? []);
  const stale = written
    .filter((entry) => entry.digest !== entry.written)
    .map(({ path }) => `${path} has another digest than its rules: run npm run digests, look, and commit`);
  return [...dirty, ...unfinished, ...stale];
}
