import type { Integer } from "../exact/integer.ts";
import { isTie, roundQuotient } from "../exact/round-quotient.ts";
import type { Note, ScoreRule } from "../model/index.ts";
import { roundingTie } from "./notes.ts";

/** A score in units of 10^-decimals, and what is to say of its rounding. */
export interface RoundedScore {
  readonly scaled: number;
  readonly notes: readonly Note[];
}

/**
 * Rounds n / d, a value in units of 10^-decimals, as the rule set says.
 *
 * @param exact - The value itself as a fraction in text, for the note on a tie.
 */
export function roundScore(rule: ScoreRule, n: Integer, d: Integer, exact: string): RoundedScore {
  const scaled = Number(roundQuotient(n, d, rule.rounding));
  if (!isTie(n, d)) return { scaled, notes: [] };
  const even = Number(roundQuotient(n, d, "half-even"));
  const unit = 10 ** rule.decimals;
  return { scaled, notes: even === scaled ? [] : [roundingTie(exact, scaled / unit, even / unit, rule)] };
}
