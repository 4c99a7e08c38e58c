import fc from "fast-check";
import { expect, test } from "vitest";
import { gcd } from "../../src/exact/integer.ts";
import { takeSteps } from "../../src/exact/take-steps.ts";

/** Euclid's algorithm, step by step. */
function divisorOf(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisorOf(b, a % b);
}

const large = fc.bigInt(1n, 2n ** 3000n);
/** Also with long runs of one bit, at which leading parts say least. */
const number = fc.oneof(
  large,
  fc.tuple(fc.nat(2000), fc.bigInt(-3n, 3n)).map(([bits, more]) => 2n ** BigInt(bits + 4) + more),
  fc.nat(1500).map((n) => fibonacci(n)),
);

function fibonacci(n: number): bigint {
  let [a, b] = [1n, 1n];
  for (let i = 0; i < n; i++) [a, b] = [b, a + b];
  return a;
}

test("gcd(a, b) of large numbers is what Euclid's algorithm gives", () => {
  fc.assert(
    fc.property(number, number, fc.bigInt(1n, 2n ** 700n), (a, b, common) => {
      expect(gcd(a * common, b * common)).toBe(divisorOf(a * common, b * common));
    }),
    { numRuns: 2_000 },
  );
});

test("takeSteps(a, b) gives the greater first, the lesser in 64 bits, with the same divisor", () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [x, y] = takeSteps(a, b);
      expect(x >= y && y >= 0n && y < 2n ** 64n).toBe(true);
      expect(divisorOf(x, y)).toBe(divisorOf(a, b));
    }),
    { numRuns: 2_000 },
  );
});
