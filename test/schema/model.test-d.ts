import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type * as Schema from "../../src/authoring/index.ts";
import type * as Model from "../../src/model/index.ts";
import type { answerForms } from "../../src/schema/assessment/answer-schema.ts";
import type { assessmentShape } from "../../src/schema/assessment/assessment-schema.ts";
import type { unitShape } from "../../src/schema/assessment/unit-assessment-schema.ts";
import type { criterionShape } from "../../src/schema/rule-set/criterion-schema.ts";
import type {
  RankingRuleSchema,
  RegionRuleSchema,
  RuleSetReferenceSchema,
} from "../../src/schema/rule-set/rule-set-schema.ts";
import type { RoundingSchema, ScoreRuleSchema } from "../../src/schema/rule-set/score-rule-schema.ts";

/** What a shape reads, field by field. */
type Fields<Shape extends Record<string, z.core.SomeType>> = {
  [Field in keyof Shape]: z.infer<Shape[Field]>;
};

/** The fields of all members of a union, each with what it may hold in any of them. */
type Merged<Union> = { [Field in Union extends unknown ? keyof Union : never]: Held<Union, Field> };
type Held<Union, Field> = Union extends unknown
  ? Field extends keyof Union
    ? Union[Field]
    : undefined
  : never;

describe("a schema's type is the model's, no wider and no narrower", () => {
  test("assessments", () => {
    expectTypeOf<z.infer<typeof Schema.DecimalSchema>>().toEqualTypeOf<Model.Decimal>();
    expectTypeOf<z.infer<typeof Schema.RegionTypeSchema>>().toEqualTypeOf<Model.RegionType>();
    expectTypeOf<z.infer<typeof Schema.RegionSchema>>().toEqualTypeOf<Model.Region>();
    expectTypeOf<z.infer<typeof Schema.ProductSchema>>().toEqualTypeOf<Model.Product>();
    expectTypeOf<z.infer<typeof Schema.ProductMeanSchema>>().toEqualTypeOf<Model.ProductMean>();
  });

  test("assessments and units, whose schemas are annotated with unions: field by field", () => {
    expectTypeOf<z.infer<typeof Schema.UnitAssessmentSchema>>().toEqualTypeOf<Model.UnitAssessment>();
    expectTypeOf<z.infer<typeof Schema.AssessmentSchema>>().toEqualTypeOf<Model.Assessment>();
    expectTypeOf<Fields<typeof unitShape>>().toEqualTypeOf<Merged<Model.UnitAssessment>>();
    expectTypeOf<Fields<typeof assessmentShape>>().toEqualTypeOf<Merged<Model.Assessment>>();
  });

  test("answers, whose schema is annotated: a decimal or one of the forms", () => {
    expectTypeOf<z.infer<typeof Schema.AnswerSchema>>().toEqualTypeOf<Model.Answer>();
    expectTypeOf<z.infer<typeof Schema.AnswersSchema>>().toEqualTypeOf<Model.Answers>();
    expectTypeOf<Model.Decimal | z.infer<(typeof answerForms)[number]>>().toEqualTypeOf<Model.Answer>();
  });

  test("rule sets", () => {
    expectTypeOf<z.infer<typeof Schema.LabelSchema>>().toEqualTypeOf<Model.Label>();
    expectTypeOf<z.infer<typeof Schema.UnknownSchema>>().toEqualTypeOf<Model.Unknown>();
    expectTypeOf<Fields<typeof criterionShape>["method"]>().toEqualTypeOf<Model.Method | undefined>();
    expectTypeOf<z.infer<typeof Schema.CriterionSchema>>().toEqualTypeOf<Model.Criterion>();
    expectTypeOf<z.infer<typeof Schema.BandSchema>>().toEqualTypeOf<Model.Band>();
    expectTypeOf<z.infer<typeof Schema.QualifierSchema>>().toEqualTypeOf<Model.Qualifier>();
    expectTypeOf<z.infer<typeof Schema.EvidenceSchema>>().toEqualTypeOf<Model.Evidence>();
    expectTypeOf<z.infer<typeof RoundingSchema>>().toEqualTypeOf<Model.Rounding>();
    expectTypeOf<z.infer<typeof ScoreRuleSchema>>().toEqualTypeOf<Model.ScoreRule>();
    expectTypeOf<z.infer<typeof RegionRuleSchema>>().toEqualTypeOf<Model.RegionRule>();
    expectTypeOf<z.infer<typeof RankingRuleSchema>>().toEqualTypeOf<Model.RankingRule>();
    expectTypeOf<z.infer<typeof RuleSetReferenceSchema>>().toEqualTypeOf<Model.RuleSetReference>();
    expectTypeOf<z.infer<typeof Schema.RuleSetSchema>>().toEqualTypeOf<Model.RuleSet>();
  });

  test("results", () => {
    expectTypeOf<z.infer<typeof Schema.NoteSchema>>().toEqualTypeOf<Model.Note>();
    expectTypeOf<z.infer<typeof Schema.DimensionResultSchema>>().toEqualTypeOf<Model.DimensionResult>();
    expectTypeOf<z.infer<typeof Schema.UnitResultSchema>>().toEqualTypeOf<Model.UnitResult>();
    expectTypeOf<z.infer<typeof Schema.RegionResultSchema>>().toEqualTypeOf<Model.RegionResult>();
  });
});
