import { type At, addIssue, child } from "../issues/issue-list.ts";
import type { Item, ScoringKind } from "../issues/kinds.ts";
import { showValue } from "../issues/shown.ts";

/** Holes beyond this are not looked at one by one: such a list is no list that JSON holds. */
const mostHoles = 1000;

/** Reads a list that may not be empty, each item once; undefined when it is none, or has too many holes. */
export function readList(
  value: unknown,
  expected: ScoringKind,
  item: Item,
  at: At,
): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return addIssue(at, "invalid-type", { value: showValue(value), expected });
  const { length } = value;
  const items: unknown[] = [];
  let holes = 0;
  for (let i = 0; i < length; i++) {
    const each: unknown = value[i];
    if (each === undefined && ++holes > mostHoles)
      return addIssue(child(at, i), "invalid-type", { value: showValue(each), expected });
    items.push(each);
  }
  return items.length === 0 ? addIssue(at, "empty-list", { item }) : items;
}
