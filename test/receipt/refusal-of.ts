import { ScoringError } from "../../src/issues/scoring-error.ts";

/** What a call refused: the error's code, and path and code of every issue with its message. */
export function refusalOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    return {
      code: error.code,
      issues: error.issues.map(({ code, path, message }) => [code, path.join("."), message]),
    };
  }
  throw new Error("nothing was refused");
}
