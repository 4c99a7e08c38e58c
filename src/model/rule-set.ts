import type { Decimal, Label, Unknown } from "./decimal.ts";
import type { Evidence } from "./evidence.ts";
import type {
  Grouping,
  Method,
  MissingPolicy,
  meansOf,
  RankedValue,
  RegionType,
  RoundingMode,
  TieMethod,
} from "./words.ts";

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
  /** What happens when children have no value. Custom rule sets only. */
  readonly missing?: MissingRule | undefined;
  /** How its value is rounded, on its own scale, before it goes up. Custom rule sets only. */
  readonly rounding?: Rounding | undefined;
}

/** How the score of a region follows from below. */
export interface RegionRule {
  readonly method: "mean";
  /** Every unit counts once, or every service product does. */
  readonly of: (typeof meansOf)[number];
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

/** How the authority ranks regions, as far as it is known. */
export interface RankingRule {
  readonly within: Grouping;
  readonly ties: TieMethod;
  readonly on: RankedValue;
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

/** What a custom rule set was made from. */
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
