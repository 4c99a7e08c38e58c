import type { Band, Decimal, Label, RankingRule, RuleSet, TieMethod } from "../../src/model/index.ts";

/** `54.00` as `54`: the same number is written in one way. */
export function printNumber(value: Decimal): string {
  const text = String(value);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** `2 decimals`, `1 decimal`, `whole numbers` */
export function printDecimals(decimals: number): string {
  if (decimals === 0) return "whole numbers";
  return decimals === 1 ? "1 decimal" : `${decimals} decimals`;
}

/** `Kualitas Tinggi (High quality)`; the translation once where it is the same. */
export function printLabel({ id, en }: Label): string {
  return id === en ? id : `${id} (${en})`;
}

/** `the mean of the units` */
export function printRegionRule({ region }: RuleSet): string {
  if ("unknown" in region) return "unknown";
  return `the ${region.method} of the ${region.of === "units" ? "units" : "service products"}`;
}

const ties: Record<TieMethod, string> = {
  competition: "equal scores share a place and the places after it are left out (1 2 2 4)",
  modified: "equal scores share the last of their places (1 3 3 4)",
  dense: "equal scores share a place and none is left out (1 2 2 3)",
  ordinal: "no two share a place (1 2 3 4)",
  fractional: "equal scores share the mean of their places (1 2.5 2.5 4)",
};

/** `within a type, by the rounded score; equal scores share …` */
export function printRanking(ranking: RankingRule): string {
  const among = { type: "within a type", province: "within a province", all: "all together" };
  const by = { score: "by the rounded score", exact: "by the exact score" };
  return `${among[ranking.within]}, ${by[ranking.on]}; ${ties[ranking.ties]}`;
}

/** `78.00 ≤ x < 88.00`: a band ends where the next begins, the last one with the scale. */
export function printRange(ruleSet: RuleSet, at: number): string {
  const { bands, score } = ruleSet;
  const { lowerBound, inclusive } = bands[at]!;
  const next = bands[at + 1];
  const end =
    next === undefined
      ? `≤ ${printBound(ruleSet, score.max)}`
      : `${next.inclusive ? "<" : "≤"} ${printBound(ruleSet, next.lowerBound)}`;
  return `${printBound(ruleSet, lowerBound)} ${inclusive ? "≤" : "<"} x ${end}`;
}

/** `> 53.38, ≤ 57.61`: where the lower bound is known to lie; empty where it is known itself. */
export function printBracket(ruleSet: RuleSet, { bracket }: Band): string {
  if (bracket === undefined) return "";
  return `> ${printBound(ruleSet, bracket.above)}, ≤ ${printBound(ruleSet, bracket.upTo)}`;
}

/** A bound with the decimals that scores are compared at, or its own where it has more. */
function printBound({ classifyOn }: RuleSet, bound: Decimal): string {
  const [whole = "", fraction = ""] = printNumber(bound).split(".");
  const decimals = fraction.padEnd(classifyOn.decimals, "0");
  return decimals === "" ? whole : `${whole}.${decimals}`;
}
