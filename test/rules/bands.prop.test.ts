import fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "../../src/index.ts";
import type { Band, RuleSet } from "../../src/model/index.ts";
import { scoreText } from "../support/arbitraries.ts";
import { anyRuleSet, onScale } from "../support/assessments.ts";
import { decimalText, order, type Ratio, ratioOf, roundTo } from "../support/oracle.ts";

/** A value as its class is read from it: rounded as published, then as classified. */
function readAs({ score, classifyOn }: RuleSet, value: string): Ratio {
  const published = decimalText(roundTo(ratioOf(value), score.decimals, score.rounding), score.decimals);
  const read = roundTo(ratioOf(published), classifyOn.decimals, classifyOn.rounding);
  return ratioOf(decimalText(read, classifyOn.decimals));
}

/** Whether a value lies in a band: from its own bound to the next one, or to the end of the scale. */
function holds(value: Ratio, band: Band, next: Band | undefined, { score }: RuleSet): boolean {
  const fromBelow = order(value, ratioOf(band.lowerBound));
  if (fromBelow < 0n || (fromBelow === 0n && !band.inclusive)) return false;
  const toAbove = order(value, ratioOf(next?.lowerBound ?? score.max));
  return toAbove < 0n || (toAbove === 0n && (next === undefined || !next.inclusive));
}

test("bands: every value of the scale lies in exactly one, and classify finds it", () => {
  fc.assert(
    fc.property(anyRuleSet, scoreText, (rules, drawn) => {
      const value = onScale(rules, drawn);
      const read = readAs(rules, value);
      const found = rules.bands.filter((band, i) => holds(read, band, rules.bands[i + 1], rules));
      expect(found).toHaveLength(1);
      const { grade, zone, label } = found[0]!;
      expect(classify(rules, value)).toMatchObject({ grade, zone, label });
    }),
    { numRuns: 3_000 },
  );
});

test("bands: no two of a rule set have the same grade, zone and label", () => {
  fc.assert(
    fc.property(anyRuleSet, ({ bands }) => {
      const names = bands.map(({ grade, zone, label }) => JSON.stringify([grade, zone, label?.id]));
      expect(new Set(names).size).toBe(bands.length);
    }),
  );
});
