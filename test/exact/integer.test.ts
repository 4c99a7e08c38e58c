import { describe, expect, test } from "vitest";
import { gcd, plus, safeBound, times, widen } from "../../src/exact/integer.ts";

test("safeBound is the greatest whole number that a double holds apart from its neighbours", () => {
  expect(safeBound).toBe(Number.MAX_SAFE_INTEGER);
});

test("widen(value) is the same number as a bigint", () => {
  expect(widen(-5)).toBe(-5n);
  expect(widen(-0)).toBe(0n);
  expect(widen(7n)).toBe(7n);
  expect(widen(safeBound)).toBe(9007199254740991n);
});

describe("gcd(a, b)", () => {
  test.each([
    [7799500, 100000, 500],
    [0, 0, 0],
    [0, 5, 5],
    [5, 0, 5],
    [-12, 18, 6],
    [12, -18, 6],
    [-12, -18, 6],
    [17, 13, 1],
    [safeBound, safeBound, safeBound],
    [safeBound, 6361, 6361],
  ])("of %d and %d is %d in both lanes", (a, b, divisor) => {
    expect(gcd(a, b)).toBe(divisor);
    expect(gcd(BigInt(a), BigInt(b))).toBe(BigInt(divisor));
  });

  test("of numbers of a thousand digits", () => {
    const [a, b] = [7n ** 1200n * 3n ** 50n, 5n ** 1400n * 3n ** 90n];
    expect(gcd(a, b)).toBe(3n ** 50n);
    expect(gcd(-b, a)).toBe(3n ** 50n);
    expect(gcd(a, a * b)).toBe(a);
    expect(gcd(a, a + 1n)).toBe(1n);
    // one is much longer than the other, and both end in nothing but zeros in any base of two
    expect(gcd((a ** 3n) << 700n, b << 900n)).toBe((3n ** 90n) << 700n);
  });

  test("is a bigint when either is", () => {
    const mixed: [number | bigint, number | bigint][] = [
      [12, 18n],
      [12n, 18],
    ];
    for (const [a, b] of mixed) expect(gcd(a, b)).toBe(6n);
  });
});

describe("times(a, b) and plus(a, b)", () => {
  test("stay numbers when both are", () => {
    expect(times(6, 7)).toBe(42);
    expect(plus(6, 7)).toBe(13);
  });

  test.each<[number | bigint, number | bigint]>([
    [6n, 7n],
    [6, 7n],
    [6n, 7],
  ])("are bigints of %s and %s", (a, b) => {
    expect(times(a, b)).toBe(42n);
    expect(plus(a, b)).toBe(13n);
  });

  test("are exact beyond 2^53 in the bigint lane", () => {
    expect(times(BigInt(safeBound), safeBound)).toBe(81129638414606663681390495662081n);
    expect(plus(BigInt(safeBound), 2)).toBe(9007199254740993n);
  });
});
