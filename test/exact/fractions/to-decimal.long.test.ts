import { expect, test } from "vitest";
import { toDecimal } from "../../../src/exact/fractions/to-decimal.ts";
import { timeOf } from "../../support/time-of.ts";

test("toDecimal(value) of a hundred thousand characters take 500 ms", () => {
  const text = `${"7".repeat(49_000)}/${2n ** 166_000n}`;
  expect(timeOf(() => toDecimal(text))).toBeLessThan(500);
  // zeros in the middle take no quadratic time
  const zeros = `${10n ** 49_000n + 1n}/${10n ** 49_990n}`;
  expect(toDecimal(zeros)).toBe(`0.${"0".repeat(989)}1${"0".repeat(48_999)}1`);
  expect(timeOf(() => toDecimal(zeros))).toBeLessThan(500);
});
