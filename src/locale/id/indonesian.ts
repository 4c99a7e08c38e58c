import type { Catalogue } from "../../issues/codes/index.ts";
import { assessmentSentences } from "./assessments.ts";
import { kinds } from "./kinds.ts";
import { reasons } from "./reasons.ts";
import { ruleSetSentences } from "./rule-sets.ts";
import { tableSentences } from "./tables.ts";
import { valueSentences } from "./values.ts";

/** The Indonesian catalogue of all issues: the same codes and params as the English one. */
export const indonesian: Catalogue = {
  codes: { ...valueSentences, ...assessmentSentences, ...ruleSetSentences, ...tableSentences },
  kinds,
  reasons,
};
