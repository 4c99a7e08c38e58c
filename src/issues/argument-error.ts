import type { IssueCode, IssueParams } from "./codes/index.ts";
import { english } from "./english.ts";
import { issueIn } from "./issue-list.ts";
import type { Path } from "./path.ts";
import { type ErrorCode, ScoringError } from "./scoring-error.ts";

/** The error for one wrong argument. */
export function argumentError<Code extends IssueCode>(
  code: Code,
  path: Path,
  params: IssueParams<Code>,
  errorCode: ErrorCode = "invalid-argument",
): ScoringError {
  return new ScoringError(errorCode, [issueIn(english, undefined, path, code, params)]);
}
