import fc from "fast-check";
import { expect, test } from "vitest";
import { compareExact, readExact } from "../../src/rank/exact-value.ts";
import { ratio } from "../support/arbitraries.ts";
import { order, type Ratio } from "../support/oracle.ts";

/** Two fractions, often so near that twenty decimals do not tell them apart. */
const pair = fc.oneof(
  fc.tuple(ratio, ratio),
  fc.tuple(ratio, fc.bigInt(-2n, 2n)).map(([[n, d], step]): [Ratio, Ratio] => [
    [n, d],
    [n * 10n ** 30n + step, d * 10n ** 30n],
  ]),
);

function textOf([n, d]: Ratio): string {
  return d === 1n ? `${n}` : `${n}/${d}`;
}

test("compareExact(a, b) is the order of the fractions, reduced or not", () => {
  fc.assert(
    fc.property(pair, ([p, q]) => {
      const [a, b] = [readExact(textOf(p)), readExact(textOf(q))];
      expect(BigInt(compareExact(a, b))).toBe(order(p, q));
      expect(BigInt(compareExact(b, a))).toBe(order(q, p));
      expect(compareExact(a, { ...a })).toBe(0);
    }),
    { numRuns: 3_000 },
  );
});
