import { argumentError } from "../issues/argument-error.ts";
import { english } from "../issues/english.ts";
import { isRecord } from "../issues/is-record.ts";
import { type AnyAt, addIssue, child, startIssuesOf, throwIssues } from "../issues/issue-list.ts";
import type { Kind } from "../issues/kinds.ts";
import { showValue } from "../issues/shown.ts";
import { copyData } from "./copy-data.ts";
import type { Receipt } from "./receipt.ts";

/** What a field has to be. */
interface Shape {
  readonly kind: Kind;
  /** The one value that it may have. */
  readonly only?: string | number;
  /** All the fields that it has. */
  readonly fields?: Fields;
}

interface Fields {
  readonly [field: string]: Shape;
}

const text: Shape = { kind: "text" };

const receiptFields: Fields = {
  format: { kind: "whole-number", only: 1 },
  engine: { kind: "object", fields: { name: { kind: "text", only: "kepatuhan" }, version: text } },
  ruleSet: { kind: "object", fields: { id: text, version: text, digest: text } },
  assessment: { kind: "json" },
  result: { kind: "json" },
  digest: text,
};

/**
 * Reads a receipt, a copy. Of assessment and result it looks at nothing but that JSON can hold them: what is
 * wrong there is a difference, not an error.
 *
 * @throws {@link ScoringError} `invalid-argument` with every issue.
 */
export function readReceipt(json: unknown): Receipt {
  if (!isRecord(json))
    throw argumentError("invalid-type", [], { value: showValue(json), expected: "receipt" });
  const copy = copyData(json, "invalid-argument");
  const at = startIssuesOf(english);
  checkFields(copy, receiptFields, at);
  throwIssues(at, "invalid-argument");
  return copy as unknown as Receipt;
}

function checkFields(given: Readonly<Record<string, unknown>>, fields: Fields, at: AnyAt): void {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name)) addIssue(child(at, name), "not-allowed", { reason: "unknown-field" });
  }
  for (const [name, inner] of Object.entries(fields))
    check(Object.hasOwn(given, name) ? given[name] : undefined, inner, child(at, name));
}

function check(value: unknown, { kind, only, fields }: Shape, at: AnyAt): void {
  if (value === undefined) addIssue(at, "missing-field", { expected: kind });
  else if (only !== undefined) {
    const params = { reason: "fixed-value", value: showValue(value), expected: [String(only)] } as const;
    if (value !== only) addIssue(at, "not-allowed", params);
  } else if (fields !== undefined && isRecord(value)) checkFields(value, fields, at);
  else if (kind !== "json" && typeof value !== "string")
    addIssue(at, "invalid-type", { value: showValue(value), expected: kind });
}
