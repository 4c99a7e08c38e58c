import { type ErrorCode, isScoringError } from "../../src/issues/scoring-error.ts";

/** What a call gives, or null when it is refused with this code; any other error is thrown on. */
export function accepted<Result>(code: ErrorCode, call: () => Result): Result | null {
  try {
    return call();
  } catch (error) {
    if (!isScoringError(error) || error.code !== code) throw error;
    return null;
  }
}
