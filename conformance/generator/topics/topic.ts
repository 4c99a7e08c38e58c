import type { RuleSet } from "../../../src/index.ts";
import type { Random } from "../random.ts";
import type { Answer, Question } from "../vector.ts";

/** Questions by their number, from 0 on. */
export interface Series {
  /** How many are committed; more are written in the same proportions. */
  readonly count: number;
  /** The question of a number; what has to be covered follows from the number, the rest is drawn. */
  readonly draw: (random: Random, i: number) => Question;
  /** Whether the vectors hold a question with this answer; else it is drawn again. */
  readonly keeps?: (answer: Answer, i: number) => boolean;
}

/**
 * What is asked about.
 *
 * A question follows from the topic, its number and, where it is about a published rule set, from this rule set alone:
 * never from the list of them, so that a further one changes none of the questions about the others.
 */
export interface Topic {
  readonly name: string;
  /** Questions about no rule set, or about custom ones. */
  readonly general?: Series;
  /** Questions about a published rule set; none where it has nothing that is asked about. */
  readonly about?: (rules: RuleSet) => Series;
}
