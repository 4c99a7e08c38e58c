import { describe, expect, test } from "vitest";
import { ratioText } from "../../src/exact/ratio-text.ts";
import { ratioText as expected } from "../support/oracle.ts";

describe("ratioText(n, d) reduces", () => {
  test.each<[number | bigint, number | bigint, string]>([
    [31198, 400, "15599/200"],
    [31198n, 400n, "15599/200"],
    [31198n, 400, "15599/200"],
    [31198, 400n, "15599/200"],
    [312, 4, "78"],
    [312n, 4n, "78"],
    [0, 7, "0"],
    [-0, 7, "0"],
    [0n, 7n, "0"],
    [-6, 4, "-3/2"],
    [-6n, 4n, "-3/2"],
    [-8, 4, "-2"],
    [1, 9007199254740991, "1/9007199254740991"],
    [9007199254740991, 9007199254740991, "1"],
    [10n ** 30n, 4n * 10n ** 30n, "1/4"],
  ])("ratioText(%s, %s) is %j", (n, d, text) => {
    expect(ratioText(n, d)).toBe(text);
  });
});

test("ratioText(n, d) is the same in both lanes", () => {
  for (let d = 1; d <= 60; d++) {
    for (let n = -130; n <= 130; n++) {
      const text = expected([BigInt(n), BigInt(d)]);
      expect(ratioText(n, d)).toBe(text);
      expect(ratioText(BigInt(n), BigInt(d))).toBe(text);
    }
  }
});
