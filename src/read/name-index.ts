import { type At, addIssue, child } from "../issues/issue-list.ts";
import { cutText } from "../issues/shown.ts";
import { nameKey } from "./name-key.ts";

/** The first item of each name in a list, by the key of its name. */
export type NameIndex = Map<string, { readonly name: string; readonly position: number }>;

/** Adds the name of the item at a position, or an issue if it was there before, in this or another spelling. */
export function addName(
  index: NameIndex,
  name: string,
  position: number,
  duplicate: "duplicate-unit" | "duplicate-product",
  at: At,
): void {
  const key = nameKey(name);
  const first = index.get(key);
  if (first === undefined) index.set(key, { name, position });
  else if (first.name === name) addIssue(at, duplicate, { first: first.position });
  else {
    const params = { value: cutText(name), first: first.position, spelling: cutText(first.name) };
    addIssue(child(at, "name"), "spelled-differently", params);
  }
}
