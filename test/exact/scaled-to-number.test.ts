import { describe, expect, test } from "vitest";
import { scaledText } from "../../src/exact/scaled-text.ts";
import { scaledToNumber } from "../../src/exact/scaled-to-number.ts";

describe("scaledText(scaled, decimals) has exactly these decimals", () => {
  test.each<[number | bigint, number, string]>([
    [8945, 2, "89.45"],
    [8945n, 2, "89.45"],
    [-5, 2, "-0.05"],
    [-5n, 3, "-0.005"],
    [0, 2, "0.00"],
    [-0, 2, "0.00"],
    [78, 0, "78"],
    [-78n, 0, "-78"],
    [619960138797000001n, 6, "619960138797.000001"],
  ])("scaledText(%s, %d) is %s", (scaled, decimals, text) => {
    expect(scaledText(scaled, decimals)).toBe(text);
  });
});

describe("scaledToNumber(scaled, decimals) is the double nearest to the decimal", () => {
  test.each<[number | bigint, number, number]>([
    [8945, 2, 89.45],
    [8945n, 2, 89.45],
    [-1, 6, -0.000001],
    [0n, 6, 0],
    [78, 0, 78],
    [9007199254740991n, 6, 9007199254.740992],
    [-9007199254740991n, 6, -9007199254.740992],
    // a double divided by 10^6 gives 619960138796.9999
    [619960138797000000n, 6, 619960138797],
    [-619960138797000000n, 6, -619960138797],
    // and 99999999998.00009
    [9999999999800010n, 5, 99999999998.0001],
    [9007199254740993n, 0, 9007199254740992],
    [10n ** 40n, 6, 1e34],
  ])("scaledToNumber(%s, %d) is %s", (scaled, decimals, number) => {
    expect(scaledToNumber(scaled, decimals)).toBe(number);
  });
});
