import { describe, expect, test } from "vitest";
import { boundsOf, laneOf, reciprocalOf } from "../../../src/plan/program/lanes.ts";
import type { Program } from "../../../src/plan/program/program.ts";

describe("boundsOf(whole, program)", () => {
  const whole = (constant: bigint, coefficients: readonly bigint[]) => ({
    constant,
    sources: coefficients.map((_, i) => (i === 2 ? -1 : i)),
    coefficients,
    denominator: 1n,
  });
  const program: Program = {
    sources: [
      { id: "a", least: 2, most: 10, decimals: 0 },
      { id: "b", least: -3, most: 4, decimals: 0 },
    ],
    stages: [{ id: "c", whole: whole(0n, []), mode: "half-up", least: -7n, most: 1n, sumDecimals: null }],
    root: whole(0n, []),
  };

  test.each([
    [0n, [], 0n, 0n],
    [6n, [], 6n, 6n],
    [-6n, [], -6n, 6n],
    [0n, [3n], 6n, 30n],
    [0n, [-3n], -30n, 30n],
    [5n, [1n, 2n], 1n, 23n],
    [5n, [1n, -2n], -1n, 23n],
    [-5n, [0n, 0n, 1n], -12n, 12n],
    [-5n, [0n, 0n, -1n], -6n, 12n],
  ])("%s and %s: from %s, at most %s in magnitude", (constant, coefficients, least, size) => {
    expect(boundsOf(whole(constant, coefficients), program)).toEqual({ least, size });
  });
});

describe("laneOf(size, denominator)", () => {
  // t = size + denominator / 2 + 1/4 is at most 2^50 − 1, and twice of it below 2^31 in the lane of 32 bits
  test.each([
    [2n ** 30n - 2n, 2n, "int32"],
    [2n ** 30n - 1n, 1n, "int32"],
    [2n ** 30n - 1n, 2n, "float64"],
    [2n ** 50n - 3n, 2n, "float64"],
    [2n ** 50n - 2n, 1n, "float64"],
    [2n ** 50n - 2n, 2n, "bigint"],
    [2n ** 50n - 1n, 1n, "bigint"],
    [0n, 2n ** 51n, "bigint"],
  ] as const)("%s over %s: %s", (size, denominator, lane) => {
    expect(laneOf(size, denominator)).toBe(lane);
  });
});

test("reciprocalOf(bounds, d, mode) is for half up of what is not negative", () => {
  expect(reciprocalOf({ least: 0n, size: 9n }, 8, "half-up")).toEqual({ half: 4.25, reciprocal: 0.125 });
  expect(reciprocalOf({ least: 3n, size: 9n }, 8, "half-up")).toEqual({ half: 4.25, reciprocal: 0.125 });
  expect(reciprocalOf({ least: -1n, size: 9n }, 8, "half-up")).toBeNull();
  expect(reciprocalOf({ least: 0n, size: 9n }, 8, "half-down")).toBeNull();
});
