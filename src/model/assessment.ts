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

/** What every unit has, whatever is known of it. */
interface UnitFields {
  /** Unique within the region. */
  readonly name: string;
  /** Free text, conventionally one of the field's abbreviations: `dpmptsp`, `disdukcapil`, `puskesmas` … */
  readonly type?: string | undefined;
}

/** A unit known by its published score, on the rule set's scale. */
export interface UnitByScore extends UnitFields {
  readonly score: Decimal;
  readonly dimensions?: undefined;
  readonly products?: undefined;
  readonly respondents?: undefined;
  readonly notAssessed?: undefined;
}

/** A unit known by an answer for every dimension of the rule set, by id. */
export interface UnitByDimensions extends UnitFields {
  readonly dimensions: Answers;
  readonly score?: undefined;
  readonly products?: undefined;
  readonly respondents?: undefined;
  readonly notAssessed?: undefined;
}

/** A unit known by the scores of its service products, or their mean and count. */
export interface UnitByProducts extends UnitFields {
  readonly products: readonly Product[] | ProductMean;
  readonly score?: undefined;
  readonly dimensions?: undefined;
  readonly respondents?: undefined;
  readonly notAssessed?: undefined;
}

/** Survey rule sets: a unit known by one list of whole answers per respondent, in the order of the elements. */
export interface UnitByRespondents extends UnitFields {
  readonly respondents: readonly (readonly number[])[];
  readonly score?: undefined;
  readonly dimensions?: undefined;
  readonly products?: undefined;
  readonly notAssessed?: undefined;
}

/** A unit that was not assessed, and why. It takes no part in the region's score. */
export interface UnitNotAssessed extends UnitFields {
  readonly notAssessed: string;
  readonly score?: undefined;
  readonly dimensions?: undefined;
  readonly products?: undefined;
  readonly respondents?: undefined;
}

/** One service unit, known at one depth. Different units of a region may be known at different depths. */
export type UnitAssessment =
  | UnitByScore
  | UnitByDimensions
  | UnitByProducts
  | UnitByRespondents
  | UnitNotAssessed;

/** What every assessment has, whatever is known of the region. */
interface AssessmentFields {
  readonly region: Region;
  /** Yes/no facts that the rule set names. One that is absent is not "no". */
  readonly facts?: Readonly<Record<string, boolean>> | undefined;
}

/** A region known by its units, one or more. */
export interface RegionByUnits extends AssessmentFields {
  readonly units: readonly UnitAssessment[];
  readonly dimensions?: undefined;
  readonly score?: undefined;
  readonly notAssessed?: undefined;
}

/** A region known by its own published dimension points. */
export interface RegionByDimensions extends AssessmentFields {
  readonly dimensions: Answers;
  readonly units?: undefined;
  readonly score?: undefined;
  readonly notAssessed?: undefined;
}

/** A region known by its published score, when nothing below it is known. */
export interface RegionByScore extends AssessmentFields {
  readonly score: Decimal;
  readonly units?: undefined;
  readonly dimensions?: undefined;
  readonly notAssessed?: undefined;
}

/** A region that was not assessed, and why. */
export interface RegionNotAssessed extends AssessmentFields {
  readonly notAssessed: string;
  readonly units?: undefined;
  readonly dimensions?: undefined;
  readonly score?: undefined;
}

/** One region, known at one depth. */
export type Assessment = RegionByUnits | RegionByDimensions | RegionByScore | RegionNotAssessed;
