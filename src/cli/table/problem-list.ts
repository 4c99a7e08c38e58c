import type { Problem } from "./input.ts";

/** The most problems that are kept and shown; a file with more has one thing wrong everywhere. */
export const mostProblems = 1000;

/** What is wrong with a table that is read from its first line to its last. */
export interface Problems {
  readonly addProblem: (problem: Problem) => void;
  readonly first: readonly Problem[];
  /** How many came after the first. */
  more(): number;
}

/** Gathers problems in the order of their lines: as many as are shown, and the number of the others. */
export function startProblems(): Problems {
  const first: Problem[] = [];
  let more = 0;
  const addProblem = (problem: Problem) => {
    if (first.length === mostProblems) more += 1;
    else first.push(problem);
  };
  return { addProblem, first, more: () => more };
}
