import * as z from "zod/mini";
import type { RegionType } from "../../model/index.ts";
import { evidenceLevels, groupings, meansOf, rankedValues, tieMethods } from "../../model/words.ts";
import { buildSchema } from "../build-schema.ts";
import { KebabSchema, LabelSchema, TextSchema, UnknownSchema } from "../text-schema.ts";
import { BandSchema, QualifierSchema } from "./band-schema.ts";
import { CriterionSchema } from "./criterion-schema.ts";
import { RoundingSchema, ScoreRuleSchema } from "./score-rule-schema.ts";

/** The fields that name a rule set. The digest is empty where it is not computed. */
export const referenceShape = /* @__PURE__ */ buildSchema(() => {
  const id = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
  const version = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
  const digest = /^(?:sha256-[0-9a-f]{64})?$/;
  return {
    id: z.string("invalid-type:id").check(z.regex(id, "not-allowed:id")),
    version: z.string("invalid-type:version").check(z.regex(version, "not-allowed:version")),
    digest: z.string("invalid-type:digest").check(z.regex(digest, "not-allowed:digest")),
  };
});

/** {@link RuleSetReference}: which rules, by id, version and digest. */
export const RuleSetReferenceSchema = /* @__PURE__ */ buildSchema(() =>
  z.readonly(z.strictObject(referenceShape, "invalid-type:object")),
);

/** {@link RegionRule}: how the score of a region follows from below. */
export const RegionRuleSchema = /* @__PURE__ */ buildSchema(() => {
  const method = z.literal("mean", "not-allowed:region-method");
  const of = z.enum(meansOf, "not-allowed:mean-of");
  return z.readonly(z.strictObject({ method, of }, "invalid-type:object"));
});

/** {@link RankingRule}: how the authority ranks. */
export const RankingRuleSchema = /* @__PURE__ */ buildSchema(() => {
  const within = z.enum(groupings, "not-allowed:grouping");
  const ties = z.enum(tieMethods, "not-allowed:tie-method");
  const on = z.enum(rankedValues, "not-allowed:ranked-value");
  return z.readonly(z.strictObject({ within, ties, on }, "invalid-type:object"));
});

/** {@link Evidence}: what a claim rests on. */
export const EvidenceSchema = /* @__PURE__ */ buildSchema(() => {
  const shape = {
    claim: TextSchema,
    level: z.enum(evidenceLevels, "not-allowed:evidence-level"),
    sources: z.readonly(listOf(TextSchema)),
    note: z.optional(TextSchema),
  };
  return z.readonly(z.strictObject(shape, "invalid-type:object"));
});

/** {@link Extension}: what a custom rule set was made from. */
const ExtensionSchema = /* @__PURE__ */ buildSchema(() => {
  const shape = { ruleSet: RuleSetReferenceSchema, changes: z.readonly(listOf(TextSchema)) };
  return z.readonly(z.strictObject(shape, "invalid-type:object"));
});

/**
 * {@link RuleSet}: its shape, without unknown fields. Whether it makes sense (bands without holes, weights that sum to
 * what they declare, evidence for every claim) is what {@link parseRuleSet} checks as well.
 *
 * @example
 * ```ts
 * import { ombudsmanRi2022 } from "kepatuhan";
 * import { RuleSetSchema } from "kepatuhan/schema";
 *
 * RuleSetSchema.safeParse(ombudsmanRi2022).success; // true
 * ```
 */
export const RuleSetSchema = /* @__PURE__ */ buildSchema(() => {
  const regionType = KebabSchema as unknown as z.ZodMiniType<RegionType>;
  const notEmpty = "empty-list:item";
  const shape = {
    ...referenceShape,
    year: z.int("not-whole:whole-number"),
    title: LabelSchema,
    authority: KebabSchema,
    legalBasis: z.readonly(listOf(TextSchema)),
    appliesTo: z.readonly(listOf(regionType).check(z.minLength(1, notEmpty))),
    score: ScoreRuleSchema,
    criteria: z.union([CriterionSchema, UnknownSchema], "invalid-type:object-or-unknown"),
    region: z.union([RegionRuleSchema, UnknownSchema], "invalid-type:region-rule"),
    bands: z.readonly(listOf(BandSchema).check(z.minLength(1, notEmpty))),
    classifyOn: RoundingSchema,
    qualifiers: z.readonly(listOf(QualifierSchema)),
    ranking: RankingRuleSchema,
    survey: z.optional(z.boolean("invalid-type:boolean")),
    extends: z.optional(ExtensionSchema),
    evidence: z.readonly(listOf(EvidenceSchema)),
  };
  return z.readonly(z.strictObject(shape, "invalid-type:object"));
});

function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.array(item, "invalid-type:list");
}
