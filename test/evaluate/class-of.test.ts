import { expect, test } from "vitest";
import { bandIndexOf, classOf } from "../../src/evaluate/class-of.ts";
import { planOf } from "../../src/plan/compile.ts";
import { node, ownRules } from "../support/custom-rules.ts";

const label = { id: "x", en: "x" };
const band = (lowerBound: number, inclusive: boolean) => ({
  lowerBound,
  inclusive,
  grade: null,
  zone: null,
  label,
});

/** Bands of whole numbers, of which 51 to 80 leaves its own lower bound to the band below. */
const plan = planOf(
  ownRules(
    { method: "mean", children: [node("a"), node("b")] },
    {
      bands: [band(0, true), band(50, false), band(81, true)],
      classifyOn: { decimals: 0, rounding: "down" },
      score: { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 2 },
    },
  ),
);

test.each([
  [4900, 0, []],
  [4999, 0, ["between-bands"]],
  [5000, 0, []],
  [5001, 0, []],
  [5100, 1, []],
  [8000, 1, []],
  [8001, 1, ["between-bands"]],
  [8099, 1, ["between-bands"]],
  [8100, 2, []],
  [10_000, 2, []],
])("%d hundredths are in band %d, with the notes %j", (scaled, index, codes) => {
  expect(bandIndexOf(plan, scaled)).toBe(index);
  expect(classOf(plan, scaled, null).notes.map(({ code }) => code)).toEqual(codes);
});
