import { expect, test } from "vitest";
import {
  add,
  compare,
  decimalRatio,
  divide,
  formatRatio,
  multiply,
  one,
  readRatio,
  reduce,
  subtract,
  total,
  zero,
} from "../../src/exact/ratio.ts";

const third = reduce(2n, 6n);
const minus = reduce(-1n, 2n);

test("the engine's own arithmetic gives reduced fractions with a denominator above 0", () => {
  expect(third).toEqual({ numerator: 1n, denominator: 3n });
  expect(formatRatio(add(third, minus))).toBe("-1/6");
  expect(formatRatio(subtract(third, minus))).toBe("5/6");
  expect(formatRatio(multiply(third, minus))).toBe("-1/6");
  expect(formatRatio(divide(third, minus))).toBe("-2/3");
  expect(formatRatio(divide(minus, third))).toBe("-3/2");
  expect(formatRatio(total([third, third, third]))).toBe("1");
  expect(total([])).toEqual(zero);
});

test("fractions are compared by cross products", () => {
  expect(Math.sign(compare(third, minus))).toBe(1);
  expect(Math.sign(compare(minus, third))).toBe(-1);
  expect(compare(third, reduce(3n, 9n))).toBe(0);
});

test("texts of the engine and decimals of rules are read", () => {
  expect(readRatio("-5/6")).toEqual({ numerator: -5n, denominator: 6n });
  expect(readRatio("78")).toEqual({ numerator: 78n, denominator: 1n });
  expect(decimalRatio("0.500000")).toEqual({ numerator: 1n, denominator: 2n });
  expect(decimalRatio(1)).toEqual(one);
});
