import type { ErrorCode, Issue, ScoringError } from "../../src/issues/errors.ts";

/** The issues that a call throws, which must be a ScoringError of the code; an empty list when it throws nothing. */
export function issuesOf(code: ErrorCode, call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    const { name, code: found, issues } = error as ScoringError;
    if (name !== "ScoringError" || found !== code) throw error;
    return issues;
  }
  return [];
}
