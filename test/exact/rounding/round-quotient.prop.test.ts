import fc from "fast-check";
import { expect, test } from "vitest";
import { roundQuotient } from "../../../src/exact/round-quotient.ts";
import { ratio, roundingMode, tiedScores } from "../../support/arbitraries.ts";
import { meanOf, ratioOf, roundTo } from "../../support/oracle.ts";

const runs = { numRuns: 5_000 };
const safe = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const positive = fc.oneof(
  fc.integer({ min: 1, max: 1_000 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);

test("the number lane, the bigint lane and the oracle agree over all safe numbers", () => {
  fc.assert(
    fc.property(safe, positive, roundingMode, (n, d, mode) => {
      const expected = roundTo([BigInt(n), BigInt(d)], 0, mode);
      expect(roundQuotient(n, d, mode)).toBe(Number(expected));
      expect(roundQuotient(BigInt(n), BigInt(d), mode)).toBe(expected);
    }),
    runs,
  );
});

test("they agree at ties made on purpose: (2k + 1) · d over 2d", () => {
  const small = fc.integer({ min: -(2 ** 25), max: 2 ** 25 });
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 2 ** 25 }), roundingMode, (k, d, mode) => {
      const n = (2 * k + 1) * d;
      const expected = roundTo([BigInt(n), 2n * BigInt(d)], 0, mode);
      expect(roundQuotient(n, 2 * d, mode)).toBe(Number(expected));
      expect(roundQuotient(BigInt(n), 2n * BigInt(d), mode)).toBe(expected);
    }),
    runs,
  );
});

test("beyond 2^53 the bigint lane equals the oracle", () => {
  fc.assert(
    fc.property(ratio, roundingMode, ([n, d], mode) => {
      expect(roundQuotient(n, d, mode)).toBe(roundTo([n, d], 0, mode));
    }),
    runs,
  );
});

test("the mean of scores that is a tie goes up by half-up and to the even neighbour by half-even", () => {
  fc.assert(
    fc.property(tiedScores, (scores) => {
      const [n, d] = meanOf(scores.map(ratioOf));
      const up = roundQuotient(n * 100n, d, "half-up");
      const even = roundQuotient(n * 100n, d, "half-even");
      expect(2n * up * d - 2n * n * 100n).toBe(d);
      expect(even).toBe(up % 2n === 0n ? up : up - 1n);
    }),
    runs,
  );
});

test("rounding errs by less than one, to the nearest by a half at most", () => {
  fc.assert(
    fc.property(ratio, roundingMode, ([n, d], mode) => {
      const miss = roundQuotient(n, d, mode) * d - n;
      const size = miss < 0n ? -miss : miss;
      expect(mode.startsWith("half") ? 2n * size <= d : size < d).toBe(true);
    }),
    runs,
  );
});

test("rounding is odd in n but for ceiling and floor, which are each other's mirror", () => {
  fc.assert(
    fc.property(ratio, roundingMode, ([n, d], mode) => {
      const mirror = mode === "ceiling" ? "floor" : mode === "floor" ? "ceiling" : mode;
      expect(roundQuotient(-n, d, mirror)).toBe(-roundQuotient(n, d, mode));
    }),
    runs,
  );
});
