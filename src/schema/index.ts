/**
 * The shape of assessments, rule sets and results: zod schemas, JSON Schemas, and the two doors for JSON
 * that somebody else wrote.
 *
 * @packageDocumentation
 */
export { AnswerSchema, AnswersSchema } from "./answer-schema.ts";
export { AssessmentSchema } from "./assessment-schema.ts";
export { BandSchema, QualifierSchema } from "./band-schema.ts";
export { CriterionSchema } from "./criterion-schema.ts";
export { DecimalSchema } from "./decimal-schema.ts";
export {
  assessmentJsonSchema,
  type JsonSchema,
  regionResultJsonSchema,
  ruleSetJsonSchema,
} from "./json-schema.ts";
export { parseAssessment } from "./parse-assessment.ts";
export { parseRuleSet } from "./parse-rule-set.ts";
export {
  DimensionResultSchema,
  NoteSchema,
  RegionResultSchema,
  UnitResultSchema,
} from "./region-result-schema.ts";
export { RegionSchema, RegionTypeSchema } from "./region-schema.ts";
export { EvidenceSchema, RuleSetSchema } from "./rule-set-schema.ts";
export { LabelSchema, UnknownSchema } from "./text-schema.ts";
export { ProductMeanSchema, ProductSchema, UnitAssessmentSchema } from "./unit-assessment-schema.ts";
