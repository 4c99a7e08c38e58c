import { describe, expect, test } from "vitest";
import { type FormatOptions, formatScore } from "../../src/exact/format-score.ts";
import type { Decimal } from "../../src/model/index.ts";
import { refusalOf } from "../support/refusal-of.ts";

const largest = 9_999_999_999_999.99;

describe("formatScore(value, options) shows every decimal", () => {
  test.each<[Decimal, FormatOptions | undefined, string]>([
    [78, undefined, "78.00"],
    ["78", {}, "78.00"],
    [78, { locale: "id" }, "78,00"],
    [78, { locale: "en" }, "78.00"],
    [78, { decimals: 0 }, "78"],
    [78, { decimals: 0, locale: "id" }, "78"],
    [78, { decimals: undefined, locale: undefined }, "78.00"],
    [89.5, { locale: "id" }, "89,50"],
    ["0089.5", {}, "89.50"],
    [0, {}, "0.00"],
    [-0, {}, "0.00"],
    ["-0.00", {}, "0.00"],
    [0.05, {}, "0.05"],
    [-0.05, { locale: "id" }, "-0,05"],
    [-12, { decimals: 1 }, "-12.0"],
    [100, { decimals: 6 }, "100.000000"],
    [0.000001, { decimals: 6 }, "0.000001"],
    [1e-6, { decimals: 6, locale: "id" }, "0,000001"],
    [1234567.5, { locale: "id" }, "1234567,50"],
    [largest, {}, "9999999999999.99"],
  ])("formatScore(%j, %j) is %j", (value, options, text) => {
    expect(formatScore(value, options)).toBe(text);
  });
});

describe("formatScore(value, options) refuses", () => {
  test.each<[unknown, FormatOptions, string, string]>([
    [52.856, {}, "too-many-decimals", "52.856 has more than 2 decimals"],
    ["1.50", { decimals: 1 }, "too-many-decimals", '"1.50" has more than 1 decimals'],
    [0.1 + 0.2, { decimals: 6 }, "too-many-decimals", "0.30000000000000004 has more than 6 decimals"],
    [
      "89,45",
      {},
      "not-a-decimal",
      '"89,45" is not a decimal; as text it is digits with a point, such as 89.45',
    ],
    [null, {}, "not-a-decimal", "null is not a decimal"],
    [80n, {}, "not-a-decimal", "the bigint 80 is not a decimal"],
    [{ valueOf: () => 80 }, {}, "not-a-decimal", "an object is not a decimal"],
    [Number.NaN, {}, "not-finite", "NaN is not a finite number"],
    [Number.NEGATIVE_INFINITY, {}, "not-finite", "-Infinity is not a finite number"],
    [1e13, {}, "above-maximum", "10000000000000 is above 9999999999999.99"],
    [1e9, { decimals: 6 }, "above-maximum", "1000000000 is above 999999999.999999"],
    ["-10000000000000", {}, "above-maximum", '"-10000000000000" has a magnitude above 9999999999999.99'],
  ])("%o with %j", (value, options, code, what) => {
    const refusal = refusalOf(() => formatScore(value as Decimal, options));
    expect(refusal).toEqual(["invalid-argument", code, ["value"], `value: ${what}`]);
  });

  test("decimals that are not 0 to 6, and locales that it does not know", () => {
    expect(refusalOf(() => formatScore(78, { decimals: 7 }))[3]).toBe(
      "decimals: 7 is not a number of decimals from 0 to 6",
    );
    expect(refusalOf(() => formatScore(78, { decimals: null as never }))[3]).toBe(
      "decimals: null is not a number of decimals from 0 to 6",
    );
    expect(refusalOf(() => formatScore(78, { locale: "fr" as "id" }))[3]).toBe(
      'locale: "fr" is none of en, id',
    );
  });

  test.each([
    [null, "null"],
    ["id", '"id"'],
    [2, "2"],
    [2n, "the bigint 2"],
    [[], "a list"],
    [() => 2, "a function"],
  ])("options that are no object: %s", (options, shown) => {
    expect(refusalOf(() => formatScore(5, options as FormatOptions))).toEqual([
      "invalid-argument",
      "invalid-type",
      ["options"],
      `options: ${shown} is not an object of options`,
    ]);
  });
});

test("formatScore(value, options) reads each option once, and none that is inherited", () => {
  let reads = 0;
  const lying = {
    get decimals() {
      return reads++ === 0 ? 1 : 9;
    },
  };
  expect(formatScore(5, lying)).toBe("5.0");
  expect(formatScore(5, Object.create({ decimals: 4 }))).toBe("5.00");
});
