import { z } from "zod";
import { BandSchema, QualifierSchema } from "./band-schema.ts";
import { CriterionSchema } from "./criterion-schema.ts";
import { RegionTypeSchema } from "./region-schema.ts";
import { RoundingSchema, ScoreRuleSchema } from "./score-rule-schema.ts";
import { KebabSchema, LabelSchema, TextSchema, UnknownSchema } from "./text-schema.ts";

/** {@link RuleSetReference}: which rules, by id, version and digest (empty: not computed). */
export const RuleSetReferenceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
        "not-allowed: an id such as ombudsman-ri/2022",
      ),
    version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, "not-allowed: a version such as 1.0.0"),
    digest: z
      .string()
      .regex(/^(?:sha256-[0-9a-f]{64})?$/, "not-allowed: a digest, sha256- and 64 hex digits, or empty"),
  })
  .readonly();

/** {@link RegionRule}: how the score of a region follows from below. */
export const RegionRuleSchema = z
  .strictObject({ method: z.literal("mean"), of: z.enum(["units", "products"]) })
  .readonly();

/** {@link RankingRule}: how the authority ranks. */
export const RankingRuleSchema = z
  .strictObject({
    within: z.enum(["type", "province", "all"]),
    ties: z.enum(["competition", "modified", "dense", "ordinal", "fractional"]),
    on: z.enum(["score", "exact"]),
  })
  .readonly();

/** {@link Evidence}: what a claim rests on. */
export const EvidenceSchema = z
  .strictObject({
    claim: TextSchema,
    level: z.enum(["confirmed", "single", "inferred", "unknown", "own"]),
    sources: z.array(TextSchema).readonly(),
    note: TextSchema.optional(),
  })
  .readonly();

/** {@link Extension}: what a rule set of one's own was made from. */
const ExtensionSchema = z
  .strictObject({ ruleSet: RuleSetReferenceSchema, changes: z.array(TextSchema).readonly() })
  .readonly();

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
export const RuleSetSchema = z
  .strictObject({
    ...RuleSetReferenceSchema.unwrap().shape,
    year: z.int(),
    title: LabelSchema,
    authority: KebabSchema,
    legalBasis: z.array(TextSchema).readonly(),
    appliesTo: z.array(RegionTypeSchema).min(1).readonly(),
    score: ScoreRuleSchema,
    criteria: z.union([CriterionSchema, UnknownSchema]),
    region: z.union([RegionRuleSchema, UnknownSchema]),
    bands: z.array(BandSchema).min(1).readonly(),
    classifyOn: RoundingSchema,
    qualifiers: z.array(QualifierSchema).readonly(),
    ranking: RankingRuleSchema,
    survey: z.boolean().optional(),
    extends: ExtensionSchema.optional(),
    evidence: z.array(EvidenceSchema).readonly(),
  })
  .readonly();
