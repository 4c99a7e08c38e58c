import { expect } from "vitest";
import { ScoringError } from "../../src/issues/scoring-error.ts";

/** The error that a call throws, as plain data. */
export function caught(call: () => unknown): { code: string; issues: [string, string, string][] } {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ScoringError);
    const { code, issues } = error as ScoringError;
    return { code, issues: issues.map((issue) => [issue.code, issue.path.join("."), issue.message]) };
  }
  throw new Error("threw nothing");
}
