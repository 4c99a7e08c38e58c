import { isRecord } from "../issues/is-record.ts";
import { type At, addIssue, child } from "../issues/issue-list.ts";
import type { ScoringKind } from "../issues/kinds.ts";
import { nearestName } from "../issues/nearest-name.ts";
import { cutText, showNames, showValue } from "../issues/shown.ts";

/** The own fields of an object of the input, each read once. */
export interface Fields {
  readonly [field: string]: unknown;
}

/** Reads the own fields of an object; undefined when it is none. */
export function readRecord(value: unknown, expected: ScoringKind, at: At): Fields | undefined {
  if (!isRecord(value)) return addIssue(at, "invalid-type", { value: showValue(value), expected });
  return { ...value };
}

/** Reads the own fields of an object that may have only some; undefined when it is none. */
export function readFields(
  value: unknown,
  expected: ScoringKind,
  known: readonly string[],
  at: At,
): Fields | undefined {
  const fields = readRecord(value, expected, at);
  if (fields !== undefined) refuseUnknown(fields, known, at);
  return fields;
}

/** Adds an issue for each field that is not known, with the known name that is nearest. */
export function refuseUnknown(fields: Fields, known: readonly string[], at: At): void {
  for (const field in fields) {
    if (known.includes(field) || fields[field] === undefined) continue;
    const params = { value: cutText(field), nearest: nearestName(field, known) };
    addIssue(child(at, field), "unknown-field", params);
  }
}

/** Finds which one of several kinds of input is given; anything but exactly one is an issue. */
export function onlyOne(fields: Fields, kinds: readonly string[], at: At): string | undefined {
  const given = kinds.filter((kind) => fields[kind] !== undefined);
  if (given.length === 1) return given[0];
  return given.length === 0
    ? addIssue(at, "no-input", showNames(kinds))
    : addIssue(at, "several-inputs", { given });
}
