import type { Path } from "../issues/describe-place.ts";
import { type Issue, ScoringError } from "../issues/errors.ts";
import { issueAt } from "../issues/issue-at.ts";
import { quote } from "../issues/quote.ts";
import { copyData } from "./copy-data.ts";
import type { Receipt } from "./receipt.ts";

/** What a field is: fields of its own, a kind of value, or the one value that it may have. */
type Shape = { readonly [field: string]: Shape } | "text" | "anything" | { readonly only: string | number };

const shape: Shape = {
  format: { only: 1 },
  engine: { name: { only: "kepatuhan" }, version: "text" },
  ruleSet: { id: "text", version: "text", digest: "text" },
  assessment: "anything",
  result: "anything",
  digest: "text",
};

/**
 * Reads a receipt, a copy. Of assessment and result it looks at nothing but that JSON can hold them: what is
 * wrong there is a difference, not an error.
 *
 * @throws {@link ScoringError} `invalid-argument` with every issue.
 */
export function readReceipt(json: unknown): Receipt {
  const copied = copyData(json, "invalid-argument");
  const issues = check(copied, [], shape, copied);
  if (issues.length > 0) throw new ScoringError("invalid-argument", issues);
  return copied as Receipt;
}

function check(value: unknown, path: Path, wanted: Shape, root: unknown): readonly Issue[] {
  if (wanted === "anything") return [];
  if (wanted === "text") return typeof value === "string" ? [] : wrong(root, path, value, "text");
  if ("only" in wanted && typeof wanted.only !== "object") {
    return value === wanted.only ? [] : wrong(root, path, value, quote(wanted.only), "not-allowed");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return wrong(root, path, value, path.length === 0 ? "a receipt" : "an object");
  }
  const fields = wanted as Readonly<Record<string, Shape>>;
  const given = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) => issueAt(root, [...path, name], "not-allowed", "is not a field of a receipt")),
    ...Object.entries(fields).flatMap(([name, inner]) =>
      Object.hasOwn(given, name)
        ? check(given[name], [...path, name], inner, root)
        : [issueAt(root, [...path, name], "missing-field", "is missing")],
    ),
  ];
}

function wrong(
  root: unknown,
  path: Path,
  value: unknown,
  right: string,
  code: "invalid-type" | "not-allowed" = "invalid-type",
): readonly Issue[] {
  const place = path.length === 0 ? "receipt: " : "";
  return [issueAt(root, path, code, `${place}${quote(value)} is not ${right}`)];
}
