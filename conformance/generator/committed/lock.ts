import { createHash } from "node:crypto";

/** The lines of a stream that a release holds: how many, and the SHA-256 of these, each with its line feed. */
export interface Held {
  readonly lines: number;
  readonly sha256: string;
}

/** What the last release holds, by stream. */
export type Lock = Readonly<Record<string, Held>>;

/** Locks lines as they are. */
export function lockLines(lines: Iterable<string>): Lock {
  const streams = [...sortByStream(lines)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    streams.map(([key, held]) => [key, { lines: held.length, sha256: digestOf(held) }]),
  );
}

/**
 * Finds streams whose lines are not those of the last release any more.
 *
 * Lines may be added behind those of a stream, and streams beside those that there are; where they stand in which file
 * does not matter.
 *
 * @returns What is wrong with each; nothing when every line of the release is there, unchanged and in order.
 */
export function findBroken(lock: Lock, lines: Iterable<string>): readonly string[] {
  const streams = sortByStream(lines);
  return Object.entries(lock).flatMap(([key, held]) => {
    const found = streams.get(key) ?? [];
    if (found.length < held.lines) return [`${key}: ${found.length} of ${held.lines} lines are left`];
    const isSame = digestOf(found.slice(0, held.lines)) === held.sha256;
    return isSame ? [] : [`${key}: the first ${held.lines} lines are not those of the last release`];
  });
}

/** The lines by their stream, which is what their id says before its number. */
function sortByStream(lines: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const streams = new Map<string, string[]>();
  for (const line of lines) {
    const { id } = JSON.parse(line) as { readonly id: string };
    const key = id.slice(0, id.lastIndexOf("/"));
    const stream = streams.get(key);
    if (stream === undefined) streams.set(key, [line]);
    else stream.push(line);
  }
  return streams;
}

function digestOf(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest("hex");
}
