import type { ErrorCode, Issue } from "../../src/issues/scoring-error.ts";

/** What a call refuses: the code of its error, then the one issue's code, path and message. */
export function refusalOf(call: () => unknown): readonly [ErrorCode, ...unknown[]] {
  try {
    call();
  } catch (error) {
    const { name, code, issues } = error as { name: string; code: ErrorCode; issues: readonly Issue[] };
    if (name !== "ScoringError") throw error;
    const [issue, ...others] = issues;
    if (issue === undefined || others.length > 0) throw new Error(`${issues.length} issues, not one`);
    return [code, issue.code, issue.path, issue.message];
  }
  throw new Error("nothing was refused");
}
