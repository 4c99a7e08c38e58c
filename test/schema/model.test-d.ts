import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type * as Schema from "../../src/authoring/index.ts";
import type * as Model from "../../src/model/index.ts";
import { answerShape } from "../../src/schema/answer-schema.ts";
import { MethodSchema } from "../../src/schema/criterion-schema.ts";
import type { ResultRegionSchema } from "../../src/schema/region-schema.ts";
import type {
  RankingRuleSchema,
  RegionRuleSchema,
  RuleSetReferenceSchema,
} from "../../src/schema/rule-set-schema.ts";
import type { RoundingSchema, ScoreRuleSchema } from "../../src/schema/score-rule-schema.ts";

describe("a schema's type is the model's, no wider and no narrower", () => {
  test("assessments", () => {
    expectTypeOf<z.infer<typeof Schema.DecimalSchema>>().toEqualTypeOf<Model.Decimal>();
    expectTypeOf<z.infer<typeof Schema.RegionTypeSchema>>().toEqualTypeOf<Model.RegionType>();
    expectTypeOf<z.infer<typeof Schema.RegionSchema>>().toEqualTypeOf<Model.Region>();
    expectTypeOf<z.infer<typeof ResultRegionSchema>>().toEqualTypeOf<Model.Region>();
    expectTypeOf<z.infer<typeof Schema.ProductSchema>>().toEqualTypeOf<Model.Product>();
    expectTypeOf<z.infer<typeof Schema.ProductMeanSchema>>().toEqualTypeOf<Model.ProductMean>();
    expectTypeOf<z.infer<typeof Schema.UnitAssessmentSchema>>().toEqualTypeOf<Model.UnitAssessment>();
    expectTypeOf<z.infer<typeof Schema.AssessmentSchema>>().toEqualTypeOf<Model.Assessment>();
  });

  test("answers, whose schema is annotated: the four forms, field by field", () => {
    expectTypeOf<z.infer<typeof Schema.AnswerSchema>>().toEqualTypeOf<Model.Answer>();
    expectTypeOf<z.infer<typeof Schema.AnswersSchema>>().toEqualTypeOf<Model.Answers>();
    type Shape = { [Field in keyof typeof answerShape]: z.infer<(typeof answerShape)[Field]> };
    type Form<Field extends keyof Shape> = { readonly [Key in Field]: Exclude<Shape[Key], undefined> };
    type Forms = { [Field in keyof Shape]: Form<Field> }[keyof Shape];
    expectTypeOf<Model.Decimal | Forms>().toEqualTypeOf<Model.Answer>();
    expectTypeOf(answerShape).toHaveProperty("percent");
  });

  test("rule sets", () => {
    expectTypeOf<z.infer<typeof Schema.LabelSchema>>().toEqualTypeOf<Model.Label>();
    expectTypeOf<z.infer<typeof Schema.UnknownSchema>>().toEqualTypeOf<Model.Unknown>();
    expectTypeOf(MethodSchema.parse("sum")).toEqualTypeOf<Model.Method>();
    expectTypeOf<z.infer<typeof Schema.CriterionSchema>>().toEqualTypeOf<Model.Criterion>();
    expectTypeOf<z.infer<typeof Schema.BandSchema>>().toEqualTypeOf<Model.Band>();
    expectTypeOf<z.infer<typeof Schema.QualifierSchema>>().toEqualTypeOf<Model.Qualifier>();
    expectTypeOf<z.infer<typeof Schema.EvidenceSchema>>().toEqualTypeOf<Model.Evidence>();
    expectTypeOf<z.infer<typeof RoundingSchema>>().toEqualTypeOf<Model.Rounding>();
    expectTypeOf<z.infer<typeof ScoreRuleSchema>>().toEqualTypeOf<Model.ScoreRule>();
    expectTypeOf<z.infer<typeof RegionRuleSchema>>().toEqualTypeOf<Model.RegionRule>();
    expectTypeOf<z.infer<typeof RankingRuleSchema>>().toEqualTypeOf<Model.RankingRule>();
    expectTypeOf<z.infer<typeof Schema.RuleSetSchema>>().toEqualTypeOf<Model.RuleSet>();
  });

  test("results", () => {
    expectTypeOf<z.infer<typeof RuleSetReferenceSchema>>().toEqualTypeOf<Model.RuleSetReference>();
    expectTypeOf<z.infer<typeof Schema.NoteSchema>>().toEqualTypeOf<Model.Note>();
    expectTypeOf<z.infer<typeof Schema.DimensionResultSchema>>().toEqualTypeOf<Model.DimensionResult>();
    expectTypeOf<z.infer<typeof Schema.UnitResultSchema>>().toEqualTypeOf<Model.UnitResult>();
    expectTypeOf<z.infer<typeof Schema.RegionResultSchema>>().toEqualTypeOf<Model.RegionResult>();
  });
});
