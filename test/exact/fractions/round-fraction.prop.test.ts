import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, fraction, parseFraction } from "../../../src/exact/fraction.ts";
import { roundFraction } from "../../../src/exact/fractions/round-fraction.ts";
import { ratio, roundingMode, roundingModes, tiedScores } from "../../support/arbitraries.ts";
import { decimalText, meanOf, ratioOf, roundTo } from "../../support/oracle.ts";

const runs = { numRuns: 3_000 };
const decimals = fc.integer({ min: 0, max: 8 });

test("rounding equals the oracle's in every mode", () => {
  fc.assert(
    fc.property(ratio, decimals, (p, kept) => {
      for (const mode of roundingModes) {
        expect(roundFraction(fraction(...p), kept, mode)).toBe(decimalText(roundTo(p, kept, mode), kept));
      }
    }),
    runs,
  );
});

test("it does so where the mean of scores is a tie", () => {
  fc.assert(
    fc.property(tiedScores, roundingMode, (scores, mode) => {
      const mean = meanOf(scores.map(ratioOf));
      expect(roundFraction(fraction(...mean), 2, mode)).toBe(decimalText(roundTo(mean, 2, mode), 2));
    }),
    runs,
  );
});

test("rounding is idempotent, whatever the second mode, and to more decimals changes nothing", () => {
  fc.assert(
    fc.property(ratio, decimals, roundingMode, roundingMode, (p, kept, first, second) => {
      const once = parseFraction(roundFraction(fraction(...p), kept, first));
      expect(parseFraction(roundFraction(once, kept, second))).toEqual(once);
      expect(parseFraction(roundFraction(once, kept + 3, second))).toEqual(once);
    }),
    runs,
  );
});

test("rounding keeps the order, and floor ≤ down, half … ≤ ceiling", () => {
  fc.assert(
    fc.property(ratio, ratio, decimals, roundingMode, (p, step, kept, mode) => {
      const a = fraction(...p);
      const b = add(a, fraction(step[0] < 0n ? -step[0] : step[0], step[1]));
      const round = (value: typeof a, by = mode) => parseFraction(roundFraction(value, kept, by));
      expect(compare(round(a), round(b))).not.toBe(1);
      expect(compare(round(a, "floor"), round(a))).not.toBe(1);
      expect(compare(round(a), round(a, "ceiling"))).not.toBe(1);
    }),
    runs,
  );
});
