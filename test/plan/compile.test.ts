import { describe, expect, test } from "vitest";
import { classify, compile, ombudsmanRi2022, ombudsmanRi2025, score, scoreAll } from "../../src/index.ts";
import type { Criterion, RuleSet } from "../../src/model/index.ts";
import { caught } from "../rules/caught.ts";
import { region, withScores } from "../score/assess.ts";

const label = { id: "a", en: "a" };

function withCriteria(criteria: unknown): RuleSet {
  return { ...ombudsmanRi2022, criteria: criteria as Criterion };
}

function tree(fields: object): RuleSet {
  return withCriteria({ id: "unit", label, ...fields });
}

/** What is told of a rule set that cannot be computed with: place and reason. */
function refusal(rules: unknown): readonly [string, string] {
  const { code, issues } = caught(() => compile(rules as RuleSet));
  expect(code).toBe("invalid-rule-set");
  expect(issues).toHaveLength(1);
  const [[issue, path, message]] = issues as [[string, string, string]];
  expect(issue).toBe("invalid-type");
  expect(message).toMatch(/; score takes what parseRuleSet returns$/);
  return [path, message.replace(`${path}: `, "").replace("; score takes what parseRuleSet returns", "")];
}

describe("compile", () => {
  test("keeps the plan of a frozen rule set, and of no other", () => {
    expect(compile(ombudsmanRi2022)).toBe(compile(ombudsmanRi2022));
    const own = { ...ombudsmanRi2022 };
    expect(compile(own)).not.toBe(compile(own));
    Object.assign(own, { bands: own.bands.slice(0, 1) });
    expect(classify(own, 90).grade).toBe("E");
  });

  test("names the rules that it came from", () => {
    const { id, version, digest } = ombudsmanRi2022;
    expect(compile(ombudsmanRi2022).reference).toEqual({ id, version, digest });
  });
});

describe("junk", () => {
  const { score: rule, classifyOn } = ombudsmanRi2022;

  test.each<[string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a number", 2022],
    ["an id", "ombudsman-ri/2022"],
    ["a list", []],
    ["an empty object", {}],
    ["bands alone", { bands: [] }],
    ["no bands", { ...ombudsmanRi2022, bands: [] }],
    ["bands that are no list", { ...ombudsmanRi2022, bands: {} }],
    ["a band that is null", { ...ombudsmanRi2022, bands: [null] }],
    ["no region types", { ...ombudsmanRi2022, appliesTo: undefined }],
    ["no qualifiers", { ...ombudsmanRi2022, qualifiers: null }],
    ["no criteria", { ...ombudsmanRi2022, criteria: undefined }],
    ["criteria that are a text", { ...ombudsmanRi2022, criteria: "unit" }],
    ["children that are null", tree({ method: "mean", children: null })],
    ["a child that is null", tree({ method: "mean", children: [null] })],
    ["no region rule", { ...ombudsmanRi2022, region: undefined }],
    ["another method", { ...ombudsmanRi2022, region: { method: "median", of: "units" } }],
    ["a mean of something else", { ...ombudsmanRi2022, region: { method: "mean", of: "regions" } }],
    ["a mean of parts of units", { ...ombudsmanRi2022, region: { method: "mean", of: "subunits" } }],
    ["a mean of units and more", { ...ombudsmanRi2022, region: { method: "mean", of: "units assessed" } }],
    ["no score rule", { ...ombudsmanRi2022, score: undefined }],
    ["seven decimals", { ...ombudsmanRi2022, score: { ...rule, decimals: 7 } }],
    ["decimals below zero", { ...ombudsmanRi2022, score: { ...rule, decimals: -1 } }],
    ["half a decimal", { ...ombudsmanRi2022, score: { ...rule, inputDecimals: 0.5 } }],
    ["an unknown rounding", { ...ombudsmanRi2022, score: { ...rule, rounding: "nearest" } }],
    ["no classifyOn", { ...ombudsmanRi2022, classifyOn: null }],
    ["an unknown reading", { ...ombudsmanRi2022, classifyOn: { ...classifyOn, rounding: "__proto__" } }],
  ])("%s", (_, rules) => {
    expect(refusal(rules)).toEqual(["ruleSet", "it is no rule set"]);
    expect(caught(() => score(rules as RuleSet, withScores(78))).code).toBe("invalid-rule-set");
    expect(caught(() => scoreAll(rules as RuleSet, [])).code).toBe("invalid-rule-set");
    expect(caught(() => classify(rules as RuleSet, 78)).code).toBe("invalid-rule-set");
  });

  test.each<[unknown, string, string]>([
    [
      { ...ombudsmanRi2022, score: { ...rule, max: "a lot" } },
      "score.max",
      "a lot is not a decimal of at most 6 decimals",
    ],
    [
      { ...ombudsmanRi2022, score: { ...rule, min: 1e300 } },
      "score.min",
      "1e+300 is not a decimal of at most 6 decimals",
    ],
    [
      { ...ombudsmanRi2022, score: { ...rule, min: "a little" }, criteria: { unknown: "lost" } },
      "score.min",
      "a little is not a decimal of at most 6 decimals",
    ],
    [
      { ...ombudsmanRi2022, score: { ...rule, max: "a lot" }, criteria: { unknown: "lost" } },
      "score.max",
      "a lot is not a decimal of at most 6 decimals",
    ],
    [
      { ...ombudsmanRi2022, bands: [{ lowerBound: "0,5" }] },
      "bands",
      "0,5 is not a decimal of at most 6 decimals",
    ],
    [
      { ...ombudsmanRi2025, bands: [{ lowerBound: 0, bracket: { above: "x", upTo: 1 } }] },
      "bands.bracket",
      "x is not a decimal of at most 6 decimals",
    ],
    [
      { ...ombudsmanRi2025, bands: [{ lowerBound: 0, bracket: { above: 0, upTo: "y" } }] },
      "bands.bracket",
      "y is not a decimal of at most 6 decimals",
    ],
    [tree({ scale: { from: 3, to: "3.0" } }), "unit", "its scale is empty"],
    [
      tree({ method: "sum", total: 100, children: [{ id: "a", points: "99.99" }] }),
      "unit",
      "its children do not sum to 100",
    ],
    [tree({ method: "mean", children: [] }), "unit", "its children do not sum to more than 0"],
    [
      tree({ method: "weighted-mean", children: [{ id: "a", weight: 0 }] }),
      "unit",
      "its children do not sum to more than 0",
    ],
    [
      tree({ method: "weighted-mean", children: [{ id: "a", weight: 0.1 + 0.2 }] }),
      "unit",
      "0.30000000000000004 is not a decimal of at most 6 decimals",
    ],
    [
      tree({ method: "sum", children: [{ id: "a", weight: 1 }] }),
      "a",
      "the method sum finds no weight or points",
    ],
    [tree({ children: [{ id: "a", weight: 1 }] }), "a", "the method undefined finds no weight or points"],
  ])("%#: what and where", (rules, place, what) => {
    expect(refusal(rules)).toEqual([place, what]);
  });

  test("a tree of 100,000 levels, and one that holds itself", () => {
    let deep: unknown = { id: "leaf", label };
    for (let i = 0; i < 100_000; i++) deep = { id: `c${i}`, label, method: "mean", children: [deep] };
    expect(refusal(withCriteria(deep))[0]).toBe("ruleSet");
    const round = { id: "round", label, method: "mean", children: [] as unknown[] };
    round.children.push(round);
    expect(refusal(withCriteria(round))[0]).toBe("ruleSet");
  });
});

describe("what only parseRuleSet compiles is refused, not computed without it", () => {
  const children = [{ id: "a" }, { id: "b" }];
  test.each<[object, string, string]>([
    [{ method: "mean", missing: { leftOut: "zero" }, children }, "unit", "it uses missing or rounding"],
    [
      { method: "mean", children: [{ id: "a", rounding: { decimals: 0, rounding: "half-up" } }] },
      "a",
      "it uses missing or rounding",
    ],
    [{ method: "minimum", children }, "a", "the method minimum finds no weight or points"],
    [{ method: "maximum", children }, "a", "the method maximum finds no weight or points"],
    [{ method: "median", children }, "a", "the method median finds no weight or points"],
    [
      { method: "minimum", children: [{ id: "a", points: 40 }] },
      "a",
      "the method minimum finds no weight or points",
    ],
  ])("%j", (fields, place, what) => {
    expect(refusal(tree(fields))).toEqual([place, what]);
  });
});

describe("a tree of a user's own", () => {
  test("weights, scales of any direction, answers below a dimension", () => {
    const rules = tree({
      method: "weighted-mean",
      total: 10,
      children: [
        {
          id: "speed",
          weight: 3,
          method: "mean",
          children: [
            // fewer days are better
            { id: "days", scale: { from: 30, to: 0 } },
            { id: "hours", scale: { from: "-12.5", to: 12.5 } },
          ],
        },
        { id: "care", weight: "7.0" },
      ],
    });
    const answers = { speed: { answers: { days: 6, hours: 0 } }, care: "81.5" };
    const result = score(rules, { region, dimensions: answers });
    // 0.3 · (0.8 + 0.5) / 2 + 0.7 · 0.815
    expect(result).toMatchObject({ exact: "1531/20", score: 76.55 });
    expect(result.dimensions).toEqual([
      { id: "speed", score: 65, exact: "65", share: "13/20", contribution: "39/2" },
      { id: "care", score: 81.5, exact: "163/2", share: "163/200", contribution: "1141/20" },
    ]);
    const wrong = { ...answers, days: 6, speed: { answers: { days: 31, hours: 0, minutes: 1 } } };
    expect(caught(() => score(rules, { region, dimensions: wrong })).issues).toEqual([
      [
        "unknown-criterion",
        "dimensions.days",
        "dimensions.days: it is part of speed; answer it under speed.answers",
      ],
      [
        "unknown-criterion",
        "dimensions.speed.answers.minutes",
        'dimensions.speed.answers.minutes: "minutes" is not asked for; answer days, hours',
      ],
      [
        "above-maximum",
        "dimensions.speed.answers.days",
        "dimensions.speed.answers.days: 31 is above the scale's 30",
      ],
    ]);
  });

  test("a scale that does not begin at zero", () => {
    const rules: RuleSet = {
      ...tree({
        method: "mean",
        children: [
          { id: "a", scale: { from: 1, to: 4 } },
          { id: "b", scale: { from: 1, to: 4 } },
        ],
      }),
      score: { ...ombudsmanRi2022.score, min: 25 },
      bands: [{ lowerBound: 25, inclusive: true, grade: "D", zone: null, label }],
    };
    expect(score(rules, { region, dimensions: { a: 1, b: 1 } })).toMatchObject({ score: 25, exact: "25" });
    const { exact, dimensions } = score(rules, { region, dimensions: { a: 4, b: 1 } });
    expect(exact).toBe("125/2");
    // each adds at most half of the 75 from the least score to the most
    expect(dimensions!.map(({ contribution }) => contribution)).toEqual(["75/2", "0"]);
    expect(score(rules, withScores(25, 100))).toMatchObject({ exact: "125/2" });
    expect(caught(() => score(rules, withScores(24.99))).issues[0]![0]).toBe("below-minimum");
  });

  test("a scale between two halves", () => {
    const rules = tree({ method: "mean", children: [{ id: "a", scale: { from: "-12.5", to: "3.5" } }] });
    const { dimensions } = score(rules, { region, dimensions: { a: { percent: 25 } } });
    expect(dimensions).toEqual([{ id: "a", score: -8.5, exact: "-17/2", share: "1/4", contribution: "25" }]);
  });

  test("a dimension whose children nobody knows is asked for whole", () => {
    const rules = tree({
      method: "weighted-mean",
      children: [
        { id: "a", weight: 1, children: { unknown: "eight, not named" } },
        { id: "b", weight: 3 },
      ],
    });
    expect(score(rules, { region, dimensions: { a: 100, b: 60 } })).toMatchObject({ exact: "70" });
    expect(caught(() => score(rules, { region, dimensions: { a: { answers: {} }, b: 60 } })).issues).toEqual([
      [
        "rule-unknown",
        "dimensions.a.answers",
        "dimensions.a.answers: an object cannot be scored: eight, not named",
      ],
    ]);
  });

  test("a scale of less than one", () => {
    const rules: RuleSet = {
      ...ombudsmanRi2022,
      score: { ...ombudsmanRi2022.score, max: "0.25" },
      criteria: { unknown: "not asked here" },
      bands: [
        { lowerBound: 0, inclusive: true, grade: "B", zone: null, label },
        { lowerBound: "0.2", inclusive: true, grade: "A", zone: null, label },
      ],
    };
    expect(score(rules, withScores("0.25", "0.14"))).toMatchObject({
      exact: "39/200",
      score: 0.2,
      grade: "A",
    });
    expect(score(rules, withScores("0.25", "0.139"))).toMatchObject({ score: 0.19, grade: "B" });
  });

  test("a hundred levels, each a mean of one", () => {
    let criterion: object = { id: "leaf", label };
    for (let i = 0; i < 100; i++) criterion = { id: `c${i}`, label, method: "mean", children: [criterion] };
    let answer: unknown = 77.5;
    for (let i = 0; i < 99; i++) answer = { answers: { [i === 0 ? "leaf" : `c${i - 1}`]: answer } };
    const rules = withCriteria(criterion);
    expect(score(rules, { region, dimensions: { c98: answer as number } })).toMatchObject({ exact: "155/2" });
  });
});

describe("the wide lane", () => {
  /** Six children of weights with six decimals, below one another, so that denominators pass 2^53. */
  const weights = ["0.333333", "0.142857", "0.090909", "0.076923", "0.058823", "0.297155"];
  const branch = (level: number): readonly object[] =>
    weights.map((weight, i) => ({
      id: `c${level}${i}`,
      label,
      weight,
      ...(i === 0 && level > 0 ? { method: "weighted-mean", total: 1, children: branch(level - 1) } : {}),
    }));
  const levels = (count: number): RuleSet => ({
    ...tree({ method: "weighted-mean", total: 1, children: branch(count - 1) }),
    score: { ...ombudsmanRi2022.score, inputDecimals: 3 },
  });
  const [narrow, wide] = [levels(1), levels(5)];
  const all = (level: number, first: unknown, value: string) =>
    Object.fromEntries(weights.map((_, i) => [`c${level}${i}`, i === 0 ? first : value]));

  test("is taken", () => {
    expect(typeof compile(narrow).scoreFactor).toBe("number");
    expect(typeof compile(wide).scoreFactor).toBe("bigint");
    const dimensions = all(4, "77.995", "77.995") as Record<string, string>;
    expect(score(wide, { region, dimensions })).toMatchObject({ exact: "15599/200", score: 78, grade: "B" });
  });

  test("equals the number lane where both can compute", () => {
    for (const [first, others] of [
      ["0", "0"],
      ["100", "100"],
      ["77.995", "77.996"],
      ["0.001", "99.999"],
      ["87.994", "87.995"],
    ] as const) {
      const below = all(4, first, others) as Record<string, string>;
      const same = all(0, first, others) as Record<string, string>;
      const [big, small] = [
        score(wide, { region, units: [{ name: "a", dimensions: below }] }),
        score(narrow, { region, units: [{ name: "a", dimensions: same }] }),
      ];
      const renamed = big.units[0]!.dimensions!.map((part) => ({ ...part, id: part.id.replace("c4", "c0") }));
      expect(renamed).toEqual(small.units[0]!.dimensions);
      expect({ ...big, units: [] }).toEqual({ ...small, units: [] });
    }
  });

  test("is exact to the last level", () => {
    let answer: unknown = { answers: all(0, "100", "0") };
    for (let level = 1; level < 4; level++) answer = { answers: all(level, answer, "0") };
    const { exact } = score(wide, { region, dimensions: all(4, answer, "0") as Record<string, string> });
    // 0.333333^5 of 100
    const numerator = 333_333n ** 5n * 100n;
    const denominator = 10n ** 30n;
    const [top, bottom] = exact!.split("/").map(BigInt) as [bigint, bigint];
    expect(top * denominator).toBe(numerator * bottom);
  });

  test("tells of an answer off its scale", () => {
    const dimensions = all(4, "100.001", "1") as Record<string, string>;
    expect(caught(() => score(wide, { region, dimensions })).issues).toEqual([
      ["above-maximum", "dimensions.c40", `dimensions.c40: "100.001" is above the scale's 100`],
    ]);
  });

  test("mixes with scores and with units not assessed", () => {
    const result = score(wide, {
      region,
      units: [
        { name: "a", score: "81.1" },
        { name: "b", dimensions: all(4, "98.48", "98.48") as Record<string, string> },
        { name: "c", score: 61.07 },
        { name: "d", dimensions: all(4, 71.33, "71.33") as Record<string, string> },
        { name: "e", notAssessed: "closed" },
      ],
    });
    expect(result).toMatchObject({ score: 78, exact: "15599/200", grade: "B" });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(classify(wide, "77.995")).toMatchObject({ grade: "B" });
  });

  test("a scale that goes far, with scores of six decimals", () => {
    const rules: RuleSet = {
      ...ombudsmanRi2022,
      score: { min: 0, max: 900_000_000, decimals: 6, rounding: "half-even", inputDecimals: 6 },
      criteria: { unknown: "not asked here" },
    };
    const result = score(rules, withScores("899999999.999999", "899999999.999998", "899999999.999997"));
    expect(result).toMatchObject({ exact: "449999999999999/500000", score: 899_999_999.999998, grade: "A" });
    const tie = score(rules, withScores("0.000001", "0.000002"));
    expect(tie).toMatchObject({ exact: "3/2000000", score: 0.000002, notes: [] });
  });
});

describe("what decides the lane", () => {
  const unknown = { unknown: "not asked here" };
  const rulesOf = (rule: Partial<RuleSet["score"]>, criteria: RuleSet["criteria"] = unknown): RuleSet => ({
    ...ombudsmanRi2022,
    score: { ...ombudsmanRi2022.score, ...rule },
    criteria,
  });

  // twice the greatest score and one step of it, in the steps that rounding computes with
  test.each<[string, RuleSet, bigint]>([
    ["input finer than the score", rulesOf({ decimals: 2, inputDecimals: 6 }), 200_010_000n],
    ["a score finer than the input", rulesOf({ decimals: 6, inputDecimals: 2 }), 200_000_001n],
    ["a scale further below zero than above", rulesOf({ min: -200, decimals: 2, inputDecimals: 2 }), 40_001n],
    ["less than one: 1 itself", rulesOf({ max: "0.25", decimals: 2, inputDecimals: 2 }), 100n],
    ["a tree that divides by 10,000 more", rulesOf({}, ombudsmanRi2022.criteria), 2_000_100_000_000n],
  ])("the bound of a unit's numerator: %s", (_, rules, bound) => {
    expect(compile(rules).bound).toBe(bound);
  });

  test("a bound beyond 2^53 makes the plan wide without a tree", () => {
    const rules = rulesOf({ max: 5_000_000_000, decimals: 6, inputDecimals: 0 });
    const { bound, denominator, down, scoreFactor } = compile(rules);
    expect(bound).toBe(10n ** 16n + 1n);
    expect([denominator, down, scoreFactor]).toEqual([1n, 1n, 1n]);
    const result = score(rules, withScores(4_999_999_999, 5_000_000_000, 5_000_000_000));
    expect(result).toMatchObject({ exact: "14999999999/3", score: 4_999_999_999.666667 });
  });

  // twice and a million times a value, over its denominator, passes 2^53 or does not
  test.each([
    [0, 31, "number"],
    [0, 51, "bigint"],
    [31, 0, "bigint"],
    [0, 1, "number"],
    [1000, 1001, "bigint"],
    [-1001, -1000, "bigint"],
  ])("a dimension from %d to %d with scores of six decimals: %s", (from, to, lane) => {
    const child = { id: "a", label, scale: { from, to } };
    const rules = rulesOf({ decimals: 6 }, { id: "unit", label, method: "mean", children: [child] });
    expect(typeof compile(rules).root!.denominator).toBe(lane);
    const { dimensions } = score(rules, { region, dimensions: { a: { percent: 50 } } });
    expect(dimensions![0]).toMatchObject({ score: (from + to) / 2, share: "1/2", contribution: "50" });
  });
});
