import { type ErrorCode, type Issue, isScoringError } from "../../src/issues/scoring-error.ts";

/** What tests look at of an issue: its code, path and message. */
type FoundIssue = Pick<Issue, "code" | "path" | "message">;

/** The issues that a call throws, which must be a ScoringError of the code; an empty list when it throws nothing. */
export function issuesOf(code: ErrorCode, call: () => unknown): readonly FoundIssue[] {
  try {
    call();
  } catch (error) {
    if (!isScoringError(error) || error.code !== code) throw error;
    return error.issues.map(({ code, path, message }) => ({ code, path, message }));
  }
  return [];
}
