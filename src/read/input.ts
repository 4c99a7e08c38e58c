import type { Integer } from "../exact/integer.ts";
import type { Fraction } from "../exact/ratio.ts";
import type { Node } from "../plan/node.ts";

/** The kinds of absence; a rule set has a policy for each. */
export type AbsenceKind = "notApplicable" | "notAssessed" | "leftOut";

/** Why a criterion has no value. */
export interface Missing {
  readonly kind: AbsenceKind;
  /** In whatever language it was given, or which answers are missing, by id; empty where it was left out. */
  readonly reason: string;
}

/**
 * How a child takes part: by its value; as the worst value; as one that could be anything (its weight goes to
 * the others, or the criterion has no value); or not at all.
 */
export type Role = "counts" | "worst" | "open" | "dropped";

/** What was answered for a criterion, checked against the rules, policies for what is missing applied. */
export interface Given {
  readonly node: Node;
  /** N of an answer to the criterion as a whole, before its own rounding; null for all others. */
  readonly n: Integer | null;
  /** One for each child of the criterion where it was answered by them, else empty. */
  readonly children: readonly Given[];
  /** The role of each child; null where all count. */
  readonly roles: readonly Role[] | null;
  /** Why it has no value; null where it has one. */
  readonly missing: Missing | null;
  /** Part of the applicable weight that was answered; null where the value is in whole numbers and all was. */
  readonly coverage: Fraction | null;
  /** Whether weight was redistributed here or below. */
  readonly isRedistributed: boolean;
  /**
   * Whether its value is computed in fractions: some child here or below is open or dropped, so that weights are not
   * those of the rules, or a method cannot be computed in whole numbers.
   */
  readonly needsFractions: boolean;
}

/** What was given for a criterion of which everything is there. */
export function completeGiven(node: Node, n: Given["n"], children: Given["children"] = noChildren): Given {
  return {
    node,
    n,
    children,
    roles: null,
    missing: null,
    coverage: null,
    isRedistributed: false,
    needsFractions: false,
  };
}

const noChildren: readonly Given[] = [];

/** What is known of a unit or region, checked, in whole numbers. */
export type Input =
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "answers"; readonly given: Given }
  /** Scores of products: their sum, in units of 10^-inputDecimals. */
  | { readonly kind: "products"; readonly sum: Integer; readonly count: number }
  /** Answers of respondents: for each element the sum of N over them. */
  | { readonly kind: "respondents"; readonly sums: readonly bigint[]; readonly count: number }
  | { readonly kind: "notAssessed"; readonly reason: string };
