import { isScoringError, type ScoringError } from "../../src/issues/scoring-error.ts";

/** The ScoringError that a call throws. Any other error is thrown on, and a call that throws nothing is an error. */
export function catchError(call: () => unknown): ScoringError {
  try {
    call();
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error;
  }
  throw new Error("nothing was refused");
}
