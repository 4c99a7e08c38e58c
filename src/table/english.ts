import type { ScoringCatalogue } from "../issues/codes/index.ts";
import { tableCodes } from "../issues/codes/tables.ts";
import { scoringEnglish } from "../issues/english.ts";

/** The English catalogue of tables: what scoring needs, and what tables say besides. */
export const tableEnglish: ScoringCatalogue = {
  ...scoringEnglish,
  codes: { ...scoringEnglish.codes, ...tableCodes },
};
