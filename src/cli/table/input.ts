import type { Assessment } from "../../index.ts";
import type { PlacedIssue } from "../print/print-issue.ts";

/** What is wrong with the input, and on which line where lines mean something. */
export interface Problem {
  readonly line?: number;
  readonly what: string;
}

/** What a file gave. */
export interface Input {
  readonly assessments: readonly Assessment[];
  readonly problems: readonly Problem[];
  /** What was passed over, or read otherwise than it is written. */
  readonly warnings: readonly string[];
  /**
   * Finds the place in the file of an issue of the engine, whose path begins with the position of the
   * assessment; undefined where one of the problems says the same.
   */
  readonly locate: (issue: PlacedIssue) => Problem | undefined;
}

/** Input that holds nothing but what is wrong with it. */
export function refuse(problem: Problem): Input {
  return { assessments: [], problems: [problem], warnings: [], locate: ({ what }) => ({ what }) };
}
