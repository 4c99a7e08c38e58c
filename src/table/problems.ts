import { type IssueCode, type IssueParams, sentenceOf } from "../issues/codes/index.ts";
import type { TableCode, TablePlace, tableCodes } from "../issues/codes/tables.ts";
import type { At } from "../issues/issue-list.ts";
import { startIssues } from "../issues/issue-list.ts";
import { type Issue, ScoringError } from "../issues/scoring-error.ts";
import { tableEnglish } from "./english.ts";
import { pathOf, printPlace } from "./place.ts";

const mostIssues = 1000;
const longestIssue = 500;

/** Issues of a table, to a thousand, and how many there are. */
export interface Problems {
  readonly issues: Issue[];
  count: number;
  /** Where the engine's checks put their issues, until they get their place in the table. */
  readonly scratch: At;
}

/** Begins a list of issues. */
export function startProblems(): Problems {
  return { issues: [], count: 0, scratch: startIssues() };
}

/** What an issue of tables says besides its place. */
export type TableParams<Code extends TableCode> = Omit<
  Parameters<(typeof tableCodes)[Code]>[0],
  keyof TablePlace
>;

/** Adds an issue at a place of the table. */
export function addProblem<Code extends IssueCode>(
  problems: Problems,
  code: Code,
  place: TablePlace,
  params: Code extends TableCode ? TableParams<Code> : IssueParams<Code>,
): void {
  problems.count += 1;
  if (problems.issues.length >= mostIssues) return;
  const all = { ...params, ...place } as unknown as IssueParams<Code>;
  problems.issues.push(buildIssue(code, place, all, sentenceOf(tableEnglish, code, all)));
}

/** Gives the issues that the engine's checks found their place in the table, found by their path. */
export function takeScratch(problems: Problems, placeAt: (path: Issue["path"]) => TablePlace): void {
  const { list } = problems.scratch;
  for (const { code, path, params, what } of list.issues) {
    problems.count += 1;
    if (problems.issues.length >= mostIssues) continue;
    const place = placeAt(path);
    const all = { ...params, ...place } as unknown as IssueParams;
    problems.issues.push(buildIssue(code, place, all, what));
  }
  problems.count += list.count - list.issues.length;
  list.issues.length = 0;
  list.count = 0;
}

function buildIssue(code: IssueCode, place: TablePlace, params: IssueParams, sentence: string): Issue {
  const [what, where] = [cut(sentence), printPlace(place)];
  const message = cut(where === "" ? what : `${where}: ${what}`);
  return { code, path: pathOf(place), place: where, params, what, message } as unknown as Issue;
}

function cut(text: string): string {
  return text.length <= longestIssue ? text : `${text.slice(0, longestIssue - 1)}…`;
}

/** The one error with all issues, in the order of their lines. */
export function errorOf({ issues, count }: Problems): ScoringError {
  const lineOf = (issue: Issue) => (issue.params as TablePlace).line ?? 0;
  const sorted = [...issues].sort((a, b) => lineOf(a) - lineOf(b));
  return new ScoringError("invalid-assessment", sorted, count - issues.length);
}

/** The error for a table that cannot be read at all. */
export function refusal<Code extends TableCode>(code: Code, params: TableParams<Code>): ScoringError {
  const problems = startProblems();
  addProblem(problems, code, {}, params as never);
  return errorOf(problems);
}
