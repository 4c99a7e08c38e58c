import type { IssueList } from "../../issues/issue-list.ts";
import type { RuleSet } from "../../model/index.ts";
import { checkBands } from "./check-bands.ts";
import { checkBrackets } from "./check-brackets.ts";
import { checkDecimals } from "./check-decimals.ts";
import { checkMethods } from "./check-methods.ts";
import { checkMissing } from "./check-missing.ts";
import { checkPrecision } from "./check-precision.ts";
import { checkRegion } from "./check-region.ts";
import { checkRounding } from "./check-rounding.ts";
import { checkScales } from "./check-scales.ts";
import { checkSurvey } from "./check-survey.ts";
import { checkWeights } from "./check-weights.ts";
import { type Sense, startSense } from "./sense.ts";

/** Each looks at all of the rules and knows nothing of the others. */
const checks: readonly ((sense: Sense) => void)[] = [
  checkDecimals,
  checkPrecision,
  checkScales,
  checkMethods,
  checkMissing,
  checkRounding,
  checkWeights,
  checkSurvey,
  checkRegion,
  checkBands,
  checkBrackets,
];

/**
 * Adds an issue for everything in which rules of the right shape make no sense, or could not be computed exactly:
 * numbers are compared at their full size, and what passes can be scored and classified to the last digit.
 */
export function checkSense(ruleSet: RuleSet, list: IssueList): void {
  const sense = startSense(ruleSet, list);
  for (const check of checks) check(sense);
}
