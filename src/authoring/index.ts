/**
 * The shape of assessments, rule sets, results and issues: schemas of zod/mini, JSON Schemas, the two functions that
 * read JSON which somebody else wrote, and custom rule sets.
 *
 * @packageDocumentation
 */
export { AnswerSchema, AnswersSchema } from "../schema/assessment/answer-schema.ts";
export { AssessmentSchema } from "../schema/assessment/assessment-schema.ts";
export { RegionSchema, RegionTypeSchema } from "../schema/assessment/region-schema.ts";
export {
  ProductMeanSchema,
  ProductSchema,
  UnitAssessmentSchema,
} from "../schema/assessment/unit-assessment-schema.ts";
export { DecimalSchema } from "../schema/decimal-schema.ts";
export {
  assessmentJsonSchema,
  issueJsonSchema,
  type JsonSchema,
  regionResultJsonSchema,
  ruleSetJsonSchema,
} from "../schema/json-schema.ts";
export { parseAssessment } from "../schema/parse-assessment.ts";
export { IssueSchema } from "../schema/result/issue-schema.ts";
export { NoteSchema } from "../schema/result/note-schema.ts";
export {
  DimensionResultSchema,
  RegionResultSchema,
  UnitResultSchema,
} from "../schema/result/region-result-schema.ts";
export { BandSchema, QualifierSchema } from "../schema/rule-set/band-schema.ts";
export { CriterionSchema } from "../schema/rule-set/criterion-schema.ts";
export { EvidenceSchema, RuleSetSchema } from "../schema/rule-set/rule-set-schema.ts";
export { LabelSchema, UnknownSchema } from "../schema/text-schema.ts";
export type { CriterionChanges, RuleSetChanges } from "./changes.ts";
export { extendRuleSet } from "./extend-rule-set.ts";
export { parseRuleSet } from "./parse-rule-set.ts";
