import type { Locale, Ranked, RegionResult, RuleSet } from "../index.ts";
import type { UnitCounts } from "./count-units.ts";

/** Ranked results, and how they are to be shown. */
export interface Printable {
  readonly ruleSet: RuleSet;
  /** Best first. */
  readonly ranking: readonly Ranked[];
  /** Who was ranked against whom. */
  readonly within: "type" | "province" | "all";
  readonly language: Locale;
  readonly colours: boolean;
  /** Counts the units of a result, even where they are left out of it. */
  readonly countUnits: (result: RegionResult) => UnitCounts;
}
