import { describe, expect, test } from "vitest";
import { menpanSkm2017, ombudsmanRi2022, type RuleSet, score } from "../../src/index.ts";
import type { RuleSetInput } from "../../src/plan/compile.ts";
import { region, untyped, withUnit } from "../support/assess.ts";
import { caught } from "../support/caught.ts";
import { meanOf, type Ratio, ratioOf, ratioText } from "../support/oracle.ts";
import { surveyElements } from "../support/survey-elements.ts";
import { surveyIndexOf } from "./survey-index-of.ts";

/** So many respondents, the answers for an element sorted from the best: `[18, 11]` is 18 times 4 and 11 times 3. */
function tabulate(counts: readonly (readonly number[])[]): number[][] {
  const columns = counts.map((times) => times.flatMap((n, i) => Array<number>(n).fill(4 - i)));
  return columns[0]!.map((_, i) => columns.map((column) => column[i]!));
}

/** The worked example of the rule set's source: 29 respondents, 955 points. */
const quarter = tabulate([
  [18, 11],
  [14, 15],
  [15, 12, 2],
  [29],
  [15, 14],
  [18, 11],
  [19, 10],
  [28, 1],
  [18, 11],
]);

const good = [3, 3, 3, 3, 3, 3, 3, 3, 3];

describe("score(menpanSkm2017, assessment) of respondents", () => {
  test("gives the source's index with exact ninths, 91.48, not the 90.56 of the weight 0.11", () => {
    expect(quarter).toHaveLength(29);
    const { units, ...result } = score(menpanSkm2017, withUnit({ respondents: quarter }));
    expect(result).toMatchObject({
      score: 91.48,
      exact: "23875/261",
      grade: "A",
      zone: null,
      label: { id: "Sangat Baik", en: "Very good" },
      notes: [],
    });
    expect(result.exact).toBe(ratioText(surveyIndexOf(quarter)));
    expect(units[0]).toMatchObject({ score: 91.48, exact: "23875/261", grade: "A" });
    expect(units[0]).not.toHaveProperty("productCount");
  });

  test("gives the mean over respondents for each element, its share from 1 to 4, and what it adds to 25", () => {
    const [unit] = score(menpanSkm2017, withUnit({ respondents: quarter })).units;
    const sums = [105n, 101n, 100n, 116n, 102n, 105n, 106n, 115n, 105n];
    const means = [3.62, 3.48, 3.45, 4, 3.52, 3.62, 3.66, 3.97, 3.62];
    expect(unit!.dimensions).toEqual(
      surveyElements.map((id, i) => ({
        id,
        score: means[i],
        exact: ratioText([sums[i]!, 29n]),
        share: ratioText([sums[i]! - 29n, 87n]),
        contribution: ratioText([25n * (sums[i]! - 29n), 261n]),
      })),
    );
  });

  test.each([
    [1, 25, "D"],
    [2, 50, "D"],
    [3, 75, "C"],
    [4, 100, "A"],
  ])("one respondent who answers %d throughout gives %d", (answer, index, grade) => {
    const result = score(menpanSkm2017, withUnit({ respondents: [Array(9).fill(answer)] }));
    expect(result).toMatchObject({ score: index, exact: String(index), grade });
  });

  test("rounds half up at the end, and says when half-even would differ", () => {
    // 8 respondents, 9 · k points: 25 k / 8
    const respondents = [4, 4, 4, 4, 4, 4, 4, 3].map((answer) => Array<number>(9).fill(answer));
    const result = score(menpanSkm2017, withUnit({ respondents }));
    expect(result).toMatchObject({ score: 96.88, exact: "775/8", notes: [] });
    const tied = score(
      menpanSkm2017,
      withUnit({ respondents: respondents.map((row, i) => (i > 4 ? good : row)) }),
    );
    expect(tied).toMatchObject({ score: 90.63, exact: "725/8" });
    expect(tied.notes.map(({ code }) => code)).toEqual(["rounding-tie"]);
  });

  test("neither changes the answers nor holds on to them", () => {
    const respondents = Object.freeze([Object.freeze([...good])]);
    const before = JSON.stringify(score(menpanSkm2017, withUnit({ respondents })));
    const given = [[...good]];
    const result = score(menpanSkm2017, withUnit({ respondents: given }));
    given[0]![0] = 1;
    expect(JSON.stringify(result)).toBe(before);
    expect(JSON.parse(before)).toEqual(result);
  });
});

describe("several units of one region", () => {
  test("count once each, however many answered, whatever depth they are known at", () => {
    const result = score(menpanSkm2017, {
      region,
      units: [
        { name: "DPMPTSP", type: "dpmptsp", respondents: quarter },
        { name: "Disdukcapil", respondents: [good, [4, 4, 4, 4, 3, 3, 3, 3, 3]] },
        {
          name: "RSUD",
          dimensions: Object.fromEntries(surveyElements.map((id, i) => [id, i < 4 ? "3.5" : 3])),
        },
        { name: "Puskesmas", score: "81.3" },
        { name: "Damkar", notAssessed: "no survey was held" },
      ],
    });
    const parts: Ratio[] = [[23875n, 261n], [25n * 58n, 18n], [25n * 29n, 9n], ratioOf("81.3")];
    expect(result.units.map(({ exact }) => exact)).toEqual([...parts.map(ratioText), null]);
    expect(result.exact).toBe(ratioText(meanOf(parts)));
    expect(result).toMatchObject({ score: 83.47, grade: "B" });
    expect(result.units.map(({ dimensions }) => dimensions?.length ?? 0)).toEqual([9, 9, 9, 0, 0]);
    expect(result.notes.map(({ code }) => code)).toEqual(["units-left-out"]);
  });

  test("element means give what the answers give", () => {
    const means = { ...Object.fromEntries(surveyElements.map((id) => [id, 3])), waktu: 2.5 };
    const answers = [good, [3, 3, 2, 3, 3, 3, 3, 3, 3]];
    const [a, b] = [{ dimensions: means }, { respondents: answers }].map((unit) =>
      score(menpanSkm2017, withUnit(unit)),
    );
    expect(b).toEqual(a);
  });

  test("units of 1 to 24 respondents, whose common denominator leaves 2^53 far behind", () => {
    const units = Array.from({ length: 24 }, (_, n) => {
      return Array.from({ length: n + 1 }, (_, i) => surveyElements.map((_, j) => 1 + ((n + i * j) % 4)));
    });
    const result = score(menpanSkm2017, {
      region,
      units: units.map((respondents, i) => ({ name: `unit ${i}`, respondents })),
    });
    expect(result.exact).toBe(ratioText(meanOf(units.map(surveyIndexOf))));
  });
});

describe("refused", () => {
  const at = "units[0] (a).respondents";
  const issuesOf = (respondents: unknown, rules: RuleSet = menpanSkm2017) =>
    caught(() => score(rules, untyped({ region, units: [{ name: "a", respondents }] }))).issues;

  test.each([
    [null, "null"],
    ["4", '"4"'],
    [{ length: 1 }, "an object"],
  ])("%j instead of a list", (respondents, shown) => {
    expect(issuesOf(respondents)).toEqual([
      ["invalid-type", "units.0.respondents", `${at}: ${shown} is not a list of respondents`],
    ]);
  });

  test("an empty list", () => {
    expect(issuesOf([])).toEqual([
      ["empty-list", "units.0.respondents", `${at}: there is no respondent; give one or more`],
    ]);
  });

  test.each([
    [null, "null"],
    [4, "4"],
    ["444444444", '"444444444"'],
    [{ length: 9 }, "an object"],
    [[], "a list of 0"],
    [[4], "a list of 1"],
    [[...good, 3], "a list of 10"],
    [good.slice(1), "a list of 8"],
  ])("%j as the answers of a respondent", (answers, shown) => {
    expect(issuesOf([good, answers])).toEqual([
      ["invalid-type", "units.0.respondents.1", `${at}[1]: ${shown} is not a list of 9 answers`],
    ]);
  });

  test("a list with holes", () => {
    expect(issuesOf([good, ...Array(1)])).toEqual([
      ["invalid-type", "units.0.respondents.1", `${at}[1]: undefined is not a list of 9 answers`],
    ]);
    expect(issuesOf([Array(9)])).toHaveLength(9);
  });

  test.each([
    [0, "below-minimum", "0 is below the scale's 1"],
    [-1, "below-minimum", "-1 is below the scale's 1"],
    [5, "above-maximum", "5 is above the scale's 4"],
    [1e300, "above-maximum", "1e+300 is above the scale's 4"],
    [2.5, "not-whole", "2.5 is not a whole number"],
    [2.0000001, "not-whole", "2.0000001 is not a whole number"],
    [Number.NaN, "not-whole", "NaN is not a whole number"],
    [Number.POSITIVE_INFINITY, "not-whole", "Infinity is not a whole number"],
    [null, "invalid-type", "null is not a whole number"],
    [undefined, "invalid-type", "undefined is not a whole number"],
    ["3", "invalid-type", '"3" is not a whole number'],
    [3n, "invalid-type", "the bigint 3 is not a whole number"],
    [[3], "invalid-type", "a list is not a whole number"],
  ])("the answer %s", (answer, code, what) => {
    const answers = good.map((usual, i) => (i === 2 ? answer : usual));
    expect(issuesOf([answers])).toEqual([[code, "units.0.respondents.0.2", `${at}[0][2]: ${what}`]]);
  });

  test("everything at once", () => {
    const issues = issuesOf([[0, ...good.slice(1)], null, [...good.slice(1), 2.5], good]);
    expect(issues.map(([code, path]) => [code, path])).toEqual([
      ["below-minimum", "units.0.respondents.0.0"],
      ["invalid-type", "units.0.respondents.1"],
      ["not-whole", "units.0.respondents.2.8"],
    ]);
  });

  test("a score below 25 and an element mean below 1", () => {
    expect(caught(() => score(menpanSkm2017, { region, score: "24.99" })).issues).toEqual([
      ["below-minimum", "score", `score: "24.99" is below the scale's 25`],
    ]);
    const dimensions = { ...Object.fromEntries(surveyElements.map((id) => [id, 4])), biaya: 0.5 };
    expect(caught(() => score(menpanSkm2017, { region, dimensions })).issues).toEqual([
      ["below-minimum", "dimensions.biaya", "dimensions.biaya: 0.5 is below the scale's 1"],
    ]);
  });

  test("respondents of what is no survey", () => {
    expect(issuesOf([good], ombudsmanRi2022)).toEqual([
      ["not-allowed", "units.0.respondents", `${at}: this rule set is no survey; give score or dimensions`],
    ]);
  });
});

test("answers are read by their positions, whatever a list says of iterating", () => {
  const endless = Object.assign([4, 4, 4, 4, 4, 4, 4, 4, 4], {
    *[Symbol.iterator]() {
      for (;;) yield 1;
    },
  });
  expect(score(menpanSkm2017, withUnit({ respondents: [endless] })).score).toBe(100);
});

test.each([
  [0, 900_000_000_000_000],
  [-450_000_000_000_000, 450_000_000_000_000],
])("a survey of one's own with answers from %d to %d, whose sum passes 2^53, is exact", (from, to) => {
  const element = { id: "satu", label: { id: "Satu", en: "One" }, scale: { from, to } };
  const rules: RuleSetInput = {
    ...menpanSkm2017,
    digest: undefined,
    score: { ...menpanSkm2017.score, min: 0, max: 100, decimals: 0, inputDecimals: 0 },
    criteria: { id: "unit", label: { id: "Unit", en: "Unit" }, method: "mean", children: [element] },
    bands: [{ lowerBound: 0, inclusive: true, grade: null, zone: null, label: null }],
    classifyOn: { decimals: 0, rounding: "half-up" },
  };
  const answers = Array.from({ length: 31 }, (_, i) => [to - 2 * i - 1]);
  const sum = answers.reduce((total, [answer]) => total + BigInt(answer! - from), 0n);
  expect(Number.isSafeInteger(Number(sum))).toBe(false);
  const [unit] = score(rules, withUnit({ respondents: answers })).units;
  expect(unit!.dimensions![0]!.exact).toBe(ratioText([sum + 31n * BigInt(from), 31n]));
  expect(unit!.exact).toBe(ratioText([100n * sum, 31n * BigInt(to - from)]));
});
