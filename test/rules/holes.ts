import type { RuleSet } from "../../src/model/index.ts";

/** Whole-number bands without the declared reading: a score counts from the lower bounds (51, 81) on. */
export function readByLowerBounds(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, classifyOn: { decimals: 2, rounding: "half-up" } };
}

/** The same, a score counting to the band above as soon as it passes the upper bound (50, 80) of the one below. */
export function readByUpperBounds(ruleSet: RuleSet): RuleSet {
  const [lowest, ...others] = ruleSet.bands;
  const bands = others.map((band) => ({
    ...band,
    lowerBound: String(Number(band.lowerBound) - 1),
    inclusive: false,
  }));
  return { ...readByLowerBounds(ruleSet), bands: [lowest!, ...bands] };
}

/** Whether a score lies between the end of one whole-number band and the start of the next. */
export function liesInHole({ bands }: RuleSet, score: string): boolean {
  const value = Number(score);
  return bands
    .slice(1)
    .some(({ lowerBound }) => value > Number(lowerBound) - 1 && value < Number(lowerBound));
}
