import { isRecord } from "../issues/is-record.ts";
import { type At, addIssue, child } from "../issues/issue-list.ts";
import type { ScoringKind } from "../issues/kinds.ts";
import { showValue } from "../issues/shown.ts";

/** Plain data that may have any field. */
export interface Fields {
  readonly [field: string]: unknown;
}

/** Tests a value of plain data. */
export type Test = (value: unknown) => boolean;

/** Checks one field; an optional one may be left out. */
export function check(
  fields: Fields,
  field: string,
  kind: ScoringKind,
  test: Test,
  at: At,
  optional = false,
): void {
  const value = fields[field];
  if (value === undefined && optional) return;
  checkValue(value, kind, test, child(at, field));
}

/** Checks a value that must be there. */
export function checkValue(value: unknown, kind: ScoringKind, test: Test, at: At): void {
  if (test(value)) return;
  if (value === undefined) addIssue(at, "missing-field", { expected: kind });
  else addIssue(at, "invalid-type", { value: showValue(value), expected: kind });
}

/** Checks that a field is one of the words. */
export function checkWord(fields: Fields, field: string, words: readonly string[], at: At): void {
  const value = fields[field];
  if (words.includes(value as string)) return;
  addIssue(child(at, field), "not-allowed", { reason: "word", value: showValue(value), expected: words });
}

/** Checks a field that holds a record, and then its fields. */
export function checkFields(
  fields: Fields,
  field: string,
  at: At,
  checkEach: (value: Fields, at: At) => void,
): void {
  checkRecord(fields[field], child(at, field), checkEach);
}

/** Checks that a value is a record, and then its fields. */
export function checkRecord(value: unknown, at: At, checkEach: (value: Fields, at: At) => void): void {
  checkValue(value, "object", isRecord, at);
  if (isRecord(value)) checkEach(value, at);
}

/** Checks a field that holds a list, and then its items, which have names in the sentence. */
export function checkItems(
  fields: Fields,
  field: string,
  at: At,
  checkEach: (item: unknown, at: At) => void,
  mayBeEmpty = false,
): void {
  const list = fields[field];
  const place = child(at, field);
  checkValue(list, "list", Array.isArray, place);
  if (!Array.isArray(list)) return;
  if (list.length === 0 && !mayBeEmpty) addIssue(place, "empty-list", { item: "item" });
  for (const [i, item] of list.entries())
    checkEach(item, child(place, i, isRecord(item) ? nameOf(item) : ""));
}

function nameOf(item: Fields): unknown {
  return item["id"] ?? item["grade"] ?? item["fact"];
}
