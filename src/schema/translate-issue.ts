import type { z } from "zod";
import { type Path, valueAt } from "../issues/describe-place.ts";
import type { Issue, IssueCode } from "../issues/errors.ts";
import { issueAt } from "../issues/issue-at.ts";
import { quote } from "../issues/quote.ts";
import { listTypes, pickBranch } from "./pick-branch.ts";

/** How messages name what zod expects. */
const nouns: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/**
 * The issues that one of zod's stands for: in our codes, with the value and what would be right.
 *
 * Schemas put our code before their own messages (`not-a-decimal: a decimal such as 89.45`). Of a union
 * that fits nowhere, the issues of the alternative that was meant are told.
 *
 * @param json - The value that was checked.
 * @param found - An issue of zod's.
 * @param above - The path to the value that the issue's path starts from.
 */
export function translateIssue(json: unknown, found: z.core.$ZodIssue, above: Path = []): readonly Issue[] {
  const path = [...above, ...(found.path as (string | number)[])];
  const value = valueAt(json, path);
  const tell = (code: IssueCode, what: string): readonly Issue[] => [issueAt(json, path, code, what)];
  if (found.code === "invalid_union") {
    const meant = pickBranch(found);
    if (meant === undefined) return tell(...wrongType(value, listTypes(found)));
    return meant.flatMap((issue) => translateIssue(json, issue, path));
  }
  if (found.code === "unrecognized_keys") {
    return found.keys.map((key) =>
      issueAt(json, [...path, key], "not-allowed", "is not a field that is known here"),
    );
  }
  if (found.code === "custom") return tell(...(coded(found.message) ?? ["not-allowed", found.message]));
  if (found.code === "invalid_type") return tell(...wrongType(value, [found.expected]));
  return tell(...wrongValue(found, value));
}

function wrongType(value: unknown, expected: readonly string[]): [IssueCode, string] {
  const right = nameTypes(expected);
  if (value === undefined) return ["missing-field", `is missing; it is ${right}`];
  if (typeof value === "number" && !Number.isFinite(value)) {
    return ["not-finite", `${quote(value)} is not a finite number`];
  }
  const whole = typeof value === "number" && expected.includes("int");
  return [whole ? "not-whole" : "invalid-type", `${quote(value)} is not ${right}`];
}

/** A number or its text together are a decimal. */
function nameTypes(types: readonly string[]): string {
  const decimal = types.includes("number") && types.includes("string");
  const names = types.map((type) =>
    decimal && (type === "number" || type === "string") ? "a decimal" : (nouns[type] ?? type),
  );
  return [...new Set(names)].join(" or ");
}

function wrongValue(found: z.core.$ZodIssue, value: unknown): [IssueCode, string] {
  if (found.code === "invalid_format" || found.code === "invalid_value") {
    const zods = found.code === "invalid_value" ? `one of ${found.values.join(", ")}` : found.message;
    const [code, right] = coded(found.message) ?? ["not-allowed", zods];
    return value === undefined
      ? ["missing-field", `is missing; it is ${right}`]
      : [code, `${quote(value)} is not ${right}`];
  }
  if (found.code === "too_small") {
    if (found.origin === "array") return ["empty-list", "is an empty list"];
    return ["below-minimum", `${quote(value)} is below ${found.minimum}`];
  }
  if (found.code === "too_big") return ["above-maximum", `${quote(value)} is above ${found.maximum}`];
  return ["invalid-type", `${quote(value)} is not right: ${found.message}`];
}

/** A schema's own message: our code, a colon, what would be right; undefined for one of zod's. */
function coded(message: string): [IssueCode, string] | undefined {
  const [, code, right] = /^([a-z-]+): (.+)$/.exec(message) ?? [];
  return code === undefined || right === undefined ? undefined : [code as IssueCode, right];
}
