import type { Random } from "../random.ts";
import type { Answer, Question } from "../vector.ts";

/** A file of vectors: what is asked, and how much of it there is. */
export interface Topic {
  readonly name: string;
  /** How many vectors are committed; more are written in the same proportions. */
  readonly count: number;
  /** The question of a number; what has to be covered follows from the number, the rest is drawn. */
  readonly draw: (random: Random, i: number) => Question;
  /** Whether the vectors hold a question with this answer; else it is drawn again. */
  readonly keeps?: (answer: Answer, i: number) => boolean;
}
