import fc from "fast-check";
import { expect, test } from "vitest";
import { remainderOf, safeBound } from "../../../src/exact/integer.ts";

const divisor = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.maxSafeInteger().map((n) => Math.abs(n) || 1),
);

/** Numerators next to a multiple of the divisor, where a rounded quotient would be caught. */
const nearMultiple = fc
  .tuple(divisor, fc.nat(), fc.constantFrom(-1n, 0n, 1n))
  .map(([d, k, step]) => [(BigInt(k) % (BigInt(safeBound) / BigInt(d) + 1n)) * BigInt(d) + step, d] as const)
  .filter(([n]) => n >= 0n && n <= BigInt(safeBound))
  .map(([n, d]) => [Number(n), d] as const);

const any = fc.tuple(fc.maxSafeNat(), divisor);

test("remainderOf(n, d) is that of bigints", () => {
  fc.assert(
    fc.property(fc.oneof(nearMultiple, any), ([n, d]) => {
      expect(remainderOf(n, d)).toBe(Number(BigInt(n) % BigInt(d)));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  [safeBound, 1],
  [safeBound, 2],
  [safeBound, safeBound],
  [safeBound, safeBound - 1],
  [safeBound - 1, safeBound],
  [0, 7],
])("remainderOf(%d, %d), at the ends", (n, d) => {
  expect(remainderOf(n, d)).toBe(Number(BigInt(n) % BigInt(d)));
});
