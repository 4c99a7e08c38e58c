import type { IssueCode } from "../../src/issues/codes/index.ts";
import type { Path } from "../../src/issues/path.ts";
import type { ErrorCode, ScoringError } from "../../src/issues/scoring-error.ts";

/** What tests look at of an issue: its code, path and message. */
export interface FoundIssue {
  readonly code: IssueCode;
  readonly path: Path;
  readonly message: string;
}

/** The issues that a call throws, which must be a ScoringError of the code; an empty list when it throws nothing. */
export function issuesOf(code: ErrorCode, call: () => unknown): readonly FoundIssue[] {
  try {
    call();
  } catch (error) {
    const { name, code: found, issues } = error as ScoringError;
    if (name !== "ScoringError" || found !== code) throw error;
    return issues.map(({ code, path, message }) => ({ code, path, message }));
  }
  return [];
}
