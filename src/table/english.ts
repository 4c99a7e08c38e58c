import type { ScoringCatalogue } from "../issues/codes/index.ts";
import { tableCodes } from "../issues/codes/tables.ts";
import { argumentEnglish } from "../issues/english.ts";

/** The English catalogue of tables: what arguments and scoring need, and what tables say besides. */
export const tableEnglish: ScoringCatalogue = {
  ...argumentEnglish,
  codes: { ...argumentEnglish.codes, ...tableCodes },
};
