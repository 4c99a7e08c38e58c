import { copyPlain } from "../exact/copy-plain.ts";
import { english } from "../issues/english.ts";
import { startIssuesOf, throwIssues } from "../issues/issue-list.ts";
import type { ErrorCode } from "../issues/scoring-error.ts";

/**
 * Copies what JSON holds, or throws: the copy survives JSON as it is.
 *
 * @param code - Code of the error when it is more, or other, than JSON holds.
 * @param above - How many lists and objects the copy is to stand in.
 * @throws {@link ScoringError} with every issue: `invalid-type`, `not-finite`, `not-allowed`, `too-deep`,
 *   `too-large`.
 */
export function copyData<Data>(data: Data, code: ErrorCode, above = 0): Data {
  const at = startIssuesOf(english);
  const copied = copyPlain(data, at, above);
  throwIssues(at, code);
  return copied!.copy;
}
