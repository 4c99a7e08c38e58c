import { type IssueCode, type IssueParams, sentenceOf } from "./codes/index.ts";
import { describePlace, type Path, printPath } from "./path.ts";
import { type ErrorCode, type Issue, ScoringError } from "./scoring-error.ts";

/** More issues than these are counted and left out. */
const mostIssues = 1000;
const longestIssue = 500;

/** The issues that are found in one call. */
export interface IssueList {
  readonly issues: Issue[];
  /** The most that are kept. */
  readonly most: number;
  /** All that were found, those left out included. */
  count: number;
}

/** A place in the input, as a chain to the top, with the list that its issues go to. */
export interface At {
  readonly list: IssueList;
  readonly above: At | null;
  readonly key: string | number;
  /** A name that shows a reader which item it is; anything but text is left out. */
  readonly name: unknown;
}

/** Begins a list of issues, at the argument itself. */
export function startIssues(most = mostIssues): At {
  return { list: { issues: [], most, count: 0 }, above: null, key: "", name: undefined };
}

/** The place one step below: a field, or an item of a list with its name. */
export function child(above: At, key: string | number, name?: unknown): At {
  return { list: above.list, above, key, name };
}

/** The same place, by the name of the item that was found there. */
export function named(at: At, name: unknown): At {
  return { ...at, name };
}

/** Adds an issue at a place. */
export function addIssue<Code extends IssueCode>(at: At, code: Code, params: IssueParams<Code>): undefined {
  if (!isFull(at)) {
    const steps = listSteps(at);
    const path = steps.map(({ key }) => key);
    const place = printPath(path, (count) => steps[count - 1]!.name);
    at.list.issues.push(buildIssue(code, path, place, params));
  }
  at.list.count += 1;
  return undefined;
}

/** Adds an issue at a path in data, whose items are named by what they are called there. */
export function addIssueIn<Code extends IssueCode>(
  list: IssueList,
  data: unknown,
  path: Path,
  code: Code,
  params: IssueParams<Code>,
): void {
  if (list.issues.length < list.most) list.issues.push(issueIn(data, path, code, params));
  list.count += 1;
}

/** The issue at a path in data. */
export function issueIn<Code extends IssueCode>(
  data: unknown,
  path: Path,
  code: Code,
  params: IssueParams<Code>,
): Issue {
  return buildIssue(code, path, describePlace(data, path), params);
}

/** How many issues were found so far: a count that has risen says that something was wrong. */
export function countIssues(at: At): number {
  return at.list.count;
}

/** Whether further issues are only counted. */
export function isFull({ list }: At): boolean {
  return list.issues.length >= list.most;
}

/** Throws when an issue was found. */
export function throwIssues({ list }: At, code: ErrorCode): void {
  if (list.count > 0) throw new ScoringError(code, list.issues, list.count - list.issues.length);
}

/** The error for one wrong argument. */
export function argumentError<Code extends IssueCode>(
  code: Code,
  path: Path,
  params: IssueParams<Code>,
): ScoringError {
  return new ScoringError("invalid-argument", [issueIn(undefined, path, code, params)]);
}

function buildIssue<Code extends IssueCode>(
  code: Code,
  path: Path,
  place: string,
  params: IssueParams<Code>,
): Issue {
  const what = cut(sentenceOf(code, params));
  return {
    code,
    path,
    place,
    params,
    what,
    message: cut(place === "" ? what : `${place}: ${what}`),
  } as Issue;
}

function cut(text: string): string {
  return text.length <= longestIssue ? text : `${text.slice(0, longestIssue - 1)}…`;
}

function listSteps(at: At): At[] {
  const steps: At[] = [];
  for (let step = at; step.above !== null; step = step.above) steps.push(step);
  return steps.reverse();
}
