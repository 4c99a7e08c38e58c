import { describePlace, type Path } from "../issues/path.ts";
import { quote } from "../issues/quote.ts";
import type { Issue } from "../issues/scoring-error.ts";

/** One place of a receipt that is not as it should be. */
export interface Difference {
  /** Keys and positions from the receipt to the place: `["result", "units", 2, "score"]`. */
  readonly path: readonly (string | number)[];
  /** What computing gives now; absent where there is nothing at that place, or nothing can be computed. */
  readonly expected?: unknown;
  /** What the receipt holds; absent where it holds nothing. */
  readonly found?: unknown;
  /** What is wrong with an assessment that cannot be scored any more; absent where values differ. */
  readonly issue?: Pick<Issue, "code" | "params">;
  /** Path, both values or what is wrong, in lower case, without a full stop. */
  readonly message: string;
}

/** The difference at one place; undefined stands for nothing. */
function differ(receipt: unknown, path: Path, expected: unknown, found: unknown): Difference {
  const say = (value: unknown) => (value === undefined ? "nothing" : quote(value));
  return {
    path,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    message: `${describePlace(receipt, path)}: ${say(found)} in the receipt, ${say(expected)} expected`,
  };
}

/**
 * Compares what should be at a place of a receipt with what is there, leaf by leaf. A leaf is a text, a
 * number, a truth value, null, or an empty list or object.
 */
export function compareData(
  receipt: unknown,
  path: Path,
  expected: unknown,
  found: unknown,
): readonly Difference[] {
  if (isEqual(expected, found)) return [];
  const [right, held] = [partsOf(expected), partsOf(found)];
  if (right.size > 0 && held.size > 0 && Array.isArray(expected) === Array.isArray(found)) {
    const keys = [...new Set([...right.keys(), ...held.keys()])];
    return keys.flatMap((key) => compareData(receipt, [...path, key], right.get(key), held.get(key)));
  }
  if (right.size === 0 && held.size === 0) return [differ(receipt, path, expected, found)];
  return [
    ...listLeaves(expected, path).map(({ at, value }) => differ(receipt, at, value, undefined)),
    ...listLeaves(found, path).map(({ at, value }) => differ(receipt, at, undefined, value)),
  ];
}

/** Whether two values are the same plain data. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  const [left, right] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === Object.keys(b).length &&
    left.every(([key, part]) => Object.hasOwn(right, key) && isEqual(part, right[key]))
  );
}

/** The parts of a list or an object by their keys; none of anything else. */
function partsOf(value: unknown): ReadonlyMap<string | number, unknown> {
  if (typeof value !== "object" || value === null) return new Map();
  return new Map<string | number, unknown>(Array.isArray(value) ? value.entries() : Object.entries(value));
}

interface Leaf {
  readonly at: Path;
  readonly value: unknown;
}

/** The leaves of plain data; of nothing there is none. */
function listLeaves(value: unknown, at: Path): readonly Leaf[] {
  const parts = [...partsOf(value)];
  if (parts.length > 0) return parts.flatMap(([key, part]) => listLeaves(part, [...at, key]));
  return value === undefined ? [] : [{ at, value }];
}
