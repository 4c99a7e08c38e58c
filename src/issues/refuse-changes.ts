import { type Issue, type IssueCode, ScoringError } from "./errors.ts";

/** What is wrong at a place of the changes that an extension makes. */
export function issueAt(path: readonly string[], code: IssueCode, what: string): Issue {
  return { code, path, message: `${path.length === 0 ? "changes" : path.join(".")}: ${what}` };
}

/** The error of an extension that is refused. */
export function refused(issues: readonly Issue[]): ScoringError {
  return new ScoringError("invalid-rule-set", issues);
}
