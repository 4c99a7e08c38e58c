import type { IssueCode, IssueParams } from "../issues/codes/index.ts";
import { issueIn } from "../issues/issue-list.ts";
import type { Path } from "../issues/path.ts";
import { ScoringError } from "../issues/scoring-error.ts";

/** The error for asking for rules that there are not. */
export function unknownRuleSet<Code extends IssueCode>(
  code: Code,
  path: Path,
  params: IssueParams<Code>,
): ScoringError {
  return new ScoringError("unknown-rule-set", [issueIn(undefined, path, code, params)]);
}
