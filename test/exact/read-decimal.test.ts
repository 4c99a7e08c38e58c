import { describe, expect, test } from "vitest";
import { type DecimalProblem, readDecimal } from "../../src/exact/read-decimal.ts";
import { timeOf } from "../support/time-of.ts";

const million = "7".repeat(1_000_000);

test("readDecimal(value, 2) reads every score from 0.00 to 100.00, as number and as text", () => {
  const wrong: string[] = [];
  for (let m = 0; m <= 10_000; m++) {
    const text = `${Math.floor(m / 100)}.${String(m % 100).padStart(2, "0")}`;
    if (!Object.is(readDecimal(text, 2), m) || !Object.is(readDecimal(Number(text), 2), m)) wrong.push(text);
    if (!Object.is(readDecimal(-Number(text), 2), 0 - m)) wrong.push(`-${text}`);
  }
  expect(wrong).toEqual([]);
});

describe("readDecimal(value, decimals) reads", () => {
  test.each<[number | string, number, number]>([
    [89.45, 6, 89450000],
    ["89.45", 6, 89450000],
    ["89.450", 3, 89450],
    [1.005, 3, 1005],
    [0.07, 2, 7],
    [1e-6, 6, 1],
    [1.000001, 6, 1000001],
    ["0089.5", 1, 895],
    ["-3", 2, -300],
    [-3.25, 2, -325],
    ["100", 0, 100],
    ["0", 0, 0],
    [`${"0".repeat(1000)}5.5`, 1, 55],
    [9999999999999.99, 2, 999999999999999],
    ["9999999999999.99", 2, 999999999999999],
    [999999999999999, 0, 999999999999999],
  ])("readDecimal(%j, %d) is %d", (value, decimals, m) => {
    expect(readDecimal(value, decimals)).toBe(m);
  });

  test.each([-0, "-0", "-0.00", "-000"])("%j as 0, not −0", (zero) => {
    expect(Object.is(readDecimal(zero, 2), 0)).toBe(true);
  });
});

describe("readDecimal(value, decimals) gives infinity from 10^15 units on, which no scale holds", () => {
  test.each<[number | string, number, number]>([
    [1e13, 2, Infinity],
    ["10000000000000", 2, Infinity],
    ["-10000000000000", 2, -Infinity],
    [-1e13, 2, -Infinity],
    [1e15, 0, Infinity],
    [1e21, 6, Infinity],
    [1.7976931348623157e308, 6, Infinity],
    ["9".repeat(400), 6, Infinity],
  ])("readDecimal(%j, %d) is %d", (value, decimals, infinity) => {
    expect(readDecimal(value, decimals)).toBe(infinity);
  });
});

describe("readDecimal(value, decimals) says what is wrong", () => {
  test.each<[unknown, number, DecimalProblem]>([
    [Number.NaN, 2, "not-finite"],
    [Infinity, 2, "not-finite"],
    [-Infinity, 6, "not-finite"],
    [0.1 + 0.2, 6, "too-many-decimals"],
    [1e-7, 6, "too-many-decimals"],
    [5e-324, 6, "too-many-decimals"],
    [89.451, 2, "too-many-decimals"],
    [89.5, 0, "too-many-decimals"],
    ["89.451", 2, "too-many-decimals"],
    ["1.000", 2, "too-many-decimals"],
    ["0.0000001", 6, "too-many-decimals"],
    ...[".5", "5.", "+5", "1e3", " 5", "5 ", "5\n", "\n5", "٣", "５", "−5", "--5", "- 5", "", "-", "."].map(
      (text): [unknown, number, DecimalProblem] => [text, 2, "not-a-decimal"],
    ),
    ...["1,5", "1.2.3", "1_000", "0x10", "Infinity", "NaN", "5\u0000", "5\u00a0", "8O"].map(
      (text): [unknown, number, DecimalProblem] => [text, 2, "not-a-decimal"],
    ),
    ...[null, undefined, true, 5n, [], [5], {}, Symbol("5"), () => 5, new Number(5), new String("5")].map(
      (value): [unknown, number, DecimalProblem] => [value, 2, "not-a-decimal"],
    ),
    [{ valueOf: () => 5, toString: () => "5" }, 2, "not-a-decimal"],
  ])("readDecimal(%o, %d) is %j", (value, decimals, problem) => {
    expect(readDecimal(value, decimals)).toBe(problem);
  });
});

test.each<[string, string, number | DecimalProblem]>([
  ["digits", million, Infinity],
  ["zeros", `${"0".repeat(1_000_000)}1`, 1_000_000],
  ["decimals", `0.${million}`, "too-many-decimals"],
  ["digits and a letter", `${million}x`, "not-a-decimal"],
  ["points", ".".repeat(1_000_000), "not-a-decimal"],
  ["digits between points", "1.".repeat(500_000), "not-a-decimal"],
])("a million %s take less than 100 ms", (_, text, read) => {
  expect(readDecimal(text, 6)).toBe(read);
  expect(timeOf(() => readDecimal(text, 6))).toBeLessThan(100);
});
