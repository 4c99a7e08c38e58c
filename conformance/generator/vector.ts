import type { ErrorCode, IssueCode, RuleSet } from "../../src/index.ts";

/** What a vector asks for. */
export type Task =
  | "format"
  | "parse"
  | "round"
  | "score"
  | "score-all"
  | "classify"
  | "rank"
  | "check"
  | "resolve"
  | "find";

/** A rule set without the fields that bear on no result. */
export type ShortRuleSet = Pick<
  RuleSet,
  "id" | "version" | "appliesTo" | "score" | "region" | "bands" | "classifyOn" | "survey"
> & { readonly criteria: unknown; readonly qualifiers: readonly unknown[] };

/** A question, as a program under test reads it. */
export interface Question {
  readonly do: Task;
  readonly rules?: string;
  readonly ruleSet?: ShortRuleSet;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a program answers. */
export type Answer =
  | { readonly value: unknown }
  | {
      readonly error: {
        readonly code: ErrorCode;
        readonly issues: readonly { readonly code: IssueCode; readonly path: readonly (string | number)[] }[];
      };
    };

/** A line of a file of vectors. */
export interface Vector extends Question {
  readonly id: string;
  readonly topic: string;
  readonly expected: Answer;
}
