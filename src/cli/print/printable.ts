import type { Locale, Ranked, RuleSet } from "../../index.ts";

/** Ranked results, and how they are to be shown. */
export interface Printable {
  readonly ruleSet: RuleSet;
  /** Best first. */
  readonly ranking: readonly Ranked[];
  /** Who was ranked against whom. */
  readonly within: "type" | "province" | "all";
  readonly language: Locale;
  readonly colours: boolean;
}
