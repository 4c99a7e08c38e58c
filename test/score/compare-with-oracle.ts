import fc from "fast-check";
import { expect } from "vitest";
import { type Assessment, type RuleSet, score } from "../../src/index.ts";
import { type Draw, drawFrom } from "../support/draw.ts";
import type { drawRegion } from "./draw-region.ts";
import { recompute } from "./recompute.ts";
import { sameView, viewOf } from "./view.ts";

/**
 * Scores so many regions, by every rule set in turn, and holds each against the oracle.
 *
 * The draw has to be worth something: of a hundred scores, two at least lie exactly on a tie that half-even would
 * settle otherwise, and two on a bound.
 */
export function compareWithOracle(count: number, sets: readonly RuleSet[], next: typeof drawRegion): void {
  const draw: Draw = drawFrom();
  const seen = { regions: 0, units: 0, ties: 0, onBound: 0 };
  for (let i = 0; i < count; i++) {
    const rules = sets[i % sets.length]!;
    const assessment: Assessment = next(draw, rules);
    const result = score(rules, assessment);
    const views = [result, ...result.units].map(viewOf);
    const expected = recompute(rules.id, assessment);
    if (views.length !== expected.length || !views.every((view, at) => sameView(view, expected[at]!))) {
      expect(views, `${rules.id}, case ${i}: ${JSON.stringify(assessment)}`).toEqual(expected);
    }
    seen.regions += 1;
    seen.units += result.units.length;
    seen.ties += Number(expected[0]!.notes.includes("rounding-tie"));
    seen.onBound += Number(rules.bands.some(({ lowerBound }) => Number(lowerBound) === result.score));
  }
  console.log(`seed ${fc.readConfigureGlobal().seed}, no difference in ${JSON.stringify(seen)}`);
  expect(seen.ties).toBeGreaterThan(count / 50);
  expect(seen.onBound).toBeGreaterThan(count / 50);
}
