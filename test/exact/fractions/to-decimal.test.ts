import { describe, expect, test } from "vitest";
import { type Fraction, fraction } from "../../../src/exact/fraction.ts";
import { toDecimal } from "../../../src/exact/fractions/to-decimal.ts";
import type { Decimal, RoundingMode } from "../../../src/model/index.ts";
import { refusalOf } from "../../support/refusal-of.ts";

describe("toDecimal(value) is exact, as short as can be", () => {
  test.each<[Decimal | Fraction, string]>([
    ["1789/20", "89.45"],
    ["15599/200", "77.995"],
    [89.45, "89.45"],
    ["89.4500", "89.45"],
    ["100", "100"],
    ["-500", "-500"],
    [0, "0"],
    [-0, "0"],
    ["0/7", "0"],
    ["-0.00", "0"],
    ["-1/8", "-0.125"],
    ["6/3", "2"],
    [1e-7, "0.0000001"],
    [1e21, "1000000000000000000000"],
    [fraction(1, 1_000_000), "0.000001"],
    [{ numerator: 3n, denominator: -6n }, "-0.5"],
    [`1/${2n ** 200n}`, `0.${String(5n ** 200n).padStart(200, "0")}`],
    [`1/${5n ** 100n}`, `0.${String(2n ** 100n).padStart(100, "0")}`],
  ])("toDecimal(%o) is %s", (value, text) => {
    expect(toDecimal(value)).toBe(text);
  });

  test.each<[Decimal | Fraction, string]>([
    ["233/3", '"233/3"'],
    ["1/14", '"1/14"'],
    [fraction(-2, 6), '"-1/3"'],
  ])("toDecimal(%o) is refused: it has no end", (value, shown) => {
    expect(refusalOf(() => toDecimal(value))).toEqual([
      "invalid-argument",
      "not-allowed",
      ["value"],
      `value: ${shown} has no end as a decimal; give a number of decimals and a rounding mode`,
    ]);
  });
});

describe("toDecimal(value, decimals) has exactly these", () => {
  test.each<[Decimal | Fraction, number, string]>([
    ["1789/20", 2, "89.45"],
    ["1789/20", 4, "89.4500"],
    [78, 2, "78.00"],
    [78, 0, "78"],
    ["-1/8", 3, "-0.125"],
  ])("toDecimal(%o, %d) is %s", (value, decimals, text) => {
    expect(toDecimal(value, decimals)).toBe(text);
  });

  test.each<[Decimal | Fraction, number, string]>([
    ["15599/200", 2, '"15599/200" has more than 2 decimals'],
    ["233/3", 1000, '"233/3" has more than 1000 decimals'],
    [0.5, 0, "0.5 has more than 0 decimals"],
    [fraction(1, 3), 2, '"1/3" has more than 2 decimals'],
  ])("toDecimal(%o, %d) is refused: it never rounds without a mode", (value, decimals, what) => {
    expect(refusalOf(() => toDecimal(value, decimals))).toEqual([
      "invalid-argument",
      "too-many-decimals",
      ["value"],
      `value: ${what}`,
    ]);
  });
});

test.each<[Decimal | Fraction, number, RoundingMode, string]>([
  ["15599/200", 2, "half-up", "78.00"],
  ["15599/200", 2, "half-down", "77.99"],
  ["233/3", 4, "half-up", "77.6667"],
  ["233/3", 0, "floor", "77"],
  [0.125, 2, "half-even", "0.12"],
  [fraction(-1, 3), 2, "floor", "-0.34"],
])("toDecimal(%o, %d, %j) is %s", (value, decimals, mode, text) => {
  expect(toDecimal(value, decimals, mode)).toBe(text);
});

describe("toDecimal refuses", () => {
  test.each<[unknown, unknown, unknown, string, (string | number)[]]>([
    [null, undefined, undefined, "not-a-decimal", ["value"]],
    ["89,45", undefined, undefined, "not-a-decimal", ["value"]],
    [5n, undefined, undefined, "not-a-decimal", ["value"]],
    [Number.NaN, 2, "half-up", "not-a-decimal", ["value"]],
    ["5/0", undefined, undefined, "invalid-option", ["denominator"]],
    [5, -1, undefined, "invalid-option", ["decimals"]],
    [5, 1001, undefined, "invalid-option", ["decimals"]],
    [5, null, undefined, "invalid-option", ["decimals"]],
    [5, 2n, "half-up", "invalid-option", ["decimals"]],
    [5, undefined, "half-up", "invalid-option", ["decimals"]],
    [5, 2, "bankers", "invalid-option", ["mode"]],
    [5, 2, null, "invalid-option", ["mode"]],
  ])("%o with %s decimals, %s", (value, decimals, mode, code, path) => {
    const refusal = refusalOf(() => toDecimal(value as Decimal, decimals as number, mode as RoundingMode));
    expect(refusal.slice(0, 3)).toEqual(["invalid-argument", code, path]);
  });
});
