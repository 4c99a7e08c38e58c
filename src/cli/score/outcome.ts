import type { Ranked } from "../../index.ts";
import { isScoringError, type ScoringError } from "../../issues/scoring-error.ts";
import type { Receipt } from "../../receipt/index.ts";
import type { TableNote } from "../../table/notes/note-list.ts";
import type { Problems } from "../input/problem.ts";
import { type Differences, noDifferences } from "./differences.ts";

/** What scoring a file gave: results, or what is wrong. */
export interface Outcome extends Problems {
  readonly ranking: readonly Ranked[];
  /** Where these were asked for. */
  readonly receipts: readonly Receipt[];
  /** What was not read literally. */
  readonly notes: readonly TableNote[];
  /** Where a table prints other figures than come out. */
  readonly differences: Differences;
}

/** An outcome of nothing but what is wrong. */
export function refuseAll(problems: Problems, notes: readonly TableNote[] = []): Outcome {
  return { ranking: [], receipts: [], notes, differences: noDifferences, ...problems };
}

/** The engine's own error; anything else is a defect, and not for us to hide. */
export function expectScoringError(error: unknown): ScoringError {
  if (!isScoringError(error)) throw error;
  return error;
}
