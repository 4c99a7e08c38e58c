import { expect, test } from "vitest";
import * as exact from "../../src/exact/index.ts";

test("kepatuhan/exact hands out reading, fractions, rounding and showing, and nothing of the engine", () => {
  expect(Object.keys(exact).sort()).toEqual([
    "add",
    "compare",
    "difference",
    "divide",
    "formatFraction",
    "formatScore",
    "fraction",
    "multiply",
    "parseDecimal",
    "parseFraction",
    "roundFraction",
    "subtract",
    "toDecimal",
  ]);
});

test("the mean of 81.1, 98.48, 61.07 and 71.33 is 15599/200, which rounds to 78.00", () => {
  const { add, divide, formatFraction, fraction, parseFraction, roundFraction } = exact;
  const sum = [81.1, 98.48, 61.07, 71.33].map(parseFraction).reduce(add);
  const mean = divide(sum, fraction(4));
  expect(formatFraction(mean)).toBe("15599/200");
  expect(roundFraction(mean, 2, "half-up")).toBe("78.00");
});
