import { expect, test } from "vitest";
import { reduce } from "../../../src/exact/ratio.ts";
import {
  type Linear,
  onScale,
  scale,
  sourceOf,
  sum,
  toShare,
  toWhole,
} from "../../../src/plan/program/linear.ts";

/** A linear combination in fractions that are written as pairs. */
function linear(
  constant: readonly [bigint, bigint],
  terms: readonly (readonly [number, bigint, bigint])[],
): Linear {
  return {
    constant: reduce(...constant),
    terms: new Map(terms.map(([source, n, d]) => [source, reduce(n, d)])),
  };
}

// 1/2 + 2/3 of the first column − 1/4 of the first stage
const some = linear(
  [1n, 2n],
  [
    [0, 2n, 3n],
    [-1, -1n, 4n],
  ],
);

test("sourceOf(source, factor) is a multiple of one source", () => {
  expect(sourceOf(-2, reduce(3n, 4n))).toEqual(linear([0n, 1n], [[-2, 3n, 4n]]));
});

test("scale(linear, factor, constant) multiplies everything, and adds", () => {
  expect(scale(some, reduce(6n, 1n))).toEqual(
    linear(
      [3n, 1n],
      [
        [0, 4n, 1n],
        [-1, -3n, 2n],
      ],
    ),
  );
  expect(scale(some, reduce(-1n, 2n), reduce(1n, 3n))).toEqual(
    linear(
      [1n, 12n],
      [
        [0, -1n, 3n],
        [-1, 1n, 8n],
      ],
    ),
  );
});

test("sum(parts) adds the multiples of one source", () => {
  expect(sum([])).toEqual(linear([0n, 1n], []));
  expect(
    sum([
      some,
      linear(
        [1n, 3n],
        [
          [1, 5n, 1n],
          [0, 1n, 3n],
        ],
      ),
    ]),
  ).toEqual(
    linear(
      [5n, 6n],
      [
        [0, 1n, 1n],
        [-1, -1n, 4n],
        [1, 5n, 1n],
      ],
    ),
  );
});

test("toWhole(linear) is over the least common denominator", () => {
  expect(toWhole(some)).toEqual({
    constant: 6n,
    sources: [0, -1],
    coefficients: [8n, -3n],
    denominator: 12n,
  });
  expect(toWhole(linear([1n, 5n], []))).toEqual({
    constant: 1n,
    sources: [],
    coefficients: [],
    denominator: 5n,
  });
});

test("onScale(share, from, size) and toShare(value, from, size) are each other's inverse", () => {
  const share = linear([1n, 4n], [[0, 1n, 2n]]);
  // from 1 up to 4, and from 30 down to 28
  const rising = onScale(share, reduce(1n, 1n), reduce(3n, 1n));
  const falling = onScale(share, reduce(30n, 1n), reduce(-2n, 1n));
  expect(rising).toEqual(linear([7n, 4n], [[0, 3n, 2n]]));
  expect(falling).toEqual(linear([59n, 2n], [[0, -1n, 1n]]));
  expect(toShare(rising, reduce(1n, 1n), reduce(3n, 1n))).toEqual(share);
  expect(toShare(falling, reduce(30n, 1n), reduce(-2n, 1n))).toEqual(share);
  // 5/3 of the value
  expect(toShare(sourceOf(0, reduce(1n, 1n)), reduce(1n, 2n), reduce(3n, 5n))).toEqual(
    linear([-5n, 6n], [[0, 5n, 3n]]),
  );
});
