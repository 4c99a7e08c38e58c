import type { Ranked } from "../../index.ts";
import { isScoringError, type ScoringError } from "../../issues/scoring-error.ts";
import type { Receipt } from "../../receipt/index.ts";
import type { Problem } from "../table/input.ts";

/** What scoring a file gave: results, or what is wrong. */
export interface Outcome {
  readonly ranking: readonly Ranked[];
  /** Where these were asked for. */
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
  /** How many problems there are besides these. */
  readonly more: number;
  /** What was passed over, or read otherwise than it is written. */
  readonly warnings: readonly string[];
}

/** An outcome of nothing but what is wrong. */
export function refuseAll(problems: readonly Problem[], more = 0): Outcome {
  return { ranking: [], receipts: [], problems, more, warnings: [] };
}

/** The engine's own error; anything else is a defect, and not for us to hide. */
export function expectScoringError(error: unknown): ScoringError {
  if (!isScoringError(error)) throw error;
  return error;
}
