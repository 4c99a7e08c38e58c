import type { IssueList } from "../../issues/issue-list.ts";
import type { RuleSet } from "../../model/index.ts";
import { checkBands } from "./check-bands.ts";
import { checkBrackets } from "./check-brackets.ts";
import { checkDecimals } from "./check-decimals.ts";
import { checkMethods } from "./check-methods.ts";
import { checkMissing } from "./check-missing.ts";
import { checkRegion } from "./check-region.ts";
import { checkRounding } from "./check-rounding.ts";
import { checkScales } from "./check-scales.ts";
import { checkSurvey } from "./check-survey.ts";
import { checkWeights } from "./check-weights.ts";

export function checkSense(ruleSet: RuleSet, list: IssueList): void {
  for (const check of [
    checkDecimals,
    checkScales,
    checkMethods,
    checkMissing,
    checkRounding,
    checkWeights,
    checkSurvey,
    checkRegion,
    checkBands,
    checkBrackets,
  ])
    for (const issue of check(ruleSet)) {
      list.issues.push(issue as never);
      list.count++;
    }
}
