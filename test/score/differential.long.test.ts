import { test } from "vitest";
import { ruleSets } from "../../src/index.ts";
import { compareWithOracle } from "./compare-with-oracle.ts";
import { drawBareRegion, drawRegion } from "./draw-region.ts";

test("score(ruleSet, assessment) of units gives what the oracle gives", () => {
  const sets = ruleSets().filter(({ region }) => "of" in region);
  compareWithOracle(200_000, sets, drawRegion);
});

test("score(ruleSet, assessment) of a region's own score or dimensions gives what the oracle gives", () => {
  compareWithOracle(30_000, ruleSets(), drawBareRegion);
});
