import type { IssueCode, IssueParams } from "./codes/index.ts";
import type { Path } from "./path.ts";

/** What went wrong, as a whole. Part of the public interface; messages are not. */
export type ErrorCode = "invalid-assessment" | "invalid-rule-set" | "unknown-rule-set" | "invalid-argument";

const errorCodes: readonly unknown[] = [
  "invalid-assessment",
  "invalid-rule-set",
  "unknown-rule-set",
  "invalid-argument",
] satisfies ErrorCode[];

/** One thing that is wrong, where: plain data. */
export interface Issue<Code extends IssueCode = IssueCode> {
  readonly code: Code;
  /** Keys and positions from the argument to the place: `["units", 2, "score"]`. */
  readonly path: Path;
  /** The path with names in it, of no language: `units[2] (Puskesmas Ibuh).score`. Empty at the argument itself. */
  readonly place: string;
  /** Value, limit, what would be right: the shape belongs to the code. */
  readonly params: IssueParams<Code>;
  /** The English sentence without the place, in lower case, without a full stop; 500 characters at most. */
  readonly what: string;
  /** Place and sentence; 500 characters at most. */
  readonly message: string;
}

const longestMessage = 5000;

/**
 * The one error that the library throws on purpose, with every issue at once, to a thousand.
 *
 * Recognise it by `code`, or with {@link isScoringError}, not by `instanceof`: an app may load the package twice.
 *
 * @example
 * ```ts
 * import { score, ombudsmanRi2022 } from "kepatuhan";
 *
 * score(ombudsmanRi2022, {
 *   region: { name: "Kota Payakumbuh", type: "kota" },
 *   units: [{ name: "Puskesmas Ibuh", score: 186.12 }],
 * }); // throws units[0] (Puskesmas Ibuh).score: 186.12 is above the scale's 100
 * ```
 */
export class ScoringError extends Error {
  override readonly name = "ScoringError";
  readonly code: ErrorCode;
  /** The first thousand. */
  readonly issues: readonly Issue[];
  /** How many more there are. */
  readonly omitted: number;

  constructor(code: ErrorCode, issues: readonly Issue[], omitted = 0) {
    super(joinMessages(issues));
    this.code = code;
    this.issues = issues;
    this.omitted = omitted;
  }
}

function joinMessages(issues: readonly Issue[]): string {
  let text = "";
  for (const { message } of issues) {
    text += text === "" ? message : `\n${message}`;
    if (text.length > longestMessage) return `${text.slice(0, longestMessage - 1)}…`;
  }
  return text;
}

/**
 * Whether a value is a {@link ScoringError}, of whatever copy of the package.
 *
 * @example
 * ```ts
 * import { isScoringError, ruleSetFor } from "kepatuhan";
 *
 * const codeOf = (call: () => unknown) => {
 *   try {
 *     call();
 *     return null;
 *   } catch (error) {
 *     return isScoringError(error) ? error.code : "another error";
 *   }
 * };
 * codeOf(() => ruleSetFor("ombudsman-ri", 2020)); // "unknown-rule-set"
 * ```
 */
export function isScoringError(value: unknown): value is ScoringError {
  if (typeof value !== "object" || value === null) return false;
  const { name, code, issues } = value as Partial<ScoringError>;
  return (
    name === "ScoringError" &&
    errorCodes.includes(code) &&
    Array.isArray(issues) &&
    // of another version of the package, which may have codes that are not known here
    issues.every(
      (issue: Partial<Issue> | null) => typeof issue?.code === "string" && Array.isArray(issue.path),
    )
  );
}
