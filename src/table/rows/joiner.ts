import type { Answer } from "../../model/index.ts";
import type { RegionEntry } from "./region-entry.ts";
import type { Known } from "./row.ts";

/** A unit, or a region as a whole, of which several rows speak. */
export interface Part {
  readonly entry: RegionEntry;
  readonly unit: string | null;
  readonly unitType: string | undefined;
  readonly line: number;
  /** Answers of a long table, with their lines. */
  readonly answers: Map<string, { readonly answer: Answer; readonly line: number }>;
  /** Rows of a survey: a respondent each. */
  readonly rows: { readonly known: Known; readonly line: number }[];
}

/** Puts rows together: criteria of a long table, or respondents of a survey. */
export interface Joiner {
  readonly kind: "long" | "survey";
  readonly parts: Map<string, Part>;
}

/** Begins without rows. */
export function startJoiner(kind: Joiner["kind"]): Joiner {
  return { kind, parts: new Map() };
}
