import type * as z from "zod/mini";
import type { EngineCode, IssueParams } from "../../issues/codes/index.ts";
import type { Item, Kind } from "../../issues/kinds.ts";
import type { Reason } from "../../issues/reasons.ts";
import { type Shown, showValue } from "../../issues/shown.ts";

/** An issue without its place. */
export interface Fault {
  readonly code: EngineCode;
  readonly params: IssueParams<EngineCode>;
}

/**
 * Translates what zod found at a value to a code of ours and its params.
 *
 * In place of a sentence, a schema gives its issues the code and a word for the params: `not-allowed:version`.
 *
 * @param orNull - Whether null, which the value is not, would be right as well.
 */
export function translateIssue(issue: z.core.$ZodIssue, value: unknown, orNull: boolean): Fault {
  const [code = "", word = ""] = issue.message.split(":");
  const expected = (orNull ? `${word}-or-null` : word) as Kind;
  if (value === undefined) return fault("missing-field", { expected });
  const shown = showValue(value);
  return (
    translateNumber(issue, code, value, expected) ??
    translateCode(issue, code, shown, word) ??
    fault("invalid-type", { value: shown, expected })
  );
}

function fault<Code extends EngineCode>(code: Code, params: IssueParams<Code>): Fault {
  return { code, params };
}

function translateNumber(
  issue: z.core.$ZodIssue,
  code: string,
  value: unknown,
  expected: Kind,
): Fault | undefined {
  if (typeof value !== "number") return undefined;
  if (issue.code === "too_small") return fault("below-minimum", { value, limit: Number(issue.minimum) });
  if (issue.code === "too_big") return fault("above-maximum", { value, limit: Number(issue.maximum) });
  return code === "not-whole" ? fault(code, { value, expected }) : undefined;
}

function translateCode(issue: z.core.$ZodIssue, code: string, value: Shown, word: string): Fault | undefined {
  switch (code) {
    case "empty-list":
      return fault(code, { item: word as Item });
    case "empty-text":
      return fault(code, { value });
    case "not-a-decimal":
      return fault(code, { value, expected: "decimal" });
    case "not-allowed":
      if (issue.code === "invalid_value") {
        return fault(code, { reason: "word", value, expected: issue.values.map(String) });
      }
      return issue.code === "custom"
        ? fault(code, { reason: word as Reason, value })
        : fault(code, { reason: "pattern", value, expected: word as Kind });
    default:
      return undefined;
  }
}
