import type { ErrorCode, Issue, IssueCode } from "./errors.ts";
import { ScoringError } from "./errors.ts";
import { quote } from "./quote.ts";

/** Where in the input we are, as a chain to the top; turned into a path only when something is wrong there. */
export interface Place {
  readonly above: Place | null;
  readonly key: string | number;
  /** A name that tells a reader which one it is. */
  readonly name?: unknown;
}

/** The place one step below. */
export function below(above: Place | null, key: string | number, name?: unknown): Place {
  return { above, key, name };
}

/** Collects what is wrong, so that everything is told at once. */
export interface Report {
  readonly issues: Issue[];
}

/** Notes that something is wrong at a place. */
export function tell(report: Report, place: Place | null, code: IssueCode, what: string): undefined {
  const path: (string | number)[] = [];
  let text = "";
  for (let at = place; at !== null; at = at.above) {
    path.unshift(at.key);
    text = step(at) + text;
  }
  report.issues.push({ code, path, message: `${text === "" ? "assessment" : text}: ${what}` });
  return undefined;
}

/** Notes that a value is not what it should be. */
export function tellType(report: Report, place: Place | null, value: unknown, wanted: string): undefined {
  return tell(report, place, "invalid-type", `${quote(value)} is not ${wanted}`);
}

/** Throws when something was told. */
export function finish(report: Report, code: ErrorCode): void {
  if (report.issues.length > 0) throw new ScoringError(code, report.issues);
}

function step({ above, key, name }: Place): string {
  const named = typeof name === "string" ? ` (${quote(name).slice(1, -1)})` : "";
  if (typeof key === "number") return `[${key}]${named}`;
  if (!/^[\w-]{1,40}$/.test(key)) return `[${quote(key)}]`;
  return above === null ? key : `.${key}`;
}

/** Whether a value is a plain collection of named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
