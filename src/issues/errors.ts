/** What went wrong, as a whole. Part of the public interface; messages are not. */
export type ErrorCode = "invalid-assessment" | "invalid-rule-set" | "unknown-rule-set" | "invalid-argument";

/** What is wrong at one place. Part of the public interface; messages are not. */
export type IssueCode =
  // values
  | "invalid-type"
  | "not-a-decimal"
  | "ambiguous-decimal"
  | "not-finite"
  | "too-many-decimals"
  | "below-minimum"
  | "above-maximum"
  | "not-whole"
  | "empty-text"
  | "empty-list"
  // what an assessment holds
  | "no-input"
  | "several-inputs"
  | "missing-field"
  | "unknown-criterion"
  | "missing-criterion"
  | "unknown-fact"
  | "wrong-region-type"
  | "duplicate-unit"
  | "duplicate-product"
  | "duplicate-region"
  | "products-needed"
  | "not-allowed"
  // what the rules do not say
  | "rule-unknown"
  // rule sets asked for
  | "unknown-authority"
  | "unknown-year"
  | "unknown-id"
  | "unknown-version"
  | "digest-mismatch"
  | "ambiguous-rule-set"
  // ranking
  | "mixed-rule-sets"
  | "missing-province"
  | "missing-key"
  | "ambiguous-key"
  | "invalid-option"
  // rule sets
  | "duplicate-id"
  | "band-order"
  | "band-outside-scale"
  | "band-gap"
  | "band-unreachable"
  | "weight-sum"
  | "scale-empty"
  | "method-children"
  | "missing-evidence"
  | "too-deep";

/** One thing that is wrong, where. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and positions from the argument to the place: `["units", 2, "score"]`. */
  readonly path: readonly (string | number)[];
  /** Path, value and what would be right, in lower case, without a full stop. */
  readonly message: string;
}

const longestMessage = 5000;

/**
 * The one error that the library throws on purpose, with every issue at once.
 *
 * Tell it by `code`, not by `instanceof`: an app may load the package twice.
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
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(joined(issues));
    this.code = code;
    this.issues = issues;
  }
}

function joined(issues: readonly Issue[]): string {
  let text = "";
  for (const { message } of issues) {
    text += text === "" ? message : `\n${message}`;
    if (text.length > longestMessage) return `${text.slice(0, longestMessage - 1)}…`;
  }
  return text;
}

/** The error for one wrong argument. */
export function invalidArgument(code: IssueCode, path: Issue["path"], message: string): ScoringError {
  return new ScoringError("invalid-argument", [{ code, path, message }]);
}
