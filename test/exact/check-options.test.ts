import { describe, expect, test } from "vitest";
import { checkDecimals, checkLocale, checkMode } from "../../src/exact/check-options.ts";
import type { RoundingMode } from "../../src/model/index.ts";
import { roundingModes } from "../support/arbitraries.ts";
import { refusalOf } from "../support/refusal-of.ts";

describe("checkDecimals(decimals, most)", () => {
  test("accepts the whole numbers from 0 to most", () => {
    for (let decimals = 0; decimals <= 6; decimals++) expect(() => checkDecimals(decimals, 6)).not.toThrow();
  });

  test.each([
    [-1, "-1"],
    [7, "7"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["2", '"2"'],
    [null, "null"],
    [undefined, "undefined"],
    [2n, "the bigint 2"],
    [[2], "a list"],
    [{ valueOf: (): number => 2 }, "an object"],
  ])("refuses %s", (decimals, shown) => {
    expect(refusalOf(() => checkDecimals(decimals as number, 6))).toEqual([
      "invalid-argument",
      "invalid-option",
      ["decimals"],
      `decimals: ${shown} is not a number of decimals from 0 to 6`,
    ]);
  });
});

describe("checkMode(mode)", () => {
  test.each(roundingModes)("accepts %j", (mode) => {
    expect(() => checkMode(mode)).not.toThrow();
  });

  test.each([
    ["bankers", '"bankers"'],
    ["HALF-UP", '"HALF-UP"'],
    ["", '""'],
    ["constructor", '"constructor"'],
    [null, "null"],
    [["up"], "a list"],
    [Symbol("up"), "Symbol(up)"],
  ])("refuses %s", (mode, shown) => {
    expect(refusalOf(() => checkMode(mode as RoundingMode))).toEqual([
      "invalid-argument",
      "invalid-option",
      ["mode"],
      `mode: ${shown} is none of half-up, half-even, half-down, up, down, ceiling, floor`,
    ]);
  });
});

describe("checkLocale(locale)", () => {
  test.each(["id", "en"] as const)("accepts %j", (locale) => {
    expect(() => checkLocale(locale)).not.toThrow();
  });

  test.each([
    ["id-ID", '"id-ID"'],
    ["ID", '"ID"'],
    ["__proto__", '"__proto__"'],
    [null, "null"],
    [undefined, "undefined"],
    [["id"], "a list"],
  ])("refuses %j", (locale, shown) => {
    expect(refusalOf(() => checkLocale(locale as "id"))).toEqual([
      "invalid-argument",
      "invalid-option",
      ["locale"],
      `locale: ${shown} is none of en, id`,
    ]);
  });
});
