import type { Assessment, Issue } from "../index.ts";

/** What is wrong with the input, and on which line where lines mean something. */
export interface Problem {
  readonly line?: number;
  readonly what: string;
}

/** What a file gave. */
export interface Input {
  readonly assessments: readonly Assessment[];
  readonly problems: readonly Problem[];
  /** What was passed over. */
  readonly warnings: readonly string[];
  /** Finds the place in the file that an issue of the engine speaks of. */
  readonly locate: (issue: Issue) => Problem;
}

/** Input that holds nothing but what is wrong with it. */
export function refuse(problem: Problem): Input {
  return { assessments: [], problems: [problem], warnings: [], locate: ({ message }) => ({ what: message }) };
}
