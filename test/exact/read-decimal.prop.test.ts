import fc from "fast-check";
import { expect, test } from "vitest";
import { readDecimal } from "../../src/exact/read-decimal.ts";
import { scoreText, signedDecimal } from "../support/arbitraries.ts";
import { decimalText, ratioOf, roundTo } from "../support/oracle.ts";

const runs = { numRuns: 5_000 };
const decimalsOf = (text: string) => text.split(".")[1]?.length ?? 0;

test("a decimal is read as it was written, as number and as text, at any precision that holds it", () => {
  fc.assert(
    fc.property(fc.oneof(scoreText, signedDecimal), fc.integer({ min: 0, max: 6 }), (text, more) => {
      const decimals = Math.max(decimalsOf(text), more);
      const expected = Number(roundTo(ratioOf(text), decimals, "down"));
      expect(readDecimal(text, decimals)).toBe(expected);
      expect(readDecimal(Number(text), decimals)).toBe(expected);
    }),
    runs,
  );
});

test("the same holds for any 15 digits, split anywhere", () => {
  const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 6 }), (m, decimals) => {
      const text = decimalText(BigInt(m), decimals);
      expect(readDecimal(text, decimals)).toBe(m + 0);
      expect(readDecimal(Number(text), decimals)).toBe(m + 0);
    }),
    runs,
  );
});

test("a number is read exactly when it is written with few enough decimals", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e8, max: 1e8, noNaN: true }), (x) => {
      const text = String(x);
      const few = !text.includes("e") && decimalsOf(text) <= 6;
      expect(typeof readDecimal(x, 6)).toBe(few ? "number" : "string");
    }),
    runs,
  );
});

test("the neighbours of a decimal's double are other numbers, and are refused", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.constantFrom(1n, -1n), (m, step) => {
      const bits = new BigInt64Array(new Float64Array([m / 1e6]).buffer);
      bits[0]! += step;
      const neighbour = new Float64Array(bits.buffer)[0]!;
      expect(readDecimal(neighbour, 6)).toBe("too-many-decimals");
    }),
    runs,
  );
});

test("whatever it is given, it gives a number or a problem, and never throws", () => {
  fc.assert(
    fc.property(fc.anything(), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const read = readDecimal(value, decimals);
      if (typeof read === "number") expect(Number.isNaN(read) || Object.is(read, -0)).toBe(false);
      else expect(["not-a-decimal", "not-finite", "too-many-decimals"]).toContain(read);
    }),
    runs,
  );
});
