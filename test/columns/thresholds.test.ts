import { expect, test } from "vitest";
import { classifierOf, thresholdsOf } from "../../src/columns/thresholds.ts";
import { notAssessedScore } from "../../src/index.ts";
import { planOf } from "../../src/plan/compile.ts";
import { ownRules } from "../support/custom-rules.ts";

const label = { id: "x", en: "x" };
const band = (lowerBound: number | string, inclusive: boolean, grade: string) => ({
  lowerBound,
  inclusive,
  grade,
  zone: null,
  label,
});
const bands = [band(-20, true, "C"), band("-0.5", true, "B"), band("7.25", false, "A")];
const score = { min: -20, max: 20, decimals: 1, rounding: "half-up", inputDecimals: 2 };
const classifyOn = { decimals: 2, rounding: "half-up" };
const plan = planOf(ownRules({}, { criteria: { unknown: "not told" }, bands, score, classifyOn }));

test("thresholdsOf(plan) are the least scores of the bands but the lowest", () => {
  expect(thresholdsOf(plan)).toEqual([-5, 73]);
});

// of 401 scores there is a table where so many rows are asked, otherwise each is compared
test.each([400, 401, 100_000])("classifierOf(plan, %d) finds bands between two rows", (rows) => {
  const scores = [-200, -6, -5, 0, 72, 73, 200, notAssessedScore];
  const wanted = [0, 0, 1, 1, 1, 2, 2, -1];
  const classes = { score: Int32Array.from(scores), band: new Int8Array(scores.length) };
  const classify = classifierOf(plan, rows);
  classify(classes, 0, scores.length);
  expect(Array.from(classes.band)).toEqual(wanted);

  const part = { score: Int32Array.from(scores), band: new Int8Array(scores.length) };
  classify(part, 2, 6);
  expect(Array.from(part.band)).toEqual([0, 0, 1, 1, 1, 2, 0, 0]);
});
