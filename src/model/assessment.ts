import type { Decimal } from "./decimal.ts";
import type { Region } from "./region.ts";

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
