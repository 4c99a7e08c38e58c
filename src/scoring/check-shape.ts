import type { Rounding, RuleSet } from "../model.ts";
import { isUnknown, wrongRules } from "./compile-criteria.ts";
import { isRecord } from "./report.ts";

const precision = /^[0-6]$/;
const mode = /^(half-(up|even|down)|up|down|ceiling|floor)$/;

/**
 * Refuses what would not fail by itself when it is compiled, but give a wrong result or fail later. The rest
 * is for `parseRuleSet`.
 */
export function checkShape(rules: RuleSet): void {
  const { score, region } = rules;
  const sound =
    [rules.appliesTo, rules.bands, rules.qualifiers].every(Array.isArray) &&
    rules.bands.length > 0 &&
    isRecord(rules.criteria) &&
    (isUnknown(region) || (region.method === "mean" && /^(units|products)$/.test(region.of))) &&
    [score, rules.classifyOn].every(isRounding) &&
    precision.test(String(score.inputDecimals));
  if (!sound) throw wrongRules("ruleSet", "it is not a rule set to compute with");
}

function isRounding({ decimals, rounding }: Rounding): boolean {
  return precision.test(String(decimals)) && mode.test(rounding);
}
