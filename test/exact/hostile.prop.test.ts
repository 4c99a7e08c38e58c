import fc from "fast-check";
import { expect, test } from "vitest";
import * as exact from "../../src/exact/index.ts";
import { isScoringError } from "../../src/issues/scoring-error.ts";
import { expectOneIn } from "../support/expect-one-in.ts";
import { hostile, maybe } from "../support/hostile.ts";

const fields = { numerator: hostile, denominator: hostile, decimals: hostile, locale: hostile };
const wholes = fc.record({ numerator: fc.bigInt(), denominator: fc.bigInt() });
/** Anything, what looks like a fraction or like options, and now and then what is right. */
const argument = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: maybe(fields) },
  { weight: 2, arbitrary: wholes },
  { weight: 1, arbitrary: fc.constantFrom(2, "89,45", "1789/20", "id", "half-up") },
);

test.each(Object.entries(exact))(
  "%s(…) of anything gives a value or a ScoringError, in 500 ms",
  (_, call) => {
    const seen = { drawn: 0, refused: 0 };
    const timeOf = (list: readonly unknown[]): number => {
      const start = performance.now();
      try {
        (call as (...list: readonly unknown[]) => unknown)(...list);
      } catch (error) {
        if (!isScoringError(error)) throw error;
        expect(error.code).toBe("invalid-argument");
        seen.refused++;
      }
      return performance.now() - start;
    };
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 3 }), (list) => {
        seen.drawn++;
        // a second time where the machine was busy
        if (timeOf(list) >= 500) expect(timeOf(list)).toBeLessThan(500);
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expectOneIn(5, seen.refused, seen.drawn);
  },
);
