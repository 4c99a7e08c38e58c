import type { At } from "../issues/issue-list.ts";

export function copyPlain(data: unknown, _at: At): { copy: unknown; isFrozen: boolean } {
  const isFrozen = (x: unknown): boolean =>
    typeof x !== "object" || x === null || (Object.isFrozen(x) && Object.values(x).every(isFrozen));
  return { copy: JSON.parse(JSON.stringify(data ?? null)), isFrozen: isFrozen(data) };
}
