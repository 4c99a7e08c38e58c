import { isRecord } from "../issues/report.ts";
import type { Rounding, RuleSet } from "../model/index.ts";
import { isUnknown } from "./compile-criteria.ts";

const precision = /^[0-6]$/;
const mode = /^(half-(up|even|down)|up|down|ceiling|floor)$/;

/**
 * Whether a rule set has what would not fail by itself when it is compiled, but give a wrong result or fail
 * later. The rest is for `parseRuleSet`.
 */
export function hasShape(rules: RuleSet): boolean {
  const { score, region } = rules;
  return (
    [rules.appliesTo, rules.bands, rules.qualifiers].every(Array.isArray) &&
    rules.bands.length > 0 &&
    isRecord(rules.criteria) &&
    (isUnknown(region) || (region.method === "mean" && /^(units|products)$/.test(region.of))) &&
    [score, rules.classifyOn].every(isRounding) &&
    precision.test(String(score.inputDecimals))
  );
}

function isRounding({ decimals, rounding }: Rounding): boolean {
  return precision.test(String(decimals)) && mode.test(rounding);
}
