import type { Issue, Ranked, ScoringError } from "../index.ts";
import type { Receipt } from "../receipt/index.ts";
import type { Problem } from "./input.ts";

/** What scoring a file came to: results, or what is wrong. */
export interface Outcome {
  readonly ranking: readonly Ranked[];
  /** Where these were asked for. */
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
  /** How many problems there are besides these; all of them on later lines. */
  readonly more: number;
  /** What was passed over. */
  readonly warnings: readonly string[];
}

/** An outcome of nothing but what is wrong. */
export function refuseAll(problems: readonly Problem[]): Outcome {
  return { ranking: [], receipts: [], problems, more: 0, warnings: [] };
}

/** Anything else than the engine's own error is a defect, and not for us to hide. */
export function issuesOf(error: unknown): readonly Issue[] {
  if ((error as ScoringError).issues === undefined) throw error;
  return (error as ScoringError).issues;
}
