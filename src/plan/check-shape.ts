import { isRecord } from "../issues/is-record.ts";
import { type At, addIssue, child } from "../issues/issue-list.ts";
import type { ScoringKind } from "../issues/kinds.ts";
import { showValue } from "../issues/shown.ts";
import { records, type Shape } from "./shapes.ts";

/**
 * Checks that plain data has the fields of a rule set that decide a result, each of its type; titles, evidence
 * and fields that are not known are for `parseRuleSet`.
 */
export function checkShape(rules: unknown, at: At): void {
  if (isRecord(rules)) checkFields(rules, "ruleSet", at);
  else addIssue(at, "invalid-type", { value: showValue(rules), expected: "rule-set" });
}

function checkFields(fields: Readonly<Record<string, unknown>>, record: keyof typeof records, at: At): void {
  for (const [field, shape] of Object.entries<Shape>(records[record]))
    checkValue(fields[field], shape, child(at, field));
}

function checkValue(value: unknown, shape: Shape, at: At): void {
  if (shape.or?.(value)) return;
  if ("words" in shape) {
    if (shape.words.includes(value as string)) return;
    addIssue(at, "not-allowed", { reason: "word", value: showValue(value), expected: shape.words });
  } else if ("kind" in shape) {
    if (!shape.test(value)) refuse(value, shape.kind, at);
  } else if ("record" in shape) {
    if (isRecord(value)) checkFields(value, shape.record, at);
    else refuse(value, "object", at);
  } else if (Array.isArray(value)) {
    if (value.length === 0 && !shape.mayBeEmpty) addIssue(at, "empty-list", { item: "item" });
    for (const [i, item] of value.entries()) checkValue(item, shape.list, child(at, i, nameOf(item)));
  } else refuse(value, "list", at);
}

function refuse(value: unknown, expected: ScoringKind, at: At): void {
  if (value === undefined) addIssue(at, "missing-field", { expected });
  else addIssue(at, "invalid-type", { value: showValue(value), expected });
}

function nameOf(item: unknown): unknown {
  return isRecord(item) ? (item["id"] ?? item["grade"] ?? item["fact"]) : undefined;
}
