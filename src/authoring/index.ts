/**
 * The shape of assessments, rule sets and results: zod schemas, JSON Schemas, the two doors for JSON that
 * somebody else wrote, and rule sets of one's own.
 *
 * @packageDocumentation
 */
export { AnswerSchema, AnswersSchema } from "../schema/answer-schema.ts";
export { AssessmentSchema } from "../schema/assessment-schema.ts";
export { BandSchema, QualifierSchema } from "../schema/band-schema.ts";
export { CriterionSchema } from "../schema/criterion-schema.ts";
export { DecimalSchema } from "../schema/decimal-schema.ts";
export {
  assessmentJsonSchema,
  type JsonSchema,
  regionResultJsonSchema,
  ruleSetJsonSchema,
} from "../schema/json-schema.ts";
export { parseAssessment } from "../schema/parse-assessment.ts";
export {
  DimensionResultSchema,
  NoteSchema,
  RegionResultSchema,
  UnitResultSchema,
} from "../schema/region-result-schema.ts";
export { RegionSchema, RegionTypeSchema } from "../schema/region-schema.ts";
export { EvidenceSchema, RuleSetSchema } from "../schema/rule-set-schema.ts";
export { LabelSchema, UnknownSchema } from "../schema/text-schema.ts";
export { ProductMeanSchema, ProductSchema, UnitAssessmentSchema } from "../schema/unit-assessment-schema.ts";
export { type CriterionChanges, extendRuleSet, type RuleSetChanges } from "./extend-rule-set.ts";
export { parseRuleSet } from "./parse-rule-set.ts";
