import type { Path } from "../issues/describe-place.ts";
import { type ErrorCode, type Issue, type IssueCode, ScoringError } from "../issues/errors.ts";
import { issueAt } from "../issues/issue-at.ts";
import { quote } from "../issues/quote.ts";

/** Lists and objects within each other: more than a receipt by rules of thirty levels of criteria has. */
const deepest = 128;

/** Halves of characters, for which RFC 8785 has no form. */
const halves = /\p{Cs}/u;

interface Walk {
  readonly tell: (path: Path, code: IssueCode, what: string) => void;
  /** Ends the walk: what is nested for ever, or branches all the way down, has no end of its own. */
  readonly stop: (path: Path) => never;
  readonly deepest: number;
}

/**
 * Copies what JSON holds, nothing changed but fields that are undefined, which JSON has not, and minus zero,
 * which it loses: the copy survives JSON as it is.
 *
 * @param code - Code of the error when it is more, or other, than JSON holds.
 * @param above - How many lists and objects the copy is to stand in.
 * @throws {@link ScoringError} with every issue (`invalid-type`, `not-finite`, `not-allowed`), or `too-deep`
 *   alone.
 */
export function copyData<Data>(data: Data, code: ErrorCode, above = 0): Data {
  const issues: Issue[] = [];
  const tell: Walk["tell"] = (path, issue, what) => {
    issues.push(issueAt(data, path, issue, what));
  };
  const stop: Walk["stop"] = (path) => {
    const what = `is nested deeper than ${deepest} lists and objects`;
    throw new ScoringError(code, [issueAt(data, path.slice(0, 3), "too-deep", what)]);
  };
  const copied = copy(data, [], { tell, stop, deepest: deepest - above });
  if (issues.length > 0) throw new ScoringError(code, issues);
  return copied as Data;
}

function copy(value: unknown, path: Path, walk: Walk): unknown {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return copyText(value, path, walk);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) walk.tell(path, "not-finite", `${quote(value)} is not a finite number`);
    return value + 0;
  }
  if (typeof value === "object") {
    if (path.length >= walk.deepest) walk.stop(path);
    if (Array.isArray(value)) return Array.from(value, (part, i) => copy(part, [...path, i], walk));
    if (Object.prototype.toString.call(value) === "[object Object]") return copyFields(value, path, walk);
  }
  walk.tell(path, "invalid-type", `${quote(value)} is not what JSON holds`);
  return value;
}

function copyText(text: string, path: Path, { tell }: Walk): string {
  if (halves.test(text)) tell(path, "not-allowed", `${quote(text)} holds half of a character`);
  return text;
}

/** Field by field, so that one named `__proto__` stays a field. */
function copyFields(fields: object, path: Path, walk: Walk): object {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => {
      const at = [...path, name];
      return [copyText(name, at, walk), copy(value, at, walk)];
    }),
  );
}
