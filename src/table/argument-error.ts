import type { IssueCode, IssueParams } from "../issues/codes/index.ts";
import { argumentEnglish } from "../issues/english.ts";
import { issueIn } from "../issues/issue-list.ts";
import type { Path } from "../issues/path.ts";
import { ScoringError } from "../issues/scoring-error.ts";

/** The error for one wrong argument of reading a table, by the few sentences that it may take. */
export function argumentError<Code extends IssueCode & ("invalid-type" | "invalid-option")>(
  code: Code,
  path: Path,
  params: IssueParams<Code>,
): ScoringError {
  const issue = issueIn(argumentEnglish, undefined, path, code, params);
  return new ScoringError("invalid-argument", [issue]);
}
