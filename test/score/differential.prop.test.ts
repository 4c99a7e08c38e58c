import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assessment, type RuleSet, ruleSets, score } from "../../src/index.ts";
import { type Draw, drawFrom } from "../support/draw.ts";
import { drawBareRegion, drawRegion } from "./draw-region.ts";
import { recompute } from "./recompute.ts";
import { sameView, viewOf } from "./view.ts";

/** Scores so many regions, by every rule set in turn, and holds each against the oracle. */
function compareWithOracle(count: number, sets: readonly RuleSet[], next: typeof drawRegion, draw: Draw) {
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
  return seen;
}

test("score(ruleSet, assessment) of units gives what the oracle gives", { timeout: 300_000 }, () => {
  const sets = ruleSets().filter(({ region }) => "of" in region);
  const seen = compareWithOracle(200_000, sets, drawRegion, drawFrom());
  // the draw is worth something: many means lie exactly on a tie that half-even would settle otherwise
  expect(seen.ties).toBeGreaterThan(4_000);
  expect(seen.onBound).toBeGreaterThan(4_000);
});

test("score(ruleSet, assessment) of a region's own score or dimensions gives what the oracle gives", () => {
  const seen = compareWithOracle(30_000, ruleSets(), drawBareRegion, drawFrom());
  expect(seen.ties).toBeGreaterThan(600);
  expect(seen.onBound).toBeGreaterThan(600);
});
