import { type At, addIssue, child } from "../../issues/issue-list.ts";
import { nameOf, type Path, valueAt } from "../../issues/path.ts";
import { showValue } from "../../issues/shown.ts";

/** What is wrong in data that is being copied. */
export interface Problems {
  /** The place of the data. */
  readonly at: At;
  /** The way from there to what is being copied now. */
  readonly path: (string | number)[];
  readonly kept: { readonly path: Path; readonly add: (at: At) => void }[];
  /** How many there are, those included that are not kept. */
  count: number;
}

/** Begins with nothing wrong. */
export function startProblems(at: At): Problems {
  return { at, path: [], kept: [], count: 0 };
}

/** Adds that something is not what JSON holds. */
export function addTypeProblem(problems: Problems, value: unknown): void {
  addProblem(problems, (at) => addIssue(at, "invalid-type", { value: showValue(value), expected: "json" }));
}

/** Adds that a number is not finite. */
export function addNumberProblem(problems: Problems, value: number): void {
  addProblem(problems, (at) => addIssue(at, "not-finite", { value: showValue(value) }));
}

/** Adds that a text or a name holds half of a character. */
export function addTextProblem(problems: Problems, text: string): void {
  const params = { reason: "half-character", value: showValue(text) } as const;
  addProblem(problems, (at) => addIssue(at, "not-allowed", params));
}

/** Adds that reading ends here; of a place that may be very deep the first three steps are named. */
export function addEndProblem(problems: Problems, code: "too-deep" | "too-large", limit: number): void {
  addProblem(problems, (at) => addIssue(at, code, { limit }), 3);
}

function addProblem(problems: Problems, add: (at: At) => void, steps = problems.path.length): void {
  const { kept, path, at } = problems;
  if (kept.length < at.list.most) kept.push({ path: path.slice(0, steps), add });
  problems.count += 1;
}

/**
 * Adds the issues at their places. List items are named by what they are called in the copy, so that nothing of the
 * data is read again.
 */
export function addIssues({ at, kept, count }: Problems, copy: unknown): void {
  for (const { path, add } of kept) add(placeOf(at, copy, path));
  at.list.count += count - kept.length;
}

function placeOf(at: At, copy: unknown, path: Path): At {
  return path.reduce<At>((above, key, i) => {
    const name = typeof key === "number" ? nameOf(valueAt(copy, path.slice(0, i + 1))) : undefined;
    return child(above, key, name);
  }, at);
}
