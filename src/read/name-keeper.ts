import { type At, addIssue, child } from "../issues/issue-list.ts";
import { cutText } from "../issues/shown.ts";
import { nameKey } from "./name-key.ts";

/** Finds names that were there before, in the same or in another spelling. */
export interface NameKeeper {
  /** Adds the name of the item at a position; its place is that of the item. */
  readonly add: (name: string, position: number, at: At) => void;
}

/** Begins to keep the names of a list. */
export function nameKeeper(duplicate: "duplicate-unit" | "duplicate-product"): NameKeeper {
  const firsts = new Map<string, { readonly name: string; readonly position: number }>();
  return {
    add(name, position, at) {
      const key = nameKey(name);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { name, position });
      else if (first.name === name) addIssue(at, duplicate, { first: first.position });
      else {
        const params = { value: cutText(name), first: first.position, spelling: cutText(first.name) };
        addIssue(child(at, "name"), "spelled-differently", params);
      }
    },
  };
}
