import { type Catalogue, type ScoringCatalogue, scoringCodes } from "./codes/index.ts";
import { otherCodes } from "./codes/others.ts";
import { otherKinds, scoringKinds } from "./kinds.ts";
import { otherReasons, scoringReasons } from "./reasons.ts";

/** The English catalogue of scoring. */
export const scoringEnglish: ScoringCatalogue = {
  codes: scoringCodes,
  kinds: scoringKinds,
  reasons: scoringReasons,
};

/** The English catalogue of all issues. Codes and params are part of the public interface, sentences are not. */
export const english: Catalogue = /* @__PURE__ */ joinEnglish();

function joinEnglish(): Catalogue {
  return {
    codes: { ...scoringCodes, ...otherCodes },
    kinds: { ...scoringKinds, ...otherKinds },
    reasons: { ...scoringReasons, ...otherReasons },
  };
}
