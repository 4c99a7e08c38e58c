import { ScoringError } from "../issues/errors.ts";
import type { RuleSet } from "../model/index.ts";
import { digestOf } from "../plan/digest-of.ts";

/** The digest that the fields of a rule set give now, whatever it says of itself. */
export function pinOf(ruleSet: RuleSet): string {
  try {
    return digestOf(ruleSet);
  } catch {
    // a circle, or a value that JSON has not: no rule set that went through parseRuleSet
    const message = "ruleSet: it is not plain data";
    throw new ScoringError("invalid-rule-set", [{ code: "invalid-type", path: [], message }]);
  }
}
