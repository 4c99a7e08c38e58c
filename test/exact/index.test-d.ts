import { expectTypeOf, test } from "vitest";
import { difference, type Fraction, fraction, toDecimal } from "../../src/exact/index.ts";

test("difference(a, b) takes decimals, texts and fractions in any order", () => {
  expectTypeOf(difference(89.45, "88")).toEqualTypeOf<string>();
  expectTypeOf(difference("1789/20", fraction(1, 3))).toEqualTypeOf<string>();
  expectTypeOf(difference).parameter(0).toEqualTypeOf<number | string | Fraction>();
  // @ts-expect-error a bigint is no decimal
  difference(5n, 1);
});

test("toDecimal(value, decimals, mode) takes a mode only with decimals", () => {
  expectTypeOf(toDecimal("1789/20")).toEqualTypeOf<string>();
  expectTypeOf(toDecimal(fraction(1, 8), 3)).toEqualTypeOf<string>();
  expectTypeOf(toDecimal("233/3", 2, "half-up")).toEqualTypeOf<string>();
  // @ts-expect-error how to round says nothing without how many decimals
  toDecimal("233/3", undefined, "half-up");
  // @ts-expect-error there is no such mode
  toDecimal("233/3", 2, "bankers");
});
