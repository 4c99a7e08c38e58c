import { expect, test } from "vitest";
import { checkDecimals } from "../../src/exact/check-decimals.ts";
import { refusalOf } from "./refusal-of.ts";

test("checkDecimals(decimals, most) accepts the whole numbers from 0 to most", () => {
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
  [2n, "2"],
])("checkDecimals(%s, 6) refuses it", (decimals, shown) => {
  expect(refusalOf(() => checkDecimals(decimals as number, 6))).toEqual([
    "invalid-argument",
    "invalid-option",
    ["decimals"],
    `decimals: ${shown} is not a whole number from 0 to 6`,
  ]);
});
