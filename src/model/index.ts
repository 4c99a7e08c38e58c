/**
 * A decimal as a person wrote it: `89.45` or `"89.45"`.
 *
 * A number stands for the shortest decimal that reads back to it. Text is ASCII digits, with an optional
 * minus and an optional point followed by digits. At most `score.inputDecimals` decimals (six in every
 * published rule set).
 */
export type Decimal = number | string;

/** A text in Indonesian (`id`) and English (`en`). */
export interface Label {
  readonly id: string;
  readonly en: string;
}

/** What the sources do not give, with the reason. Never filled in. */
export interface Unknown {
  /** Why it is unknown, in lower case, without a full stop. */
  readonly unknown: string;
}

/** The kinds of institution that are assessed. */
export type RegionType = "kabupaten" | "kota" | "provinsi" | "kementerian" | "lembaga" | "polres" | "kantah";

/** What is scored, classified and ranked. Two regions are the same when name, type and province are. */
export interface Region {
  /** Its name, as shown: `"Kota Payakumbuh"`. */
  readonly name: string;
  readonly type: RegionType;
  /** A code of the caller's own, copied to the result: `"13.76"`. */
  readonly code?: string | undefined;
  /** The province it lies in; needed to rank within provinces. */
  readonly province?: string | undefined;
}

/**
 * An answer for one criterion: a decimal on the criterion's own scale (2022–2024: the published points,
 * `input` 0–21.85), a percentage of its maximum, the answers of its children by id, or the reason why
 * there is none.
 */
export type Answer =
  | Decimal
  | { readonly percent: Decimal }
  | { readonly answers: Answers }
  | { readonly notApplicable: string }
  | { readonly notAssessed: string };

/** Answers by criterion id. */
export interface Answers {
  readonly [criterion: string]: Answer;
}

/** The score of one service product of a unit, on the rule set's scale. */
export interface Product {
  readonly name: string;
  readonly score: Decimal;
}

/** The mean over a unit's products as published, and how many they are (1 or more). */
export interface ProductMean {
  readonly mean: Decimal;
  readonly count: number;
}

/**
 * One service unit, known at one depth: exactly one of `score`, `dimensions`, `products`, `respondents`
 * and `notAssessed`. Different units of a region may be known at different depths.
 */
export interface UnitAssessment {
  /** Unique within the region. */
  readonly name: string;
  /** Free text, conventionally one of the field's abbreviations: `dpmptsp`, `disdukcapil`, `puskesmas` … */
  readonly type?: string | undefined;
  /** The unit's published score, on the rule set's scale. */
  readonly score?: Decimal | undefined;
  /** An answer for every dimension of the rule set, by id. */
  readonly dimensions?: Answers | undefined;
  /** The scores of its service products, or their mean and count. */
  readonly products?: readonly Product[] | ProductMean | undefined;
  /** Survey rule sets: one list of whole answers per respondent, in the order of the elements. */
  readonly respondents?: readonly (readonly number[])[] | undefined;
  /** Why it was not assessed. It takes no part in the region's score. */
  readonly notAssessed?: string | undefined;
}

/** One region, known at one depth: exactly one of `units`, `dimensions`, `score` and `notAssessed`. */
export interface Assessment {
  readonly region: Region;
  /** One or more units. */
  readonly units?: readonly UnitAssessment[] | undefined;
  /** The region's own published dimension points. */
  readonly dimensions?: Answers | undefined;
  /** The region's published score, when nothing below it is known. */
  readonly score?: Decimal | undefined;
  /** Why the region was not assessed. */
  readonly notAssessed?: string | undefined;
  /** Yes/no facts that the rule set names. One that is absent is not "no". */
  readonly facts?: Readonly<Record<string, boolean>> | undefined;
}

/**
 * How a value between two representable ones is rounded. The `half-` modes differ at exact ties only;
 * `up` is away from zero, `down` towards zero, `ceiling` and `floor` towards plus and minus infinity.
 */
export type RoundingMode = "half-up" | "half-even" | "half-down" | "up" | "down" | "ceiling" | "floor";

/** How the values of its children become the value of a criterion. */
export type Method = "weighted-mean" | "sum" | "mean" | "minimum" | "maximum" | "median";

/**
 * What happens when a child has no value: it is an input error; its weight goes to the others in proportion;
 * it counts as the worst value; or the criterion itself is not assessed.
 */
export type MissingPolicy = "error" | "redistribute" | "zero" | "not-assessed";

/** The policy for each kind of absence among the children of a criterion. Default: `error`. */
export interface MissingRule {
  /** Answered by `{ notApplicable }`. */
  readonly notApplicable?: MissingPolicy | undefined;
  /** Answered by `{ notAssessed }`, or not assessed by its own rule. */
  readonly notAssessed?: MissingPolicy | undefined;
  /** Left out of the answers. */
  readonly leftOut?: MissingPolicy | undefined;
  /** The least coverage, 0 to 1, below which the criterion is not assessed. */
  readonly completeness?: Decimal | undefined;
}

/** A node of the tree under a unit: dimension, variable or indicator. */
export interface Criterion {
  /** Kebab-case, unique in its rule set, stable for ever. */
  readonly id: string;
  readonly label: Label;
  /** Under a parent whose method is `weighted-mean`: its weight, relative to the parent's `total`. */
  readonly weight?: Decimal | Unknown | undefined;
  /** Under a parent whose method is `sum`: its points at full value. */
  readonly points?: Decimal | Unknown | undefined;
  /** The scale of its own answers, worst (`from`) to best (`to`). Default: 0 to its points, else the score's scale. */
  readonly scale?: { readonly from: Decimal; readonly to: Decimal } | undefined;
  /** How its children become its value; for a criterion with children. */
  readonly method?: Method | undefined;
  /** What the weights or points of its children sum to. */
  readonly total?: Decimal | undefined;
  readonly children?: readonly Criterion[] | Unknown | undefined;
  /** What happens when children have no value. Rule sets of one's own only. */
  readonly missing?: MissingRule | undefined;
  /** How its value is rounded, on its own scale, before it goes up. Rule sets of one's own only. */
  readonly rounding?: Rounding | undefined;
}

/** How the score of a region follows from below. */
export interface RegionRule {
  readonly method: "mean";
  /** Every unit counts once, or every service product does. */
  readonly of: "units" | "products";
}

/** A class of scores. It ends where the next band begins; the last one at the end of the scale. */
export interface Band<Grade extends string = string, Zone extends string = string> {
  readonly lowerBound: Decimal;
  /** Whether a score equal to the lower bound belongs to this band. */
  readonly inclusive: boolean;
  readonly grade: Grade | null;
  readonly zone: Zone | null;
  /** The opinion. Null where it is unknown. */
  readonly label: Label | null;
  /** A second row of labels, where the rule set has one (2025). Null where it is unknown. */
  readonly quality?: Label | null | undefined;
  /** Where only an interval for the lower bound is known: it is greater than `above` and at most `upTo`. */
  readonly bracket?: { readonly above: Decimal; readonly upTo: Decimal } | undefined;
}

/** A label that a yes/no fact adds to the opinion. */
export interface Qualifier {
  /** Kebab-case name of the fact. */
  readonly fact: string;
  /** What the fact says, as a question. */
  readonly question: Label;
  /** Added when the fact is true. */
  readonly label: Label;
}

/** Precision and mode of a rounding. */
export interface Rounding {
  /** Decimals kept, 0–6. */
  readonly decimals: number;
  readonly rounding: RoundingMode;
}

/** The scale of scores and how they are rounded. */
export interface ScoreRule extends Rounding {
  readonly min: Decimal;
  readonly max: Decimal;
  /** The most decimals that an input may have, 0–6. */
  readonly inputDecimals: number;
}

/** Ties in a ranking: 1 2 2 4, 1 3 3 4, 1 2 2 3, 1 2 3 4, 1 2.5 2.5 4. */
export type TieMethod = "competition" | "modified" | "dense" | "ordinal" | "fractional";

/** How the authority ranks regions, as far as it is known. */
export interface RankingRule {
  readonly within: "type" | "province" | "all";
  readonly ties: TieMethod;
  readonly on: "score" | "exact";
}

/**
 * `confirmed`: two or more independent sources; `inferred`: concluded from published results; `own`: laid
 * down by whoever wrote the rule set, not by the authority.
 */
export type EvidenceLevel = "confirmed" | "single" | "inferred" | "unknown" | "own";

/** What a claim of the rule set rests on. */
export interface Evidence {
  /** The part of the rule set that it speaks of, as a path: `"bands"`, `"criteria.input.points"`. */
  readonly claim: string;
  readonly level: EvidenceLevel;
  /** Addresses, or file names of documents that have none. */
  readonly sources: readonly string[];
  /** The reason for an inference, what is missing, or who contradicts it. */
  readonly note?: string | undefined;
}

/** The rules of one assessment: data only, immutable, pinned by its digest. */
export interface RuleSet<Grade extends string = string, Zone extends string = string> {
  /** `"ombudsman-ri/2022"`. */
  readonly id: string;
  /** Version of our encoding, semantic. */
  readonly version: string;
  /** `sha256-` and 64 hex digits over every field that can change a result. */
  readonly digest: string;
  readonly year: number;
  readonly title: Label;
  /** Id of the authority: `"ombudsman-ri"`. */
  readonly authority: string;
  readonly legalBasis: readonly string[];
  readonly appliesTo: readonly RegionType[];
  readonly score: ScoreRule;
  /** The tree under a unit: its root is the unit, the root's children are the dimensions. */
  readonly criteria: Criterion | Unknown;
  readonly region: RegionRule | Unknown;
  /** From the lowest to the highest. The first begins at `score.min`. */
  readonly bands: readonly Band<Grade, Zone>[];
  /** How a score is rounded, after `score.decimals`, before it is compared with the bounds. */
  readonly classifyOn: Rounding;
  readonly qualifiers: readonly Qualifier[];
  readonly ranking: RankingRule;
  /** Whether units are given by the whole answers of respondents, one for each dimension, in order. */
  readonly survey?: boolean | undefined;
  /** The rule set that this one extends, and the criteria and fields in which it differs. */
  readonly extends?: Extension | undefined;
  readonly evidence: readonly Evidence[];
}

/** What a rule set of one's own was made from. */
export interface Extension {
  readonly ruleSet: RuleSetReference;
  /** Paths of what differs: `"criteria.input.children"`. */
  readonly changes: readonly string[];
}

/** Which rules a result came from. */
export interface RuleSetReference {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** Codes of the notes on a result. */
export type NoteCode =
  /** The exact value is a tie that half-even would round otherwise. */
  | "rounding-tie"
  /** The score lies between two whole-number bands; its class rests on the declared reading. */
  | "between-bands"
  /** The score lies where the bound between two classes is known as an interval only. */
  | "inside-bracket"
  /** The label of the class is not known. */
  | "label-unknown"
  /** A fact that decides a qualifier was not given. */
  | "fact-absent"
  /** The reason why a region or unit was not assessed. */
  | "not-assessed"
  /** Units that were not assessed take no part in the mean. */
  | "units-left-out"
  /** Children without a value: their weight went to the others, or they count as the worst value. */
  | "answers-missing";

/** What bears on this very result. */
export interface Note {
  readonly code: NoteCode;
  readonly id: string;
  readonly en: string;
}

/** The class of a score. Null where the rule set has no grades, zones or labels there. */
export interface Classification<Grade extends string = string, Zone extends string = string> {
  readonly zone: Zone | null;
  readonly grade: Grade | null;
  readonly label: Label | null;
  readonly qualifier: Label | null;
  readonly notes: readonly Note[];
}

/**
 * The value of one dimension. Fractions are reduced text: `"1789/20"`, whole numbers without denominator.
 * All are null where a rule set of one's own lets it be without a value.
 */
export interface DimensionResult extends Coverage {
  readonly id: string;
  /** On the dimension's own scale (2022–2024: points), rounded as the rule set rounds scores. */
  readonly score: number | null;
  /** The same before rounding, as a fraction. */
  readonly exact: string | null;
  /** Part of the dimension's maximum that was reached, a fraction from 0 to 1. */
  readonly share: string | null;
  /** What it adds to the score above it, a fraction. Null under methods that are no weighted mean or sum. */
  readonly contribution: string | null;
  /** The criteria below it, where their answers were given. */
  readonly children?: readonly DimensionResult[] | undefined;
}

/** How much a score rests on redistributed weights; there only when it does. */
export interface Coverage {
  /** Part of the applicable weight that was answered, a fraction from 0 to 1. */
  readonly coverage?: string | undefined;
  /** The values it would have with the worst and the best answers in place of the missing ones. */
  readonly interval?: { readonly from: string; readonly to: string } | undefined;
}

/** A score with its class. Score, exact, zone, grade and label are null when not assessed. */
export interface ScoredNode<Grade extends string = string, Zone extends string = string>
  extends Classification<Grade, Zone>,
    Coverage {
  readonly status: "scored" | "not-assessed";
  /** Rounded as the rule set says. */
  readonly score: number | null;
  /** The same before its own rounding, as a reduced fraction: `"1789/20"`, `"78"`. */
  readonly exact: string | null;
  /** Where it was given or computed by dimensions. */
  readonly dimensions?: readonly DimensionResult[] | undefined;
}

/** The result of one unit. */
export interface UnitResult<Grade extends string = string, Zone extends string = string>
  extends ScoredNode<Grade, Zone> {
  readonly name: string;
  readonly type?: string | undefined;
  /** How many products it stands for in the region's mean, where that runs over products. */
  readonly productCount?: number | undefined;
}

/** The result of one region: plain data, survives JSON unchanged. */
export interface RegionResult<Grade extends string = string, Zone extends string = string>
  extends ScoredNode<Grade, Zone> {
  readonly ruleSet: RuleSetReference;
  readonly region: Region;
  /** In the order given; empty when the region was not given by units. */
  readonly units: readonly UnitResult<Grade, Zone>[];
}

/** A result with its place. */
export interface Ranked<Result = RegionResult> {
  readonly result: Result;
  /** From 1; null when not assessed. A half only with `fractional` ties. */
  readonly rank: number | null;
  /** How many scored regions its group has. */
  readonly of: number;
  /** Whether another region of its group has the same value. */
  readonly tied: boolean;
}
