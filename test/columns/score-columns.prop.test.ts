import { expect, test } from "vitest";
import { type Lane, type RuleSet, ruleSets } from "../../src/index.ts";
import { ownRules } from "../support/custom-rules.ts";
import { drawFrom, draws } from "../support/draw.ts";
import { compare } from "./compare.ts";
import { drawRules } from "./draw-rules.ts";
import { drawTable } from "./draw-table.ts";

const draw = drawFrom();

/** How often each lane was taken. */
function tally(cases: Iterable<Lane>): Record<Lane, number> {
  const seen = { int32: 0, float64: 0, bigint: 0 };
  for (const lane of cases) seen[lane]++;
  return seen;
}

function compareMany(count: number, rulesAt: (i: number) => RuleSet): Record<Lane, number> {
  const lanes = Array.from({ length: draws(count) }, (_, i) => {
    const rules = rulesAt(i);
    const regions = 1 + draw(6);
    return compare(rules, drawTable(draw, rules, regions + draw(30), regions)).lane;
  });
  return tally(lanes);
}

test("scoreColumns(ruleSet, table) gives the scores and bands of scoreAll by every published rule set", () => {
  const sets = ruleSets().filter(({ region }) => "of" in region);
  const seen = compareMany(25 * sets.length, (i) => sets[i % sets.length]!);
  expect(seen.int32).toBeGreaterThan(draws(30));
  expect(seen.float64 + seen.bigint).toBeGreaterThan(0);
});

test("scoreColumns(ruleSet, table) gives those of scoreAll by rule sets of one's own, in every lane", () => {
  const seen = compareMany(200, () => drawRules(draw));
  console.log(`no difference in ${JSON.stringify(seen)}`);
  for (const lane of ["int32", "float64", "bigint"] as const) expect(seen[lane]).toBeGreaterThan(draws(25));
});

test("scoreColumns(ruleSet, table) counts products, in every lane", () => {
  const score = { min: 0, decimals: 2, rounding: "half-even", inputDecimals: 6 };
  const fields = { criteria: { unknown: "not told" }, region: { method: "mean", of: "products" } };
  const sets = [100, 1_000, 900_000_000].map((max) => ownRules({}, { ...fields, score: { ...score, max } }));
  const seen = compareMany(90, (i) => sets[i % 3]!);
  expect(seen.float64 + seen.int32).toBeGreaterThan(draws(10));
  expect(seen.bigint).toBeGreaterThan(draws(10));
});

test("scoreColumns(ruleSet, table) gives those of scoreAll over many blocks", () => {
  const [rules] = ruleSets().filter(({ id }) => id === "ombudsman-ri/2022");
  compare(rules!, drawTable(draw, rules!, 2_100 + draws(2_100), 700));
});
