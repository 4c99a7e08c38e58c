import { copyPlain } from "../../exact/copy-plain.ts";
import { type At, throwIssues } from "../../issues/issue-list.ts";
import type { ErrorCode } from "../../issues/scoring-error.ts";

/** Lists and objects within each other: no tree of criteria has more. */
const deepest = 64;

/**
 * Copies what comes from outside, so that it is read once.
 *
 * @throws {@link ScoringError} with the code when it is not plain data; its shape is looked at only then.
 */
export function copyInput(json: unknown, at: At, errorCode: ErrorCode): unknown {
  const copied = copyPlain(json, at, 0, deepest);
  throwIssues(at, errorCode);
  return copied!.copy;
}
