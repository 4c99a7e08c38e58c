import { argumentCodes } from "./codes/arguments.ts";
import { type EngineCatalogue, type ScoringCatalogue, scoringCodes } from "./codes/index.ts";
import { otherCodes } from "./codes/others.ts";
import { otherKinds, scoringKinds } from "./kinds.ts";
import { otherReasons, scoringReasons } from "./reasons.ts";

/** The English catalogue of scoring. */
export const scoringEnglish: ScoringCatalogue = {
  codes: scoringCodes,
  kinds: scoringKinds,
  reasons: scoringReasons,
};

/** The English catalogue of scoring and of options and printed numbers: what reading a table may say of its arguments. */
export const argumentEnglish: ScoringCatalogue = /* @__PURE__ */ joinArguments();

/** The English catalogue of all issues but those of tables, whose sentences only who reads tables has to load. */
export const english: EngineCatalogue = /* @__PURE__ */ joinEnglish();

function joinArguments(): ScoringCatalogue {
  return { ...scoringEnglish, codes: { ...scoringCodes, ...argumentCodes } };
}

function joinEnglish(): EngineCatalogue {
  return {
    codes: { ...scoringCodes, ...otherCodes },
    kinds: { ...scoringKinds, ...otherKinds },
    reasons: { ...scoringReasons, ...otherReasons },
  };
}
