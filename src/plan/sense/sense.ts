import { readDecimal } from "../../exact/read-decimal.ts";
import type { CodeIn, ParamsIn, ScoringCatalogue } from "../../issues/codes/index.ts";
import { addIssueIn, type IssueList } from "../../issues/issue-list.ts";
import type { Path } from "../../issues/path.ts";
import type { RuleSet } from "../../model/index.ts";
import { type CriterionPlace, listCriteria } from "./list-criteria.ts";

/** A rule set whose sense is checked, with what the checks share. */
export interface Sense {
  readonly ruleSet: RuleSet;
  readonly list: IssueList;
  readonly criteria: readonly CriterionPlace[];
  /** The scale of scores, in millionths. */
  readonly min: bigint | undefined;
  readonly max: bigint | undefined;
  /** The lower bounds of the bands, in millionths. */
  readonly bounds: readonly (bigint | undefined)[];
}

/** Weights, totals and shares are never compared with an input, so they may be finer than one. */
export const weightDecimals = 6;

/** Reads once what several checks need. */
export function startSense(ruleSet: RuleSet, list: IssueList): Sense {
  const { min, max, inputDecimals } = ruleSet.score;
  return {
    ruleSet,
    list,
    criteria: listCriteria(ruleSet),
    min: readMillionths(min, inputDecimals),
    max: readMillionths(max, inputDecimals),
    bounds: ruleSet.bands.map(({ lowerBound }) => readMillionths(lowerBound, inputDecimals)),
  };
}

/** Adds an issue at a path in the rule set. */
export function refuse<Code extends CodeIn<ScoringCatalogue>>(
  { ruleSet, list }: Sense,
  path: Path,
  code: Code,
  params: ParamsIn<ScoringCatalogue, Code>,
): void {
  addIssueIn(list, ruleSet, path, code, params);
}

/**
 * Reads a decimal of at most so many decimals exactly, in millionths, so that all of them can be compared, whatever
 * their size. Undefined where it is absent, unknown, or one of those that `checkDecimals` refuses.
 */
export function readMillionths(value: unknown, decimals: number): bigint | undefined {
  const read = readDecimal(value, decimals);
  if (typeof read === "string" || !Number.isFinite(read)) return undefined;
  return BigInt(read) * stepOf(decimals);
}

/** The last of so many decimals, in millionths. */
export function stepOf(decimals: number): bigint {
  return 10n ** BigInt(6 - decimals);
}
