import type { IssueCode, IssueParams } from "../issues/codes/index.ts";
import type { TableCode, TablePlace, tableCodes } from "../issues/codes/tables.ts";
import type { At } from "../issues/issue-list.ts";
import { startIssues } from "../issues/issue-list.ts";
import type { Path } from "../issues/path.ts";

const mostIssues = 1000;

/** An issue whose sentence is not made yet: most tables have none, and load no sentences. */
export interface Draft<Code extends IssueCode = IssueCode> {
  readonly code: Code;
  readonly place: TablePlace;
  readonly params: IssueParams<Code>;
}

/** Issues of a table, to a thousand, and how many there are. */
export interface Problems {
  readonly drafts: Draft[];
  count: number;
  /** Where the engine's checks put their issues, until they get their place in the table. */
  readonly scratch: At;
}

/** Ends the reading of a table. It becomes a `ScoringError` before anybody else sees it. */
export class Refusal extends Error {
  readonly problems: Problems;

  constructor(problems: Problems) {
    super("the table is refused");
    this.problems = problems;
  }
}

/** Begins a list of issues. */
export function startProblems(): Problems {
  return { drafts: [], count: 0, scratch: startIssues() };
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
  if (problems.drafts.length >= mostIssues) return;
  problems.drafts.push({ code, place, params: { ...params, ...place } as unknown as IssueParams });
}

/** Gives the issues that the engine's checks found their place in the table, found by their path. */
export function takeScratch(problems: Problems, placeAt: (path: Path) => TablePlace): void {
  const { list } = problems.scratch;
  for (const { code, path, params } of list.issues)
    addProblem(problems, code, placeAt(path), params as never);
  problems.count += list.count - list.issues.length;
  list.issues.length = 0;
  list.count = 0;
}

/** What ends the reading of a table that cannot be read at all. */
export function refusal<Code extends TableCode>(code: Code, params: TableParams<Code>): Refusal {
  const problems = startProblems();
  addProblem(problems, code, {}, params as never);
  return new Refusal(problems);
}
