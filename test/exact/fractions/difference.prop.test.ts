import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, fraction, parseFraction, roundFraction, toDecimal } from "../../../src/exact/index.ts";
import { ratio, roundingMode, signedDecimal } from "../../support/arbitraries.ts";
import { order, plus, type Ratio, ratioOf, ratioText } from "../../support/oracle.ts";

const runs = { numRuns: 2_000 };

function less([n, d]: Ratio): Ratio {
  return [-n, d];
}

test("difference(a, b) of decimals is the oracle's, as text and as numbers", () => {
  fc.assert(
    fc.property(signedDecimal, signedDecimal, (a, b) => {
      const given = difference(a, b);
      expect(given).toMatch(/^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/);
      expect(order(ratioOf(given), plus(ratioOf(a), less(ratioOf(b))))).toBe(0n);
      expect(difference(Number(a), Number(b))).toBe(given);
      expect(difference(b, a)).toBe(
        given === "0" ? "0" : given.startsWith("-") ? given.slice(1) : `-${given}`,
      );
    }),
    runs,
  );
});

test("difference(a, b) of fractions is the oracle's, reduced, and reads back", () => {
  fc.assert(
    fc.property(ratio, ratio, (p, q) => {
      const given = difference(fraction(...p), ratioText(q));
      const expected = ratioText(plus(p, less(q)));
      expect(parseFraction(given)).toEqual(parseFraction(expected));
      if (given.includes("/")) expect(given).toBe(expected);
    }),
    runs,
  );
});

test("toDecimal(value) is the value, for each that is a decimal and for no other", () => {
  fc.assert(
    fc.property(ratio, signedDecimal, fc.integer({ min: 6, max: 12 }), (p, decimal, decimals) => {
      expect(order(ratioOf(toDecimal(decimal)), ratioOf(decimal))).toBe(0n);
      expect(order(ratioOf(toDecimal(decimal, decimals)), ratioOf(decimal))).toBe(0n);
      const value = fraction(...p);
      let rest = value.denominator;
      for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
      if (rest === 1n) expect(order(ratioOf(toDecimal(value)), p)).toBe(0n);
      else expect(() => toDecimal(value)).toThrow("no end");
    }),
    runs,
  );
});

test("toDecimal(value, decimals, mode) is roundFraction, and without a mode the same or refused", () => {
  fc.assert(
    fc.property(ratio, fc.integer({ min: 0, max: 8 }), roundingMode, (p, decimals, mode) => {
      const value = fraction(...p);
      const rounded = roundFraction(value, decimals, mode);
      expect(toDecimal(value, decimals, mode)).toBe(rounded);
      if (order(ratioOf(rounded), p) === 0n) expect(toDecimal(value, decimals)).toBe(rounded);
      else expect(() => toDecimal(value, decimals)).toThrow("has more than");
    }),
    runs,
  );
});
