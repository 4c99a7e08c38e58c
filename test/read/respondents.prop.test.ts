import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, fraction, parseFraction } from "../../src/exact/index.ts";
import { menpanSkm2017, type RegionResult, score } from "../../src/index.ts";
import { region } from "../support/assess.ts";
import { decimalText, meanOf, ratioText, roundTo } from "../support/oracle.ts";
import { surveyIndexOf } from "./survey-index-of.ts";

type Survey = readonly (readonly number[])[];

const answer = fc.integer({ min: 1, max: 4 });
const respondent = fc.array(answer, { minLength: 9, maxLength: 9 });
const survey: fc.Arbitrary<Survey> = fc.array(respondent, { minLength: 1, maxLength: 40 });
const surveys = fc.array(survey, { minLength: 1, maxLength: 6 });

function scoreOf(units: readonly Survey[]): RegionResult {
  return score(menpanSkm2017, {
    region,
    units: units.map((respondents, i) => ({ name: `unit ${i}`, respondents })),
  });
}

/** The grade by the printed intervals of the index. */
function gradeOf(index: number): string {
  return index <= 64.99 ? "D" : index <= 76.6 ? "C" : index <= 88.3 ? "B" : "A";
}

test("respondents: units and region are what the oracle gives, with their grades", () => {
  fc.assert(
    fc.property(surveys, (units) => {
      const result = scoreOf(units);
      const expected = [...units.map(surveyIndexOf), meanOf(units.map(surveyIndexOf))];
      for (const [i, node] of [...result.units, result].entries()) {
        const index = Number(decimalText(roundTo(expected[i]!, 2, "half-up"), 2));
        expect(node).toMatchObject({ exact: ratioText(expected[i]!), score: index, grade: gradeOf(index) });
      }
    }),
  );
});

test("respondents: their order is irrelevant", () => {
  const orders = survey.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(orders, ([list, mixed]) => {
      expect(scoreOf([mixed])).toEqual(scoreOf([list]));
    }),
  );
});

test("respondents: all of them k times change nothing, alone or beside another unit", () => {
  fc.assert(
    fc.property(survey, survey, fc.integer({ min: 2, max: 7 }), (list, other, times) => {
      const more = Array.from({ length: times }, () => list).flat();
      expect(scoreOf([more])).toEqual(scoreOf([list]));
      expect(scoreOf([more, other])).toEqual(scoreOf([list, other]));
    }),
  );
});

test("respondents: an index lies between those of the lowest and the highest respondent", () => {
  fc.assert(
    fc.property(survey, (list) => {
      const single = list.map((one) => parseFraction(scoreOf([[one]]).exact!)).sort(compare);
      const exact = parseFraction(scoreOf([list]).exact!);
      expect(compare(single[0]!, exact)).toBeLessThanOrEqual(0);
      expect(compare(exact, single.at(-1)!)).toBeLessThanOrEqual(0);
    }),
  );
});

test("respondents: a better answer raises the exact index and its element, and no other", () => {
  fc.assert(
    fc.property(survey, fc.nat(), fc.nat(8), answer, (list, at, element, other) => {
      const i = at % list.length;
      const changed = list.map((answers, k) =>
        k === i ? answers.map((each, j) => (j === element ? other : each)) : answers,
      );
      const [before, after] = [scoreOf([list]), scoreOf([changed])];
      const rise = Math.sign(other - list[i]![element]!);
      expect(compare(parseFraction(after.exact!), parseFraction(before.exact!))).toBe(rise);
      expect((after.score! - before.score!) * rise).toBeGreaterThanOrEqual(0);
      const moved = after.units[0]!.dimensions!.map((part, j) =>
        compare(parseFraction(part.exact!), parseFraction(before.units[0]!.dimensions![j]!.exact!)),
      );
      expect(moved).toEqual(moved.map((_, j) => (j === element ? rise : 0)));
    }),
  );
});

test("respondents: contributions add up to the index above 25, shares lie within 0 and 1", () => {
  fc.assert(
    fc.property(survey, (list) => {
      const [unit] = scoreOf([list]).units;
      const sum = unit!.dimensions!.map((part) => parseFraction(part.contribution!)).reduce(add);
      expect(add(sum, fraction(25))).toEqual(parseFraction(unit!.exact!));
      for (const { share } of unit!.dimensions!) {
        expect(compare(parseFraction(share!), fraction(0))).toBeGreaterThanOrEqual(0);
        expect(compare(parseFraction(share!), fraction(1))).toBeLessThanOrEqual(0);
      }
    }),
  );
});
