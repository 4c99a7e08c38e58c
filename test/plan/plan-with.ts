import type { RuleSet } from "../../src/index.ts";
import { buildPlan } from "../../src/plan/build-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { ownRules } from "../support/custom-rules.ts";

/** The plan of a tree, with scores and bounds of these decimals. */
export function planWith(
  root: object,
  score: object = {},
  classifyOn: object = {},
  fields: Partial<RuleSet> = {},
): Plan {
  const rules = ownRules(root);
  return buildPlan({
    ...rules,
    score: { ...rules.score, ...score },
    classifyOn: { ...rules.classifyOn, ...classifyOn },
    ...fields,
  });
}
