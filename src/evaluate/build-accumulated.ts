import { type At, addIssue, child, countIssues } from "../issues/issue-list.ts";
import type { Assessment, RegionResult } from "../model/index.ts";
import type { Plan } from "../plan/plan.ts";
import { isUnknown } from "../plan/read-rule.ts";
import type { Input } from "../read/input.ts";
import { readFacts } from "../read/read-facts.ts";
import { readRegion } from "../read/read-region.ts";
import { type Accumulator, meanOfAccumulated } from "./accumulator.ts";
import { buildRegion } from "./build-result.ts";
import { evaluateInput } from "./evaluate-input.ts";

/**
 * Builds the result of a region by the units that were accumulated, without them: what an assessment with the list
 * of them gives; or by what is known of it as a whole. Undefined when something is wrong with the region or its facts.
 */
export function buildAccumulated(
  plan: Plan,
  known: Accumulator | Input,
  { region: given, facts: asked }: Pick<Assessment, "region" | "facts">,
  at: At,
): RegionResult | undefined {
  const before = countIssues(at);
  const region = readRegion(plan, given, child(at, "region"));
  const facts = readFacts(plan.ruleSet.qualifiers, asked, child(at, "facts"));
  const rule = plan.ruleSet.region;
  const isWhole = "kind" in known;
  // rules that cannot score units refuse any list of them
  if (!isWhole && isUnknown(rule))
    addIssue(child(at, "units"), "rule-unknown", { of: "units", reason: rule.unknown });
  if (countIssues(at) > before) return undefined;
  const value = isWhole ? evaluateInput(plan, known) : meanOfAccumulated(plan, known);
  return buildRegion(plan, { region: region!, facts }, value, { notes: [], units: [] });
}
