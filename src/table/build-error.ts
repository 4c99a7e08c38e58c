import { type IssueCode, sentenceOf } from "../issues/codes/index.ts";
import { type Issue, ScoringError } from "../issues/scoring-error.ts";
import { tableEnglish } from "./english.ts";
import { pathOf, printPlace } from "./place.ts";
import type { Draft, Problems } from "./problems.ts";

const longestIssue = 500;

/** The one error with all issues, in the order of their lines. */
export function buildError({ drafts, count }: Problems): ScoringError {
  const sorted = [...drafts].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  return new ScoringError("invalid-assessment", sorted.map(buildIssue), count - drafts.length);
}

function buildIssue<Code extends IssueCode>({ code, place, params }: Draft<Code>): Issue {
  const [what, where] = [cut(sentenceOf(tableEnglish, code, params)), printPlace(place)];
  const message = cut(where === "" ? what : `${where}: ${what}`);
  return { code, path: pathOf(place), place: where, params, what, message } as unknown as Issue;
}

function cut(text: string): string {
  return text.length <= longestIssue ? text : `${text.slice(0, longestIssue - 1)}…`;
}
