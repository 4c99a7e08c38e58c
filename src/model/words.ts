/** The rounding modes, by their names. */
export const roundingModes = ["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"] as const;

/**
 * How a value between two representable ones is rounded. The `half-` modes differ at exact ties only;
 * `up` is away from zero, `down` towards zero, `ceiling` and `floor` towards plus and minus infinity.
 */
export type RoundingMode = (typeof roundingModes)[number];

/** The methods by which the values of children become the value of a criterion. */
export const methods = ["weighted-mean", "sum", "mean", "minimum", "maximum", "median"] as const;

/** How the values of its children become the value of a criterion. */
export type Method = (typeof methods)[number];

/** What may happen when a child has no value. */
export const missingPolicies = ["error", "redistribute", "zero", "not-assessed"] as const;

/**
 * What happens when a child has no value: it is an input error; its weight goes to the others in proportion;
 * it counts as the worst value; or the criterion itself is not assessed.
 */
export type MissingPolicy = (typeof missingPolicies)[number];

/** What equal values may get in a ranking. */
export const tieMethods = ["competition", "modified", "dense", "ordinal", "fractional"] as const;

/** Ties in a ranking: 1 2 2 4, 1 3 3 4, 1 2 2 3, 1 2 3 4, 1 2.5 2.5 4. */
export type TieMethod = (typeof tieMethods)[number];

/** The groups that regions are ranked in, by name. */
export const groupings = ["type", "province", "all"] as const;

/** Who is ranked against whom: regions of one type, those of one province, or everybody. */
export type Grouping = (typeof groupings)[number];

/** What regions may be ranked on. */
export const rankedValues = ["score", "exact"] as const;

/** What regions are ranked on: the rounded score or the exact value. */
export type RankedValue = (typeof rankedValues)[number];

/** The levels of evidence. */
export const evidenceLevels = ["confirmed", "single", "inferred", "unknown", "own"] as const;

/**
 * `confirmed`: two or more independent sources; `inferred`: concluded from published results; `own`: laid
 * down by whoever wrote the rule set, not by the authority.
 */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** The kinds of institution that the published rule sets apply to. */
export const regionTypes = [
  "kabupaten",
  "kota",
  "provinsi",
  "kementerian",
  "lembaga",
  "polres",
  "kantah",
] as const;

/** The kind of an institution: one of those of the published rule sets, or one that a custom rule set names. */
export type RegionType = (typeof regionTypes)[number] | (string & {});

/** What a region's score may be the mean of. */
export const meansOf = ["units", "products"] as const;

/** The codes of notes on a result. */
export const noteCodes = [
  "rounding-tie",
  "between-bands",
  "inside-bracket",
  "label-unknown",
  "fact-absent",
  "not-assessed",
  "units-left-out",
  "answers-missing",
] as const;

/**
 * Codes of the notes on a result.
 *
 * `rounding-tie`: the exact value is a tie that half-even would round otherwise. `between-bands`: the score lies between
 * two whole-number bands, and its class rests on the declared reading. `inside-bracket`: it lies where the bound between
 * two classes is known as an interval only. `label-unknown`: the label of the class is not known. `fact-absent`: a fact
 * that decides a qualifier was not given. `not-assessed`: the reason why a region or unit was not assessed.
 * `units-left-out`: units that were not assessed take no part in the mean. `answers-missing`: children without a value,
 * whose weight went to the others, or which count as the worst value.
 */
export type NoteCode = (typeof noteCodes)[number];
