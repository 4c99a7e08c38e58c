import { describePlace, type Path } from "./describe-place.ts";
import type { Issue, IssueCode } from "./errors.ts";

/**
 * The issue at a place of a value; `what` says what is there and what would be right. At the value itself
 * the message has no place: the reader's first word is what was read.
 */
export function issueAt(json: unknown, path: Path, code: IssueCode, what: string): Issue {
  return { code, path, message: path.length === 0 ? what : `${describePlace(json, path)}: ${what}` };
}
