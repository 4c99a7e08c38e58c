import { roundQuotient } from "../exact/round-quotient.ts";
import type { Band, Classification, Note } from "../model/index.ts";
import type { CompiledBand, Plan } from "../plan/plan.ts";
import { betweenBands, factAbsent, insideBracket, labelUnknown } from "./notes.ts";

/**
 * The class of a score that is already rounded to `score.decimals`.
 *
 * @param scaled - The score in units of 10^-decimals, within the scale.
 * @param facts - The facts given, or null where qualifiers do not apply (units).
 */
export function classOf(
  plan: Plan,
  scaled: number,
  facts: ReadonlyMap<string, boolean> | null,
): Classification {
  const { bands, classifyOn, qualifiers, score } = plan.ruleSet;
  const step = plan.grain / 10 ** classifyOn.decimals;
  const value = scaled * (plan.grain / 10 ** score.decimals);
  const band = bands[bandIndexOf(plan, scaled)] as Band;
  const notes: Note[] = [];
  if (liesBetween(plan.bands, value, step)) notes.push(betweenBands());
  for (const { bracket } of plan.bands) {
    if (bracket !== null && bracket.above < value && value < bracket.upTo) {
      notes.push(insideBracket(bracket.above / plan.grain, bracket.upTo / plan.grain));
    }
  }
  if (band.label === null) notes.push(labelUnknown());
  const qualifier = facts === null ? undefined : qualifiers.find(({ fact }) => facts.get(fact) === true);
  if (facts !== null) {
    for (const asked of qualifiers) if (!facts.has(asked.fact)) notes.push(factAbsent(asked));
  }
  return {
    zone: band.zone,
    grade: band.grade,
    label: band.label && { ...band.label },
    qualifier: qualifier === undefined ? null : { ...qualifier.label },
    notes,
  };
}

/** The position of the band of a score in units of 10^-decimals. */
export function bandIndexOf(plan: Plan, scaled: number): number {
  const { classifyOn, score } = plan.ruleSet;
  const step = plan.grain / 10 ** classifyOn.decimals;
  const value = scaled * (plan.grain / 10 ** score.decimals);
  return bandOf(plan.bands, roundQuotient(value, step, classifyOn.rounding) * step);
}

/** The highest band that a value reaches, found by halving; the first band begins at the end of the scale. */
function bandOf(bands: readonly CompiledBand[], value: number): number {
  let [low, high] = [0, bands.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { lowerBound, inclusive } = bands[middle]!;
    if (value > lowerBound || (value === lowerBound && inclusive)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the value lies in the open interval of one step below the first bound above it. */
function liesBetween(bands: readonly CompiledBand[], value: number, step: number): boolean {
  const above = bandOf(bands, value) + 1;
  const next = bands.slice(above, above + 2).find(({ lowerBound }) => lowerBound > value);
  return next !== undefined && next.lowerBound - step < value;
}
