import fc from "fast-check";
import { expect, test } from "vitest";
import * as exact from "../../../src/exact/fraction.ts";
import * as arbitraries from "../../support/arbitraries.ts";
import * as oracle from "../../support/oracle.ts";

const { add, compare, divide, formatFraction, fraction, multiply, parseFraction, subtract } = exact;
const runs = { numRuns: 2_000 };
const ratio = arbitraries.ratio;
const some = ratio.map(([n, d]) => fraction(n, d));
const none = fraction(0);

test("each operation equals the oracle's", () => {
  fc.assert(
    fc.property(ratio, ratio, (p, q) => {
      const [a, b] = [fraction(...p), fraction(...q)];
      expect(formatFraction(add(a, b))).toBe(oracle.ratioText(oracle.plus(p, q)));
      expect(formatFraction(multiply(a, b))).toBe(oracle.ratioText(oracle.times(p, q)));
      expect(BigInt(compare(a, b))).toBe(oracle.order(p, q));
      if (q[0] !== 0n) expect(formatFraction(divide(a, b))).toBe(oracle.ratioText(oracle.over(p, q)));
    }),
    runs,
  );
});

test("a + b − b is a, and a · b / b is a unless b is 0", () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }),
    runs,
  );
});

test("add and multiply take their operands in any order, and multiply distributes", () => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(a, b)).toEqual(multiply(b, a));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
    }),
    runs,
  );
});

test("compare is a total order that addition keeps", () => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(compare(a, b) + compare(b, a)).toBe(0);
      expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
      expect(compare(subtract(a, b), none)).toBe(compare(a, b));
      const [low, middle, high] = [a, b, c].sort(compare) as [typeof a, typeof a, typeof a];
      expect([compare(low, middle), compare(middle, high), compare(low, high)]).not.toContain(1);
    }),
    runs,
  );
});

test("minimum ≤ mean ≤ maximum, and the mean is the oracle's", () => {
  fc.assert(
    fc.property(arbitraries.scoreList, (scores) => {
      const values = scores.map(parseFraction);
      const mean = divide(values.reduce(add), fraction(values.length));
      const sorted = [...values].sort(compare);
      expect(compare(sorted[0]!, mean)).not.toBe(1);
      expect(compare(mean, sorted.at(-1)!)).not.toBe(1);
      expect(formatFraction(mean)).toBe(oracle.ratioText(oracle.meanOf(scores.map(oracle.ratioOf))));
    }),
    runs,
  );
});

test("text is read back, and a decimal is the same as number and as text", () => {
  fc.assert(
    fc.property(some, arbitraries.signedDecimal, (a, text) => {
      expect(parseFraction(formatFraction(a))).toEqual(a);
      expect(formatFraction(parseFraction(text))).toBe(oracle.ratioText(oracle.ratioOf(text)));
      expect(parseFraction(Number(text))).toEqual(parseFraction(text));
    }),
    runs,
  );
});

test("any finite number is read as the shortest decimal that reads back to it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const [digits = "", exponent = ""] = x.toExponential().split("e");
      const power = 10n ** BigInt(Math.abs(Number(exponent)));
      const factor: oracle.Ratio = exponent.startsWith("-") ? [1n, power] : [power, 1n];
      const expected = oracle.times(oracle.ratioOf(digits), factor);
      expect(formatFraction(parseFraction(x))).toBe(oracle.ratioText(expected));
    }),
    runs,
  );
});
