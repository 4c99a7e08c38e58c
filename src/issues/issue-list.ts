import {
  type Catalogue,
  type CodeIn,
  type IssueCode,
  type IssueParams,
  type ParamsIn,
  type ScoringCatalogue,
  sentenceOf,
} from "./codes/index.ts";
import { scoringEnglish } from "./english.ts";
import { describePlace, type Path, printPath } from "./path.ts";
import { type ErrorCode, type Issue, ScoringError } from "./scoring-error.ts";

/** More issues than these are counted and left out. */
const mostIssues = 1000;
const longestIssue = 500;

/** The issues that are found in one call. */
export interface IssueList<Of extends ScoringCatalogue = ScoringCatalogue> {
  /** Where their sentences are from. */
  readonly catalogue: Of;
  readonly issues: Issue[];
  /** The most that are kept. */
  readonly most: number;
  /** All that were found, those left out included. */
  count: number;
}

/** A place in the input, as a chain to the top, with the list that its issues go to. */
export interface At<Of extends ScoringCatalogue = ScoringCatalogue> {
  readonly list: IssueList<Of>;
  readonly above: At<Of> | null;
  readonly key: string | number;
  /** A name that shows a reader which item it is; anything but text is left out. */
  readonly name: unknown;
}

/** A list of issues of all kinds, and a place with such a list. */
export type AnyIssueList = IssueList<Catalogue>;
export type AnyAt = At<Catalogue>;

/** Begins a list of the issues that scoring may have, at the argument itself. */
export function startIssues(most = mostIssues): At {
  return startIssuesOf(scoringEnglish, most);
}

/** Begins a list of the issues of a catalogue, at the argument itself. */
export function startIssuesOf<Of extends ScoringCatalogue>(catalogue: Of, most = mostIssues): At<Of> {
  return { list: { catalogue, issues: [], most, count: 0 }, above: null, key: "", name: undefined };
}

/** The place one step below: a field, or an item of a list with its name. */
export function child<Of extends ScoringCatalogue>(
  above: At<Of>,
  key: string | number,
  name?: unknown,
): At<Of> {
  return { list: above.list, above, key, name };
}

/** The same place, by the name of the item that was found there. */
export function named<Of extends ScoringCatalogue>(at: At<Of>, name: unknown): At<Of> {
  return { ...at, name };
}

/** Adds an issue at a place. */
export function addIssue<Of extends ScoringCatalogue, Code extends CodeIn<Of>>(
  at: At<Of>,
  code: Code,
  params: ParamsIn<Of, Code>,
): undefined {
  if (!isFull(at)) {
    const steps = listSteps(at);
    const path = steps.map(({ key }) => key);
    const place = printPath(path, (count) => steps[count - 1]!.name);
    at.list.issues.push(buildIssue(at.list.catalogue, code, path, place, params));
  }
  at.list.count += 1;
  return undefined;
}

/** Adds an issue at a path in data, whose items are named by what they are called there. */
export function addIssueIn<Of extends ScoringCatalogue, Code extends CodeIn<Of>>(
  list: IssueList<Of>,
  data: unknown,
  path: Path,
  code: Code,
  params: ParamsIn<Of, Code>,
): void {
  if (list.issues.length < list.most) list.issues.push(issueIn(list.catalogue, data, path, code, params));
  list.count += 1;
}

/** The issue at a path in data. */
export function issueIn<Code extends IssueCode>(
  catalogue: ScoringCatalogue,
  data: unknown,
  path: Path,
  code: Code,
  params: IssueParams<Code>,
): Issue {
  return buildIssue(catalogue, code, path, describePlace(data, path), params);
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

function buildIssue<Code extends IssueCode>(
  catalogue: ScoringCatalogue,
  code: Code,
  path: Path,
  place: string,
  params: IssueParams<Code>,
): Issue {
  const what = cut(sentenceOf(catalogue, code, params));
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
