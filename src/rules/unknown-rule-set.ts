import { argumentError } from "../issues/argument-error.ts";
import type { IssueCode, IssueParams } from "../issues/codes/index.ts";
import type { Path } from "../issues/path.ts";
import type { ScoringError } from "../issues/scoring-error.ts";

/** The error for asking for rules that there are not. */
export function unknownRuleSet<Code extends IssueCode>(
  code: Code,
  path: Path,
  params: IssueParams<Code>,
): ScoringError {
  return argumentError(code, path, params, "unknown-rule-set");
}
