import { describe, expect, test } from "vitest";
import { fraction, parseFraction } from "../../../src/exact/fraction.ts";
import { roundFraction } from "../../../src/exact/fractions/round-fraction.ts";
import type { RoundingMode } from "../../../src/model/index.ts";
import { refusalOf } from "../../support/refusal-of.ts";

describe("roundFraction(value, decimals, mode) is text with exactly these decimals", () => {
  test.each<[string, number, RoundingMode, string]>([
    ["15599/200", 2, "half-up", "78.00"],
    ["15599/200", 2, "half-even", "78.00"],
    ["15599/200", 2, "half-down", "77.99"],
    ["-15599/200", 2, "half-up", "-78.00"],
    ["-15599/200", 2, "half-down", "-77.99"],
    ["78.005", 2, "half-up", "78.01"],
    ["78.005", 2, "half-even", "78.00"],
    ["1/3", 5, "up", "0.33334"],
    ["1/3", 5, "down", "0.33333"],
    ["-1/3", 5, "ceiling", "-0.33333"],
    ["-1/3", 5, "floor", "-0.33334"],
    ["-1/1000", 2, "half-up", "0.00"],
    ["-1/1000", 2, "ceiling", "0.00"],
    ["-1/1000", 2, "floor", "-0.01"],
    ["0", 3, "up", "0.000"],
    ["5/2", 0, "half-even", "2"],
    ["7/2", 0, "half-even", "4"],
    ["100", 2, "half-up", "100.00"],
    ["1/1000000", 6, "half-up", "0.000001"],
    ["1/7", 1000, "down", `0.${"142857".repeat(166)}1428`],
  ])("of %s to %d decimals, %s, is %s", (value, decimals, mode, text) => {
    expect(roundFraction(parseFraction(value), decimals, mode)).toBe(text);
  });

  test("also of a fraction that was put together by hand, neither reduced nor of the usual sign", () => {
    expect(roundFraction({ numerator: 31198n, denominator: -400n }, 2, "floor")).toBe("-78.00");
  });
});

test("roundFraction refuses decimals, modes and denominators that there are not", () => {
  const value = fraction(1, 2);
  expect(refusalOf(() => roundFraction(value, -1, "half-up"))[3]).toBe(
    "decimals: -1 is not a number of decimals from 0 to 1000",
  );
  expect(refusalOf(() => roundFraction(value, 1e9, "half-up")).slice(1, 3)).toEqual([
    "invalid-option",
    ["decimals"],
  ]);
  expect(refusalOf(() => roundFraction(value, 2, "bankers" as RoundingMode)).slice(1, 3)).toEqual([
    "invalid-option",
    ["mode"],
  ]);
  expect(refusalOf(() => roundFraction({ numerator: 1n, denominator: 0n }, 2, "up")).slice(1, 3)).toEqual([
    "invalid-option",
    ["value", "denominator"],
  ]);
});
