import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, fraction, parseFraction } from "../../src/exact/index.ts";
import {
  type Answers,
  type Criterion,
  type Decimal,
  ombudsmanRi2022,
  type RuleSet,
  score,
} from "../../src/index.ts";
import type { RuleSetInput } from "../../src/plan/compile.ts";
import { millionthsText, score as percentage } from "../support/arbitraries.ts";
import { dimensionalRuleSet, regionOf } from "../support/assessments.ts";

const region = regionOf("Kota Contoh");

function dimensionsOf({ criteria }: RuleSet): readonly Criterion[] {
  return (criteria as Criterion).children as readonly Criterion[];
}

/** A rule set with an answer in points or in percent for each of its dimensions. */
const answered: fc.Arbitrary<readonly [RuleSet, Answers]> = dimensionalRuleSet.chain((rules) => {
  const answers = dimensionsOf(rules).map(({ id, points }) => {
    const most = Math.round(Number(points) * 1e6);
    const inPoints = fc.integer({ min: 0, max: most }).map((m) => millionthsText(m, 2));
    return [
      id,
      fc.oneof(
        inPoints,
        percentage.map((percent) => ({ percent })),
      ),
    ] as const;
  });
  return fc.tuple(fc.constant(rules), fc.record(Object.fromEntries(answers)));
});

test("dimensions[].contribution sums to the exact score", () => {
  fc.assert(
    fc.property(answered, ([rules, dimensions]) => {
      const result = score(rules, { region, dimensions });
      const sum = result.dimensions!.map((part) => parseFraction(part.contribution!)).reduce(add);
      expect(sum).toEqual(parseFraction(result.exact!));
      expect(result.dimensions!.map(({ id }) => id)).toEqual(dimensionsOf(rules).map(({ id }) => id));
    }),
  );
});

test("dimensions[].share lies within 0 and 1, and is the percentage that was given", () => {
  fc.assert(
    fc.property(answered, ([rules, dimensions]) => {
      for (const { id, share } of score(rules, { region, dimensions }).dimensions!) {
        const part = parseFraction(share!);
        expect(compare(part, fraction(0))).toBeGreaterThanOrEqual(0);
        expect(compare(part, fraction(1))).toBeLessThanOrEqual(0);
        const answer = dimensions[id] as Decimal | { percent: Decimal };
        if (typeof answer !== "object") continue;
        const { numerator, denominator } = parseFraction(answer.percent);
        expect(part).toEqual(fraction(numerator, denominator * 100n));
      }
    }),
  );
});

test("score(ruleSet, assessment) of dimensions rises with every one of them", () => {
  const pairs = fc.tuple(answered, percentage, percentage, fc.nat());
  fc.assert(
    fc.property(pairs, ([[rules, dimensions], a, b, at]) => {
      const known = dimensionsOf(rules);
      const { id } = known[at % known.length]!;
      const [low, high] = [a, b].map((percent) =>
        score(rules, { region, dimensions: { ...dimensions, [id]: { percent } } }),
      );
      const rise = compare(parseFraction(high!.exact!), parseFraction(low!.exact!));
      expect(rise).toBe(Math.sign(Number(b) - Number(a)));
      expect((high!.score! - low!.score!) * rise).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("score(ruleSet, assessment) is the same for a unit, for a region of its own, and in any order of answers", () => {
  fc.assert(
    fc.property(answered, ([rules, dimensions]) => {
      const own = score(rules, { region, dimensions });
      const turned = Object.fromEntries(Object.entries(dimensions).reverse());
      const { units, ...mean } = score(rules, { region, units: [{ name: "unit", dimensions: turned }] });
      expect(units[0]!.dimensions).toEqual(own.dimensions);
      expect(mean).toMatchObject({ score: own.score, exact: own.exact, grade: own.grade, label: own.label });
    }),
  );
});

/** Rules of a user's own: a weighted mean of these weights, times a constant. */
function weighted(weights: readonly number[], constant: number): RuleSetInput {
  const children = weights.map((weight, i) => ({
    id: `part-${i}`,
    label: { id: "Bagian", en: "Part" },
    weight: millionthsText(weight * constant * 10_000, 2),
  }));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const root = { id: "unit", label: { id: "Unit", en: "Unit" }, method: "weighted-mean" } as const;
  const criteria = { ...root, total: millionthsText(total * constant * 10_000, 2), children };
  return { ...ombudsmanRi2022, id: "contoh/2022", digest: undefined, criteria };
}

test("score(ruleSet, assessment) does not change when all weights are scaled by a constant", () => {
  const part = fc.tuple(fc.integer({ min: 1, max: 10_000 }), percentage);
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 2, max: 12 }),
      (parts, constant) => {
        const weights = parts.map(([weight]) => weight);
        const dimensions = Object.fromEntries(parts.map(([, value], i) => [`part-${i}`, value]));
        const once = score(weighted(weights, 1), { region, dimensions });
        const scaled = score(weighted(weights, constant), { region, dimensions });
        expect({ ...scaled, ruleSet: once.ruleSet }).toEqual(once);
        const sorted = parts.map(([, value]) => parseFraction(value)).sort(compare);
        expect(compare(sorted[0]!, parseFraction(once.exact!))).toBeLessThanOrEqual(0);
        expect(compare(parseFraction(once.exact!), sorted.at(-1)!)).toBeLessThanOrEqual(0);
      },
    ),
  );
});
