import type { Path } from "../issues/describe-place.ts";
import type { Issue } from "../issues/errors.ts";
import { issueAt } from "../issues/issue-at.ts";

/** Lists and objects within each other: a tree of thirty levels of criteria is less. */
const deepest = 64;

interface Step {
  readonly value: object;
  readonly key: string | number;
  readonly above: Step | null;
  readonly depth: number;
}

/**
 * Looks for what must not reach a recursive check: nesting deeper than 64 lists and objects (the walk
 * ends there), and fields named `__proto__`, which zod drops without a word.
 */
export function checkTree(json: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const waiting: Step[] = isContainer(json) ? [{ value: json, key: "", above: null, depth: 1 }] : [];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step.depth > deepest) {
      const path = pathOf(step).slice(0, 3);
      return [issueAt(json, path, "too-deep", `is nested deeper than ${deepest} lists and objects`)];
    }
    if (Object.hasOwn(step.value, "__proto__")) {
      const path = [...pathOf(step), "__proto__"];
      issues.push(issueAt(json, path, "not-allowed", "is no name for a field; take another"));
    }
    pushParts(step, waiting);
  }
  return issues;
}

function pushParts(above: Step, waiting: Step[]): void {
  const list = Array.isArray(above.value);
  for (const [key, value] of Object.entries(above.value)) {
    if (!isContainer(value)) continue;
    waiting.push({ value, key: list ? Number(key) : key, above, depth: above.depth + 1 });
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function pathOf(step: Step): Path {
  const path: (string | number)[] = [];
  for (let at = step; at.above !== null; at = at.above) path.unshift(at.key);
  return path;
}
