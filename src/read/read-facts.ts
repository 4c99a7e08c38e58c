import { type At, addIssue, child } from "../issues/issue-list.ts";
import { showNames, showValue } from "../issues/shown.ts";
import type { Qualifier } from "../model/index.ts";
import { readRecord } from "./fields.ts";

/** Reads the facts that are given: every one has to be named by the rule set, and to be true or false. */
export function readFacts(
  qualifiers: readonly Qualifier[],
  value: unknown,
  at: At,
): ReadonlyMap<string, boolean> {
  const given = new Map<string, boolean>();
  const facts = value === undefined ? undefined : readRecord(value, "facts", at);
  if (facts === undefined) return given;
  const names = new Set(qualifiers.map(({ fact }) => fact));
  const asked = showNames([...names]);
  for (const [name, fact] of Object.entries(facts)) {
    const place = child(at, name);
    if (!names.has(name)) addIssue(place, "unknown-fact", asked);
    else if (typeof fact === "boolean") given.set(name, fact);
    else if (fact !== undefined)
      addIssue(place, "invalid-type", { value: showValue(fact), expected: "boolean" });
  }
  return given;
}
