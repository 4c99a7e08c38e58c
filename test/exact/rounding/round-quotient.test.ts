import { describe, expect, test } from "vitest";
import type { Integer } from "../../../src/exact/integer.ts";
import { isTie, roundQuotient } from "../../../src/exact/round-quotient.ts";
import { roundingModes } from "../../support/arbitraries.ts";
import { type Mode, roundTo } from "../../support/oracle.ts";

const most = Number.MAX_SAFE_INTEGER;

/** -2.5, -1.75 … 2.5 rounded to whole numbers, as the documentation of Java's RoundingMode has them. */
const known: Record<Mode, readonly number[]> = {
  //           -2.5 -1.75 -1.5 -1.25 -1 -0.5 -0.25 0 0.25 0.5 1 1.25 1.5 1.75 2.5
  "half-up": [-3, -2, -2, -1, -1, -1, 0, 0, 0, 1, 1, 1, 2, 2, 3],
  "half-even": [-2, -2, -2, -1, -1, 0, 0, 0, 0, 0, 1, 1, 2, 2, 2],
  "half-down": [-2, -2, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2],
  up: [-3, -2, -2, -2, -1, -1, -1, 0, 1, 1, 1, 2, 2, 2, 3],
  down: [-2, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2],
  ceiling: [-2, -1, -1, -1, -1, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3],
  floor: [-3, -2, -2, -2, -1, -1, -1, 0, 0, 0, 1, 1, 1, 1, 2],
};
const quarters = [-10, -7, -6, -5, -4, -2, -1, 0, 1, 2, 4, 5, 6, 7, 10];

/** Where the lanes do not all give what the oracle gives; −0 is not 0. */
function findDifferences(pairs: readonly (readonly [number, number])[], mode: Mode): string[] {
  const differences: string[] = [];
  for (const [n, d] of pairs) {
    const expected = roundTo([BigInt(n), BigInt(d)], 0, mode);
    const [above, below]: [Integer, Integer] = [n, d];
    const given = [
      roundQuotient(BigInt(n), BigInt(d), mode),
      roundQuotient(above, BigInt(d), mode),
      roundQuotient(BigInt(n), below, mode),
    ];
    const same = Object.is(roundQuotient(n, d, mode), Number(expected));
    if (!same || given.some((value) => value !== expected)) differences.push(`${n}/${d}`);
  }
  return differences;
}

/** Every n/d with n from -200 to 200 and d from 1 to 40. */
const dense = Array.from({ length: 40 }, (_, i) => i + 1).flatMap((d) =>
  Array.from({ length: 401 }, (_, i) => [i - 200, d] as const),
);

describe.each(roundingModes)("roundQuotient(n, d, %j)", (mode) => {
  test("rounds ties and their neighbours of both signs as known, in both lanes", () => {
    expect(quarters.map((n) => roundQuotient(n, 4, mode))).toEqual(known[mode]);
    expect(quarters.map((n) => roundQuotient(BigInt(n), 4n, mode))).toEqual(known[mode].map(BigInt));
  });

  test("equals the oracle for n from -200 to 200 and d from 1 to 40, in all lanes, never −0", () => {
    expect(dense.length).toBe(16_040);
    expect(findDifferences(dense, mode)).toEqual([]);
  });

  test("equals the oracle near 2^53, where twice a numerator no longer is a safe number", () => {
    const middle = (most - 1) / 2;
    const sizes = [0, 1, 2, 3, 7, 100].flatMap((k) => [most - k, middle + k, middle - k]);
    const denominators = [1, 2, 3, 4, 6, 7, 24, 1000, 2 ** 26, 2 ** 51, 2 ** 52, ...sizes];
    const numerators = sizes.flatMap((size) => [size, -size]);
    const pairs = numerators.flatMap((n) => denominators.map((d) => [n, d] as const));
    expect(findDifferences(pairs, mode)).toEqual([]);
  });
});

test("half-up is floor((2S + n) / (2n)), the mean of n scores whose sum is S", () => {
  const wrong: string[] = [];
  for (let n = 1; n <= 24; n++) {
    for (let sum = 0; sum <= 5_000; sum++) {
      if (roundQuotient(sum, n, "half-up") !== Math.floor((2 * sum + n) / (2 * n))) wrong.push(`${sum}/${n}`);
    }
  }
  expect(wrong).toEqual([]);
});

describe("isTie(n, d)", () => {
  test.each<[number | bigint, number | bigint, boolean]>([
    [5, 2, true],
    [-5, 2, true],
    [5n, 2n, true],
    [-5n, 2n, true],
    [5, 2n, true],
    [-5n, 2, true],
    [4, 2, false],
    [0, 2, false],
    [-0, 1, false],
    [7, 3, false],
    [10, 4, true],
    [9, 4, false],
    [11n, 4n, false],
    [15599n * 100n, 200n, true],
    [most, 2, true],
    [-most, 2, true],
    [most - 1, 2, false],
    [2 ** 51, 2 ** 52, true],
    [2 ** 51 + 1, 2 ** 52, false],
    [10n ** 40n + 1n, 2n, true],
    [10n ** 40n, 3n, false],
  ])("isTie(%s, %s) is %s", (n, d, tie) => {
    expect(isTie(n, d)).toBe(tie);
  });

  test("is where half-up and half-down differ", () => {
    const wrong = dense.filter(([n, d]) => {
      const differ = roundQuotient(n, d, "half-up") !== roundQuotient(n, d, "half-down");
      return isTie(n, d) !== differ || isTie(BigInt(n), BigInt(d)) !== differ;
    });
    expect(wrong).toEqual([]);
  });
});
