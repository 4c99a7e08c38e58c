import type { Assessment, RuleSet } from "kepatuhan";
import {
  AssessmentSchema,
  parseAssessment,
  parseRuleSet,
  RegionResultSchema,
  RuleSetSchema,
} from "kepatuhan/schema";

export const assessment: Assessment = parseAssessment({
  region: { name: "Kota Payakumbuh", type: "kota" },
  score: 80,
});
export const ruleSet: RuleSet = parseRuleSet(JSON.parse("{}"));
export const fits: boolean = [AssessmentSchema, RegionResultSchema, RuleSetSchema].every(
  (schema) => schema.safeParse(assessment).success,
);
