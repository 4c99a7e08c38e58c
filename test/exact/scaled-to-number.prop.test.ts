import fc from "fast-check";
import { expect, test } from "vitest";
import { scaledToNumber } from "../../src/exact/scaled-to-number.ts";
import { order, plus, type Ratio } from "../support/oracle.ts";

/** The distance of a double from a ratio. */
function distance(x: number, [n, d]: Ratio): Ratio {
  let [numerator, denominator] = [x, 1n];
  while (!Number.isInteger(numerator)) [numerator, denominator] = [numerator * 2, denominator * 2n];
  const [p, q] = plus([BigInt(numerator), denominator], [-n, d]);
  return [p < 0n ? -p : p, q];
}

/** The doubles next to one. */
function neighbours(x: number): readonly number[] {
  const view = new DataView(new ArrayBuffer(8));
  return [-1n, 1n].map((step) => {
    view.setFloat64(0, x);
    view.setBigInt64(0, view.getBigInt64(0) + step);
    return view.getFloat64(0);
  });
}

test("no double is nearer to the decimal, whatever its size, as number and as bigint", () => {
  const scaled = fc.oneof(
    fc.bigInt(1n, 2n ** 53n - 1n),
    fc.bigInt(2n ** 53n, 2n ** 63n),
    fc.bigInt(2n ** 63n, 10n ** 30n),
  );
  fc.assert(
    fc.property(scaled, fc.integer({ min: 0, max: 6 }), fc.boolean(), (size, decimals, isNegative) => {
      const m = isNegative ? -size : size;
      const exact: Ratio = [m, 10n ** BigInt(decimals)];
      const given = scaledToNumber(m, decimals);
      for (const other of neighbours(given))
        expect(order(distance(given, exact), distance(other, exact))).not.toBe(1n);
      if (size < 2n ** 53n) expect(scaledToNumber(Number(m), decimals)).toBe(given);
    }),
    { numRuns: 2_000 },
  );
});
