/** Why something is not allowed, by a word that no language reads. */
export const scoringReasons = {
  // assessments
  "no-survey": "this rule set is no survey; give score or dimensions",
  "no-policy": "is why it has no value, and the rules do not say how to score without it; give a value",
  invisible: "holds a character without width or half of a character; take it out",
  // data
  "half-character": "holds half of a character, for which RFC 8785 has no form",
  // rule sets
  "root-scale": "the root's values are scores, on their scale; leave its scale out",
  "products-with-tree":
    "a mean over products asks for no tree below units; declare the criteria unknown, or take units",
  "survey-elements": "the elements that respondents answer are not known; a survey names them all",
  "survey-methods":
    "a survey takes weighted-mean, sum and mean only, without missing and rounding below the score",
  "survey-children": "is an element of a survey, which has no children",
  "survey-weights": "is an element of a survey, whose weight or points must be known",
  "survey-whole": "is an element of a survey; the ends of its scale must be whole",
  "score-decimals": "scores have more decimals than inputs may have, so that no score could be read again",
  word: "is none of the words that are known",
} as const;

/** Reasons that scoring never has. */
export const otherReasons = {
  // data
  "field-name": "is no name for a field; take another",
  "unknown-field": "is not a field that is known here",
  "fixed-value": "must be what this form of receipts says",
  // rule sets
  "taken-id": "is the id of a published rule set; rules of your own have an id of their own",
  "base-id": "is the base's; an extension has an id of its own",
  "known-to-base": "the base knows it; only what is unknown or absent can be added",
  "replaced-by-children": "it is replaced by other children here; say it where they are named",
  pattern: "does not have the form that is asked for",
  // columns
  "scores-too-low": "scores below -2^31 of their last decimal do not fit in columns",
  "counts-once": "the mean runs over units, each counts once",
  // decimals
  endless: "has no end as a decimal; give a number of decimals and a rounding mode",
} as const;

/** A word for why something is not allowed. */
export type Reason = ScoringReason | keyof typeof otherReasons;

/** Those that scoring needs. */
export type ScoringReason = keyof typeof scoringReasons;

/** Why rules do not say something, by a word that no language reads; an unknown of the rule set brings its own. */
export const gaps = {
  "nothing-below": "nothing below it is part of the rules",
  "asked-whole": "it is asked for whole, as points beside it are unknown",
  "products-unknown": "how products become a unit's score is unknown here; give the unit's score",
  "maximum-unknown": "its maximum is unknown, so that a percentage says nothing; give its points",
} as const;

/** A word for what the rules do not say. */
export type Gap = keyof typeof gaps;

/** Why a criterion of a rule set and its children do not go together. */
export const faults = {
  "method-without-children": "has a method but no children; leave the method out or name the children",
  "children-without-method": "has children but no method; say how their values become one",
  "total-without-use": "has a total, which only the methods weighted-mean and sum take",
  "weight-without-use": "has a weight, which means nothing under this parent",
  "points-without-use": "has points, which mean nothing under this parent",
  "weight-missing": "lacks the weight that it needs under weighted-mean; unknown ones are declared",
  "points-missing": "lacks the points that it needs under sum; unknown ones are declared",
  "missing-without-children": "says what happens when children are missing, but there are none; leave it out",
} as const;

/** A word for why a criterion and its children do not go together. */
export type Fault = keyof typeof faults;
