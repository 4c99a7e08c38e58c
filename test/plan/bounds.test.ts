import { describe, expect, test } from "vitest";
import { type Assessment, type Band, classify, type RuleSet, ruleSets, score } from "../../src/index.ts";
import { millionthsText } from "../support/arbitraries.ts";
import { byUnits } from "../support/assessments.ts";

const million = 1_000_000;

/** The value from which on a score is read as the bound, in millionths: rounded as published, then as classified. */
function reached({ score: rule, classifyOn }: RuleSet, bound: number): number {
  if (rule.rounding !== "half-up" || classifyOn.rounding !== "half-up")
    throw new Error("not written for this");
  const half = 10 ** (6 - classifyOn.decimals) / 2;
  // half a step of the coarser rounding below; the finer one rounds up to that from half of its own step below
  const first = classifyOn.decimals < rule.decimals ? 10 ** (6 - rule.decimals) / 2 : 0;
  return bound * million - half - first;
}

/** The ways to ask for the class of a score. */
function ways(rules: RuleSet, value: number | string): [string, unknown][] {
  const region: Assessment["region"] = { name: "Contoh", type: rules.appliesTo[0]! };
  const named = ({ grade, zone, label }: Pick<Band, "grade" | "zone" | "label">) => ({ grade, zone, label });
  const all: [string, unknown][] = [
    ["classify", named(classify(rules, value))],
    ["a region's score", named(score(rules, { region, score: value }))],
  ];
  if (!("of" in rules.region)) return all;
  const one = score(rules, { ...byUnits(rules, [value]), region });
  return [...all, ["a single unit", named(one.units[0]!)], ["its region", named(one)]];
}

function expectBand(rules: RuleSet, millionths: number, { grade, zone, label }: Band): void {
  const text = millionthsText(millionths, rules.score.decimals);
  for (const value of [text, Number(text), millionthsText(millionths, 6)]) {
    for (const [way, result] of ways(rules, value)) {
      expect(result, `${rules.id}: ${way} of ${typeof value} ${value}`).toEqual({ grade, zone, label });
    }
  }
}

describe.each(ruleSets().map((rules) => [rules.id, rules] as const))("%s", (_, rules) => {
  const step = 10 ** (6 - rules.score.decimals);
  const wide = 10 ** (6 - rules.classifyOn.decimals);
  const bounds = rules.bands
    .slice(1)
    .map((band, i) => [Number(band.lowerBound), rules.bands[i]!, band] as const);

  test.each(bounds)("a score at %d belongs to the upper class", (bound, _, upper) => {
    expectBand(rules, bound * million, upper);
  });

  test.each(bounds)("a score one step above %d belongs to the upper class", (bound, _, upper) => {
    for (const above of [1, step, wide]) expectBand(rules, bound * million + above, upper);
  });

  test.each(bounds)(
    "a score one step of classification below %d belongs to the lower class",
    (bound, lower) => {
      expectBand(rules, bound * million - wide, lower);
    },
  );

  test.each(bounds)(
    "the least score that is rounded to %d belongs to the upper class",
    (bound, lower, upper) => {
      expectBand(rules, reached(rules, bound), upper);
      expectBand(rules, reached(rules, bound) - 1, lower);
    },
  );

  test.each(bounds)("a millionth below %d is rounded to it", (bound, _, upper) => {
    expectBand(rules, bound * million - 1, upper);
  });

  test("the ends of the scale belong to the first and last class, and beyond them there is nothing", () => {
    const [min, max] = [Number(rules.score.min), Number(rules.score.max)];
    expectBand(rules, min * million, rules.bands[0]!);
    expectBand(rules, max * million, rules.bands.at(-1)!);
    expect(() => classify(rules, max + 0.01)).toThrow("above the scale's");
    expect(() => classify(rules, min - 0.01)).toThrow("below the scale's");
  });
});

test("classify(ruleSet, value) one hundredth below each bound of 2021 to 2025 belongs to the lower class", () => {
  const printed = [
    [2021, 50.99, 0],
    [2021, 80.99, 1],
    ...[2022, 2023, 2024, 2025].flatMap((year) => [31.99, 53.99, 77.99, 87.99].map((x, i) => [year, x, i])),
  ] as [number, number, number][];
  for (const [year, value, band] of printed) {
    const rules = ruleSets().find(({ id }) => id === `ombudsman-ri/${year}`)!;
    expectBand(rules, Math.round(value * 100) * 10_000, rules.bands[band]!);
  }
});
