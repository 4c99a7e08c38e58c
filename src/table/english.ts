import { type IssueParams, type ScoringCatalogue, sentenceOf } from "../issues/codes/index.ts";
import { tableCodes } from "../issues/codes/tables.ts";
import { notPrintedDecimal } from "../issues/codes/values.ts";
import { scoringEnglish } from "../issues/english.ts";

/** The English catalogue of tables: what scoring needs, and what tables say besides. */
export const tableEnglish: ScoringCatalogue = {
  ...scoringEnglish,
  codes: { ...scoringEnglish.codes, "not-a-decimal": sayNoDecimal, ...tableCodes },
};

/** Cells are what people print; what was made of them is not. */
function sayNoDecimal(params: IssueParams<"not-a-decimal">): string {
  const { value, expected } = params;
  if (expected === "printed-decimal") return notPrintedDecimal(value);
  return sentenceOf(scoringEnglish, "not-a-decimal", params);
}
