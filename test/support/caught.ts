import type { ErrorCode } from "../../src/issues/scoring-error.ts";
import { catchError } from "./catch-error.ts";

/** A refusal as plain data: the error's code; code, path and message of each issue. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly issues: [code: string, path: string, message: string][];
}

/** What a call refuses, as plain data. */
export function caught(call: () => unknown): Refusal {
  const { code, issues } = catchError(call);
  return { code, issues: issues.map((issue) => [issue.code, issue.path.join("."), issue.message]) };
}
