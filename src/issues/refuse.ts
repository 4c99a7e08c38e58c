import { type ErrorCode, type Issue, type IssueCode, ScoringError } from "./errors.ts";

/** One issue about one argument; the message begins with the argument's name. */
export function issueOf(code: IssueCode, argument: string, what: string): Issue {
  return { code, path: [argument], message: `${argument}: ${what}` };
}

/** Throws a {@link ScoringError} with one issue. */
export function refuse(code: ErrorCode, issue: IssueCode, argument: string, what: string): never {
  throw new ScoringError(code, [issueOf(issue, argument, what)]);
}
