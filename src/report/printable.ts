import type { Locale, Ranked, RuleSet } from "../index.ts";
import type { Paint } from "./lay-out.ts";

/** Ranked results, and how they are to be shown. */
export interface Printable {
  readonly ruleSet: RuleSet;
  /** Best first. */
  readonly ranking: readonly Ranked[];
  /** Who was ranked against whom. */
  readonly within: "type" | "province" | "all";
  readonly language: Locale;
  /** Whether the units of each region are shown under it. */
  readonly units: boolean;
  /** Colours a text; left out where there are no colours. */
  readonly paint?: Paint | undefined;
}
