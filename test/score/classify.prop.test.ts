import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFraction, roundFraction } from "../../src/exact/index.ts";
import { type Classification, classify, type RuleSet, ruleSets, score } from "../../src/index.ts";
import { scoreText } from "../support/arbitraries.ts";
import { anyRuleSet, onScale } from "../support/assessments.ts";
import { drawFrom } from "../support/draw.ts";
import { drawBareRegion, drawRegion } from "./draw-region.ts";

/** The position of the one band with this grade, zone and label. */
function bandOf({ bands }: RuleSet, { grade, zone, label }: Classification): number {
  const same = bands.filter(
    (band) => band.grade === grade && band.zone === zone && band.label?.id === label?.id,
  );
  if (same.length !== 1) expect(same).toHaveLength(1);
  return bands.indexOf(same[0]!);
}

/** Tells only what follows from the score; notes on rounding belong to the unrounded value. */
function classOnly({ zone, grade, label, qualifier, notes }: Classification): unknown {
  const codes = notes.map(({ code }) => code);
  return { zone, grade, label, qualifier, about: codes.filter((code) => ofScore.includes(code)) };
}
const ofScore = ["between-bands", "inside-bracket", "label-unknown", "fact-absent"];

describe.each(ruleSets().map((rules) => [rules.id, rules] as const))("%s", (_, rules) => {
  test("classify(ruleSet, value) finds exactly one band for every score of the scale, never a lower one", () => {
    const step = 10 ** rules.score.decimals;
    let last = 0;
    for (let i = Number(rules.score.min) * step; i <= Number(rules.score.max) * step; i++) {
      const band = bandOf(rules, classify(rules, i / step));
      if (band < last || band > last + 1) expect.unreachable(`${i / step} is in band ${band} after ${last}`);
      last = band;
    }
    expect(last).toBe(rules.bands.length - 1);
  });
});

test("classify(ruleSet, value) is monotone in the value, to the last decimal", () => {
  fc.assert(
    fc.property(anyRuleSet, scoreText, scoreText, (rules, one, other) => {
      const [a, b] = [onScale(rules, one), onScale(rules, other)];
      const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
      expect(bandOf(rules, classify(rules, low))).toBeLessThanOrEqual(bandOf(rules, classify(rules, high)));
    }),
    { numRuns: 1000 },
  );
});

test("classify(ruleSet, value) is the same for a number and a text, with or without zeros at the end", () => {
  fc.assert(
    fc.property(anyRuleSet, scoreText, (rules, drawn) => {
      const text = onScale(rules, drawn);
      const [whole = "", fraction = ""] = text.split(".");
      const expected = classify(rules, text);
      expect(classify(rules, Number(text))).toEqual(expected);
      expect(classify(rules, `00${whole}.${fraction.padEnd(6, "0")}`)).toEqual(expected);
    }),
  );
});

test("classify(ruleSet, value) of a rounded value is that of the value: rounding is idempotent", () => {
  fc.assert(
    fc.property(anyRuleSet, scoreText, (rules, drawn) => {
      const text = onScale(rules, drawn);
      const { decimals, rounding } = rules.score;
      const once = roundFraction(parseFraction(text), decimals, rounding);
      expect(roundFraction(parseFraction(once), decimals, rounding)).toBe(once);
      expect(classOnly(classify(rules, once))).toEqual(classOnly(classify(rules, text)));
      const region = { name: "Contoh", type: rules.appliesTo[0]! };
      const shown = score(rules, { region, score: text }).score!;
      expect(shown).toBe(Number(once));
      expect(score(rules, { region, score: shown }).score).toBe(shown);
    }),
  );
});

test("classify(ruleSet, result.score, facts) is the class of the result, and of its units", () => {
  fc.assert(
    fc.property(anyRuleSet, fc.nat(), fc.boolean(), (rules, seed, bare) => {
      const next = bare || "unknown" in rules.region ? drawBareRegion : drawRegion;
      const assessment = next(drawFrom(seed), rules);
      const { units, ...region } = score(rules, assessment);
      expect(classOnly(region)).toEqual(classOnly(classify(rules, region.score!, assessment.facts)));
      for (const unit of units.filter(({ status }) => status === "scored")) {
        const { qualifier: _, ...expected } = classify(rules, unit.score!);
        expect(unit).toMatchObject({ grade: expected.grade, zone: expected.zone, label: expected.label });
        expect(unit.qualifier).toBeNull();
      }
    }),
    { numRuns: 500 },
  );
});
