import { describePlace, type Path } from "../issues/describe-place.ts";
import { quote } from "../issues/quote.ts";

/** One place of a receipt that is not as it should be. */
export interface Difference {
  /** Keys and positions from the receipt to the place: `["result", "units", 2, "score"]`. */
  readonly path: readonly (string | number)[];
  /** What computing gives now; absent where there is nothing at that place, or nothing can be computed. */
  readonly expected?: unknown;
  /** What the receipt holds; absent where it holds nothing. */
  readonly found?: unknown;
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
  const [right, held] = [listLeaves(expected, path), listLeaves(found, path)];
  const places = new Map([...right, ...held]);
  return [...places].flatMap(([key, { path: at }]) => {
    const [a, b] = [right.get(key)?.value, held.get(key)?.value];
    return isSame(a, b) ? [] : [differ(receipt, at, a, b)];
  });
}

interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** The leaves of plain data by their place. */
function listLeaves(
  value: unknown,
  path: Path,
  leaves: Map<string, Leaf> = new Map(),
): ReadonlyMap<string, Leaf> {
  const parts = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (parts.length === 0) leaves.set(JSON.stringify(path), { path, value });
  for (const [key, part] of parts) {
    listLeaves(part, [...path, Array.isArray(value) ? Number(key) : key], leaves);
  }
  return leaves;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  return Array.isArray(a) === Array.isArray(b);
}
