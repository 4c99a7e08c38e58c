import fc from "fast-check";
import { expect, test } from "vitest";
import { formatScore } from "../../src/exact/format-score.ts";
import { parseFraction } from "../../src/exact/fraction.ts";
import { parseDecimal } from "../../src/exact/parse-decimal.ts";
import { roundingMode, scoreText, signedDecimal } from "../support/arbitraries.ts";
import { decimalText, ratioOf, roundTo } from "../support/oracle.ts";

test("what is shown with six decimals is the value, as number and as text", () => {
  fc.assert(
    fc.property(signedDecimal, (text) => {
      const expected = decimalText(roundTo(ratioOf(text), 6, "down"), 6);
      expect(formatScore(text, { decimals: 6 })).toBe(expected);
      expect(formatScore(Number(text), { decimals: 6 })).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});

test("a rounded score is shown as it was rounded", () => {
  fc.assert(
    fc.property(scoreText, fc.integer({ min: 0, max: 6 }), roundingMode, (text, decimals, mode) => {
      const rounded = decimalText(roundTo(ratioOf(text), decimals, mode), decimals);
      expect(formatScore(Number(rounded), { decimals })).toBe(rounded);
    }),
    { numRuns: 2_000 },
  );
});

test("what is shown in either locale is read back to the same value", () => {
  fc.assert(
    fc.property(signedDecimal, fc.constantFrom("id" as const, "en" as const), (text, locale) => {
      const shown = formatScore(text, { decimals: 6, locale });
      expect(parseFraction(parseDecimal(shown, locale))).toEqual(parseFraction(text));
    }),
    { numRuns: 2_000 },
  );
});
