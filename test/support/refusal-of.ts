import type { ErrorCode } from "../../src/issues/scoring-error.ts";
import { catchError } from "./catch-error.ts";

/** What a call refuses: the code of its error, then the one issue's code, path and message. */
export function refusalOf(call: () => unknown): readonly [ErrorCode, ...unknown[]] {
  const { code, issues } = catchError(call);
  const [issue, ...others] = issues;
  if (issue === undefined || others.length > 0) throw new Error(`${issues.length} issues, not one`);
  return [code, issue.code, issue.path, issue.message];
}
