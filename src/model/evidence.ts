import type { EvidenceLevel } from "./words.ts";

/** What a claim of the rule set rests on. */
export interface Evidence {
  /** The part of the rule set that it speaks of, as a path: `"bands"`, `"criteria.input.points"`. */
  readonly claim: string;
  readonly level: EvidenceLevel;
  /** Addresses, or outlet, title and date of pieces that have none. */
  readonly sources: readonly string[];
  /** The reason for an inference, what is missing, or who contradicts it. */
  readonly note?: string | undefined;
}
