import { describe, expect, test } from "vitest";
import { classify, ombudsmanRi2021, ombudsmanRi2022, score } from "../../src/index.ts";
import type { ScoringError } from "../../src/issues/scoring-error.ts";
import { region, untyped, withScores } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

const rules = ombudsmanRi2022;
const written = "as text it is digits with a point, such as 89.45";

const values: readonly (readonly [unknown, string, string])[] = [
  [186.12, "above-maximum", "186.12 is above the scale's 100"],
  ["186.12", "above-maximum", '"186.12" is above the scale\'s 100'],
  ["100.000001", "above-maximum", '"100.000001" is above the scale\'s 100'],
  [1e300, "above-maximum", "1e+300 is above the scale's 100"],
  [-1, "below-minimum", "-1 is below the scale's 0"],
  ["-0.000001", "below-minimum", '"-0.000001" is below the scale\'s 0'],
  [-1e300, "below-minimum", "-1e+300 is below the scale's 0"],
  ["abc", "not-a-decimal", `"abc" is not a decimal; ${written}`],
  ["", "not-a-decimal", `"" is not a decimal; ${written}`],
  ["1.234,5", "not-a-decimal", `"1.234,5" is not a decimal; ${written}`],
  ["89,45", "not-a-decimal", `"89,45" is not a decimal; ${written}`],
  [" 89.45", "not-a-decimal", `" 89.45" is not a decimal; ${written}`],
  ["+5", "not-a-decimal", `"+5" is not a decimal; ${written}`],
  [".5", "not-a-decimal", `".5" is not a decimal; ${written}`],
  ["5.", "not-a-decimal", `"5." is not a decimal; ${written}`],
  ["5e1", "not-a-decimal", `"5e1" is not a decimal; ${written}`],
  ["0x1F", "not-a-decimal", `"0x1F" is not a decimal; ${written}`],
  ["٨٩", "not-a-decimal", `"٨٩" is not a decimal; ${written}`],
  ["NaN", "not-a-decimal", `"NaN" is not a decimal; ${written}`],
  [Number.NaN, "not-finite", "NaN is not a finite number"],
  [Number.POSITIVE_INFINITY, "not-finite", "Infinity is not a finite number"],
  [Number.NEGATIVE_INFINITY, "not-finite", "-Infinity is not a finite number"],
  [null, "not-a-decimal", "null is not a decimal"],
  [true, "not-a-decimal", "true is not a decimal"],
  [78n, "not-a-decimal", "the bigint 78 is not a decimal"],
  [[78], "not-a-decimal", "a list is not a decimal"],
  [{ score: 78 }, "not-a-decimal", "an object is not a decimal"],
  [() => 78, "not-a-decimal", "a function is not a decimal"],
  [Symbol("78"), "not-a-decimal", "Symbol(78) is not a decimal"],
  [
    0.1 + 0.2,
    "too-many-decimals",
    "0.30000000000000004 has more than 6 decimals; it looks like a float artefact of 0.3",
  ],
  [
    81.1 * 1.1,
    "too-many-decimals",
    "89.21000000000001 has more than 6 decimals; it looks like a float artefact of 89.21",
  ],
  [0.1234567, "too-many-decimals", "0.1234567 has more than 6 decimals"],
  [0.12345678901234, "too-many-decimals", "0.12345678901234 has more than 6 decimals"],
  [1e-7, "too-many-decimals", "1e-7 has more than 6 decimals"],
  [5e-324, "too-many-decimals", "5e-324 has more than 6 decimals"],
  ["0.1234567", "too-many-decimals", '"0.1234567" has more than 6 decimals'],
  ["0.0000000", "too-many-decimals", '"0.0000000" has more than 6 decimals'],
  ["0.30000000000000004", "too-many-decimals", '"0.30000000000000004" has more than 6 decimals'],
];

describe.each(values)("%s", (value, code, what) => {
  test("as the score of a unit", () => {
    expect(
      caught(() => score(rules, untyped({ region, units: [{ name: "Puskesmas Ibuh", score: value }] }))),
    ).toEqual({
      code: "invalid-assessment",
      issues: [[code, "units.0.score", `units[0] (Puskesmas Ibuh).score: ${what}`]],
    });
  });

  test("as the score of a region", () => {
    expect(caught(() => score(rules, untyped({ region, score: value })))).toEqual({
      code: "invalid-assessment",
      issues: [[code, "score", `score: ${what}`]],
    });
  });

  test("as the value to classify", () => {
    expect(caught(() => classify(rules, value as number))).toEqual({
      code: "invalid-argument",
      issues: [[code, "value", `value: ${what}`]],
    });
  });
});

test.each([
  [0, 0],
  [-0, 0],
  ["-0", 0],
  ["-0.00", 0],
  ["000", 0],
  ["0089.4500", 89.45],
  [100, 100],
  ["100.000000", 100],
  [99.999999, 100],
  ["0.005", 0.01],
  ["0.004999", 0],
])("%s is %d", (value, expected) => {
  const result = score(rules, withScores(value));
  expect(result.score).toBe(expected);
  expect(result.units[0]!.score).toBe(expected);
});

test("fewer input decimals are held as well", () => {
  const scale = { ...ombudsmanRi2021.score, decimals: 0, inputDecimals: 0 };
  const whole = { ...ombudsmanRi2021, digest: undefined, score: scale };
  expect(score(whole, { region, score: 78 }).zone).toBe("kuning");
  expect(caught(() => score(whole, { region, score: 78.5 })).issues).toEqual([
    ["too-many-decimals", "score", "score: 78.5 has more than 0 decimals"],
  ]);
});

test("what is not finite is shown, and has no limit", () => {
  try {
    score(rules, { region, score: Number.NaN });
  } catch (error) {
    const [issue] = (error as ScoringError).issues;
    expect(issue).toMatchObject({ code: "not-finite" });
    expect(Object.keys(issue!.params)).toEqual(["value"]);
  }
  expect.assertions(2);
});
