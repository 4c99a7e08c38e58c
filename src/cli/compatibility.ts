import { type At, countIssues } from "../issues/issue-list.ts";
import { type Path, printText } from "../issues/path.ts";
import { type Issue, ScoringError } from "../issues/scoring-error.ts";

// While rooms of the engine still have issues without `what`: to be deleted as soon as none has.

/** An error whose issues all have `what`. */
export function completeError(error: ScoringError): ScoringError {
  return new ScoringError(error.code, error.issues.map(completeIssue), error.omitted ?? 0);
}

/** Calls a reader of the engine that still takes a place and a report in place of `at`, its last argument. */
export function callReader<Value>(reader: (...given: never[]) => Value, ...given: [...unknown[], At]): Value {
  const at = given.pop() as At;
  const { list } = at;
  const before = countIssues(at);
  const value = (reader as (...given: unknown[]) => Value)(...given, placeOf(at), list);
  list.issues.splice(before, Number.POSITIVE_INFINITY, ...list.issues.slice(before).map(completeIssue));
  list.count = list.issues.length;
  return value;
}

interface Place {
  readonly above: Place | null;
  readonly key: string | number;
  readonly name: unknown;
}

function placeOf({ above, key, name }: At): Place | null {
  return above === null ? null : { above: placeOf(above), key, name };
}

function completeIssue(issue: Issue): Issue {
  const what = issue.what ?? sentenceOf(issue.message, issue.path);
  return { ...issue, what: what.replace(" (parseDecimal reads commas)", "") };
}

function sentenceOf(message: string, path: Path): string {
  // one message names the object that holds the place
  const places = [path, path.slice(0, -1)].map(placeAt);
  const place = places.find((pattern) => pattern.test(message));
  return place === undefined ? message : message.replace(place, "");
}

/** What matches a printed place and the colon behind it, whatever its items are called. */
function placeAt(path: Path): RegExp {
  if (path.length === 0) return /^(?:assessment|receipt|rule set): /;
  const steps = path.map((key, i) => {
    if (typeof key === "number") return `\\[${key}\\](?: \\(.*?\\))?`;
    if (!/^[\w-]{1,40}$/.test(key)) return `\\["${printText(key).replace(/[^\w]/gu, "\\$&")}"\\]`;
    return i === 0 ? key : `\\.${key}`;
  });
  return new RegExp(`^${steps.join("")}: `, "s");
}
