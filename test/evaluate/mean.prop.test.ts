import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, parseFraction } from "../../src/exact/index.ts";
import { type RegionResult, score, type UnitResult } from "../../src/index.ts";
import { score as anyScore, scoreList, tiedScores } from "../support/arbitraries.ts";
import { byUnits, regionalRuleSet } from "../support/assessments.ts";

const scores = fc.oneof(scoreList, tiedScores);

/** What units have no part in but through the mean. */
function own({ units: _, ...region }: RegionResult): unknown {
  return region;
}

function byName(units: readonly UnitResult[]): UnitResult[] {
  return [...units].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}

test("score(ruleSet, assessment) does not depend on the order of units", () => {
  const orders = scores.chain((list) => {
    const keys = fc.array(fc.nat(), { minLength: list.length, maxLength: list.length });
    return fc.tuple(fc.constant(list), keys);
  });
  fc.assert(
    fc.property(regionalRuleSet, orders, (rules, [list, keys]) => {
      const assessment = byUnits(rules, list);
      const shuffled = assessment.units!.map((unit, i) => ({ unit, key: keys[i]! }));
      shuffled.sort((a, b) => a.key - b.key);
      const forth = score(rules, assessment);
      const mixed = score(rules, { ...assessment, units: shuffled.map(({ unit }) => unit) });
      expect(own(mixed)).toEqual(own(forth));
      expect(byName(mixed.units)).toEqual(byName(forth.units));
      expect(mixed.units.map(({ name }) => name)).toEqual(shuffled.map(({ unit }) => unit.name));
    }),
  );
});

test("score(ruleSet, assessment) does not change when every unit is there k times", () => {
  fc.assert(
    fc.property(regionalRuleSet, scores, fc.integer({ min: 2, max: 5 }), (rules, list, times) => {
      const more = Array.from({ length: times }, () => list).flat();
      expect(own(score(rules, byUnits(rules, more)))).toEqual(own(score(rules, byUnits(rules, list))));
    }),
  );
});

test("score(ruleSet, assessment) of one unit is the unit's own", () => {
  fc.assert(
    fc.property(regionalRuleSet, anyScore, (rules, value) => {
      const result = score(rules, byUnits(rules, [value]));
      const { score: rounded, exact, zone, grade, label } = result.units[0]!;
      expect(result).toMatchObject({ score: rounded, exact, zone, grade, label });
      expect(exact).toBe(score(rules, { region: result.region, score: value }).exact);
    }),
  );
});

test("score(ruleSet, assessment) lies between the lowest and the highest unit, rounded and exact", () => {
  fc.assert(
    fc.property(regionalRuleSet, scores, (rules, list) => {
      const { score: mean, exact, units } = score(rules, byUnits(rules, list));
      const rounded = units.map((unit) => unit.score!);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...rounded));
      expect(mean).toBeLessThanOrEqual(Math.max(...rounded));
      const sorted = units.map((unit) => parseFraction(unit.exact!)).sort(compare);
      expect(compare(sorted[0]!, parseFraction(exact!))).toBeLessThanOrEqual(0);
      expect(compare(parseFraction(exact!), sorted.at(-1)!)).toBeLessThanOrEqual(0);
    }),
  );
});

test("score(ruleSet, assessment) rises with every unit: more in one is more in exact, never less in score", () => {
  fc.assert(
    fc.property(regionalRuleSet, scores, anyScore, fc.nat(), (rules, list, other, at) => {
      const i = at % list.length;
      const changed = list.map((value, j) => (j === i ? other : value));
      const [a, b] = [score(rules, byUnits(rules, list)), score(rules, byUnits(rules, changed))];
      const direction = Math.sign(Number(other) - Number(list[i]));
      const rise = compare(parseFraction(b.exact!), parseFraction(a.exact!));
      expect(rise).toBe(direction);
      expect((b.score! - a.score!) * direction).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("score(ruleSet, assessment) is the same for numbers and texts", () => {
  fc.assert(
    fc.property(regionalRuleSet, scores, (rules, list) => {
      const numbers = score(rules, byUnits(rules, list.map(Number)));
      expect(numbers).toEqual(score(rules, byUnits(rules, list)));
    }),
  );
});

test("score(ruleSet, assessment) leaves out what was not assessed and says so", () => {
  fc.assert(
    fc.property(regionalRuleSet, scores, fc.nat(24), (rules, list, at) => {
      const assessment = byUnits(rules, list);
      const closed = { name: "closed", notAssessed: "it burnt down" };
      const units = [...assessment.units!.slice(0, at), closed, ...assessment.units!.slice(at)];
      const { notes, ...region } = score(rules, { ...assessment, units });
      const { notes: before, ...without } = score(rules, assessment);
      expect({ ...region, units: [] }).toEqual({ ...without, units: [] });
      expect(notes.map(({ code }) => code)).toEqual(["units-left-out", ...before.map(({ code }) => code)]);
    }),
  );
});
