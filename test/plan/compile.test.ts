import { describe, expect, test } from "vitest";
import { classify, compile, ombudsmanRi2022, score, scoreAll } from "../../src/index.ts";
import type { Criterion, RuleSet } from "../../src/model/index.ts";
import { planOf, type RuleSetInput } from "../../src/plan/compile.ts";
import { region, withScores } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

const label = { id: "a", en: "a" };

function withCriteria(criteria: unknown): RuleSetInput {
  return { ...ombudsmanRi2022, digest: undefined, criteria: criteria as Criterion };
}

function tree(fields: object): RuleSetInput {
  return withCriteria({ id: "unit", label, ...fields });
}

/** The issues of a rule set that is refused: code and path. */
function refusal(rules: unknown): readonly (readonly [string, string])[] {
  const { code, issues } = caught(() => compile(rules as RuleSet));
  expect(code).toBe("invalid-rule-set");
  return issues.map(([issue, path]) => [issue, path]);
}

describe("compile", () => {
  test("names the rules that it came from, and gives nothing that others depend on", () => {
    const { id, version, digest } = ombudsmanRi2022;
    const compiled = compile(ombudsmanRi2022);
    expect(compiled).toStrictEqual({ reference: { id, version, digest } });
    expect(() => Object.assign(compiled.reference, { digest: "evil" })).toThrow(TypeError);
    expect(() => Object.assign(compiled, { up: 2 })).toThrow(TypeError);
  });

  test("keeps the plan of a rule set that is frozen all the way down, and of no other", () => {
    expect(planOf(ombudsmanRi2022)).toBe(planOf(ombudsmanRi2022));
    for (const loose of [{ ...ombudsmanRi2022 }, structuredClone(ombudsmanRi2022)]) {
      expect(planOf(loose)).not.toBe(planOf(loose));
      // a shallow freeze does not count
      Object.freeze(loose);
      if (!Object.isFrozen(loose.bands)) expect(planOf(loose)).not.toBe(planOf(loose));
    }
    const own = { ...ombudsmanRi2022, digest: undefined, bands: [...ombudsmanRi2022.bands] };
    expect(classify(own, 90).grade).toBe("A");
    own.bands.length = 1;
    expect(classify(own, 90).grade).toBe("E");
  });

  test("keeps a plan that nobody can change through the rules", () => {
    const rules = structuredClone(ombudsmanRi2022);
    const before = planOf(rules);
    Object.assign(rules.bands[4]!, { lowerBound: 10 });
    expect(before.ruleSet.bands[4]!.lowerBound).toBe("88");
    expect(Object.isFrozen(before.ruleSet.bands[4])).toBe(true);
  });
});

describe("junk", () => {
  const { score: rule, classifyOn, bands } = ombudsmanRi2022;
  const rulesWith = (fields: object) => ({ ...ombudsmanRi2022, digest: undefined, ...fields });

  test.each<[string, unknown, ...(readonly [code: string, path: string])[]]>([
    ["null", null, ["invalid-type", ""]],
    ["undefined", undefined, ["invalid-type", ""]],
    ["a number", 2022, ["invalid-type", ""]],
    ["an id", "ombudsman-ri/2022", ["invalid-type", ""]],
    ["a list", [], ["invalid-type", ""]],
    ["no bands", rulesWith({ bands: [] }), ["empty-list", "bands"]],
    ["bands that are no list", rulesWith({ bands: {} }), ["invalid-type", "bands"]],
    ["a band that is null", rulesWith({ bands: [null] }), ["invalid-type", "bands.0"]],
    [
      "a band without a grade",
      rulesWith({ bands: [{ ...bands[0], grade: undefined }] }),
      ["missing-field", "bands.0.grade"],
    ],
    [
      "a label that is a text",
      rulesWith({ bands: [{ ...bands[0], label: "E" }] }),
      ["invalid-type", "bands.0.label"],
    ],
    [
      "half a label",
      rulesWith({ bands: [{ ...bands[0], label: { id: "E" } }] }),
      ["missing-field", "bands.0.label.en"],
    ],
    [
      "a bracket without an end",
      rulesWith({ bands: [{ ...bands[0], bracket: { above: 1 } }] }),
      ["missing-field", "bands.0.bracket.upTo"],
    ],
    ["no region types", rulesWith({ appliesTo: undefined }), ["missing-field", "appliesTo"]],
    ["a region type that is a number", rulesWith({ appliesTo: [5] }), ["invalid-type", "appliesTo.0"]],
    ["no qualifiers", rulesWith({ qualifiers: null }), ["invalid-type", "qualifiers"]],
    [
      "a qualifier without fact and label",
      rulesWith({ qualifiers: [{}] }),
      ["missing-field", "qualifiers.0.fact"],
      ["missing-field", "qualifiers.0.label"],
    ],
    ["a digest that is a number", rulesWith({ digest: 5 }), ["invalid-type", "digest"]],
    ["a survey that is a text", rulesWith({ survey: "yes" }), ["invalid-type", "survey"]],
    ["no criteria", rulesWith({ criteria: undefined }), ["missing-field", "criteria"]],
    ["criteria that are a text", rulesWith({ criteria: "unit" }), ["invalid-type", "criteria"]],
    [
      "children that are null",
      tree({ method: "mean", children: null }),
      ["invalid-type", "criteria.children"],
    ],
    ["no children", tree({ method: "mean", children: [] }), ["empty-list", "criteria.children"]],
    [
      "a child that is null",
      tree({ method: "mean", children: [null] }),
      ["invalid-type", "criteria.children.0"],
    ],
    [
      "an unknown method",
      tree({ method: "mode", children: [{ id: "a" }] }),
      ["not-allowed", "criteria.method"],
    ],
    ["a weight that is a text", tree({ weight: "much" }), ["invalid-type", "criteria.weight"]],
    ["a total that is unknown", tree({ total: { unknown: "lost" } }), ["invalid-type", "criteria.total"]],
    ["half a scale", tree({ scale: { from: 0 } }), ["missing-field", "criteria.scale.to"]],
    [
      "an unknown policy",
      tree({ missing: { leftOut: "guess" } }),
      ["not-allowed", "criteria.missing.leftOut"],
    ],
    [
      "a completeness that is a list",
      tree({ missing: { completeness: [1] } }),
      ["invalid-type", "criteria.missing.completeness"],
    ],
    ["half a rounding", tree({ rounding: { decimals: 2 } }), ["not-allowed", "criteria.rounding.rounding"]],
    ["no region rule", rulesWith({ region: undefined }), ["missing-field", "region"]],
    ["another method", rulesWith({ region: { method: "median", of: "units" } }), ["invalid-type", "region"]],
    [
      "a mean of something else",
      rulesWith({ region: { method: "mean", of: "regions" } }),
      ["invalid-type", "region"],
    ],
    ["no score rule", rulesWith({ score: undefined }), ["missing-field", "score"]],
    ["seven decimals", rulesWith({ score: { ...rule, decimals: 7 } }), ["invalid-type", "score.decimals"]],
    [
      "decimals below zero",
      rulesWith({ score: { ...rule, decimals: -1 } }),
      ["invalid-type", "score.decimals"],
    ],
    [
      "half a decimal",
      rulesWith({ score: { ...rule, inputDecimals: 0.5 } }),
      ["invalid-type", "score.inputDecimals"],
    ],
    [
      "an unknown rounding",
      rulesWith({ score: { ...rule, rounding: "nearest" } }),
      ["not-allowed", "score.rounding"],
    ],
    ["no classifyOn", rulesWith({ classifyOn: null }), ["invalid-type", "classifyOn"]],
    [
      "an unknown reading",
      rulesWith({ classifyOn: { ...classifyOn, rounding: "__proto__" } }),
      ["not-allowed", "classifyOn.rounding"],
    ],
    ["text for a decimal", rulesWith({ score: { ...rule, max: "a lot" } }), ["invalid-type", "score.max"]],
    [
      "a decimal comma",
      rulesWith({ bands: [{ ...bands[0], lowerBound: "0,5" }] }),
      ["invalid-type", "bands.0.lowerBound"],
    ],
  ])("%s", (_, rules, ...issues) => {
    expect(refusal(rules)).toEqual(issues);
    expect(caught(() => score(rules as RuleSet, withScores(78))).code).toBe("invalid-rule-set");
    expect(caught(() => scoreAll(rules as RuleSet, [])).code).toBe("invalid-rule-set");
    expect(caught(() => classify(rules as RuleSet, 78)).code).toBe("invalid-rule-set");
  });

  test("what rules without a field lack is all said at once", () => {
    expect(refusal({}).map(([, path]) => path)).toEqual([
      "id",
      "version",
      "region",
      "score",
      "classifyOn",
      "appliesTo",
      "bands",
      "qualifiers",
      "criteria",
    ]);
  });

  test.each<[string, unknown, ...(readonly [code: string, path: string])[]]>([
    [
      "a number beyond all bounds",
      rulesWith({ score: { ...rule, min: 1e300 } }),
      ["above-maximum", "score.min"],
    ],
    [
      "an empty scale of the root",
      tree({ scale: { from: 3, to: "3.0" } }),
      ["not-allowed", "criteria.scale"],
      ["scale-empty", "criteria.scale"],
    ],
    [
      "points that do not sum to the total",
      tree({ method: "sum", total: 100, children: [{ id: "a", points: "99.99" }] }),
      ["weight-sum", "criteria.total"],
    ],
    [
      "weights of nothing",
      tree({ method: "weighted-mean", children: [{ id: "a", weight: 0 }] }),
      ["weight-sum", "criteria"],
    ],
    [
      "a weight that is a float",
      tree({ method: "weighted-mean", children: [{ id: "a", weight: 0.1 + 0.2 }] }),
      ["too-many-decimals", "criteria.children.0.weight"],
    ],
    [
      "a sum of weights",
      tree({ method: "sum", children: [{ id: "a", weight: 1 }] }),
      ["method-children", "criteria.children.0"],
      ["method-children", "criteria.children.0"],
    ],
    ["children without a method", tree({ children: [{ id: "a" }] }), ["method-children", "criteria"]],
    [
      "reversed bands",
      rulesWith({ bands: [...bands].reverse() }),
      ...(["band-order", "band-order", "band-order", "band-order"] as const).map(
        (code, i) => [code, `bands.${i + 1}.lowerBound`] as const,
      ),
      ["band-gap", "bands.0.lowerBound"],
    ],
    [
      "min above max",
      rulesWith({ score: { ...rule, min: 100, max: 0 }, criteria: { unknown: "lost" } }),
      ["scale-empty", "score"],
      ...[0, 1, 2, 3, 4].map((i) => ["band-outside-scale", `bands.${i}.lowerBound`] as const),
      ["band-gap", "bands.0.lowerBound"],
    ],
  ])("no sense: %s", (_, rules, ...issues) => {
    expect(new Set(refusal(rules).map(String))).toEqual(new Set(issues.map(String)));
  });

  test("an edited copy that keeps its digest is refused everywhere, with the digest that is right", () => {
    const edited = { ...ombudsmanRi2022, bands: bands.map((band) => ({ ...band, grade: "A" })) };
    const right = compile({ ...edited, digest: undefined }).reference.digest;
    expect(caught(() => compile(edited))).toEqual({
      code: "invalid-rule-set",
      issues: [
        [
          "digest-mismatch",
          "digest",
          `digest: the digest "${ombudsmanRi2022.digest.slice(0, 39)}…" is not that of ombudsman-ri/2022; there is ${right}`,
        ],
      ],
    });
    expect(right).not.toBe(ombudsmanRi2022.digest);
    expect(score({ ...edited, digest: undefined }, withScores(1)).ruleSet.digest).toBe(right);
    expect(score({ ...edited, digest: "" }, withScores(1)).ruleSet.digest).toBe(right);
  });

  test("a tree of 100,000 levels, and one that holds itself", () => {
    let deep: unknown = { id: "leaf", label };
    for (let i = 0; i < 100_000; i++) deep = { id: `c${i}`, label, method: "mean", children: [deep] };
    expect(refusal(withCriteria(deep))[0]![0]).toBe("too-deep");
    const round = { id: "round", label, method: "mean", children: [] as unknown[] };
    round.children.push(round);
    expect(refusal(withCriteria(round))[0]![0]).toBe("too-deep");
  });

  test("a tree of 2^30 leaves that are one", () => {
    let shared: object = { id: "leaf", label };
    for (let i = 0; i < 30; i++) shared = { id: `c${i}`, label, method: "mean", children: [shared, shared] };
    const began = performance.now();
    expect(refusal(withCriteria(shared))[0]![0]).toBe("too-large");
    expect(performance.now() - began).toBeLessThan(500);
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
      {
        id: "speed",
        score: 65,
        exact: "65",
        share: "13/20",
        contribution: "39/2",
        children: [
          { id: "days", score: 6, exact: "6", share: "4/5", contribution: "12" },
          { id: "hours", score: 0, exact: "0", share: "1/2", contribution: "15/2" },
        ],
      },
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
    const rules: RuleSetInput = {
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
    const rules: RuleSetInput = {
      ...ombudsmanRi2022,
      digest: undefined,
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

  test("sixty levels, each a mean of one", () => {
    let criterion: object = { id: "leaf", label };
    for (let i = 0; i < 60; i++) criterion = { id: `c${i}`, label, method: "mean", children: [criterion] };
    let answer: unknown = 77.5;
    for (let i = 0; i < 59; i++) answer = { answers: { [i === 0 ? "leaf" : `c${i - 1}`]: answer } };
    const rules = withCriteria(criterion);
    expect(score(rules, { region, dimensions: { c58: answer as number } })).toMatchObject({ exact: "155/2" });
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
  const levels = (count: number): RuleSetInput => ({
    ...tree({ method: "weighted-mean", total: 1, children: branch(count - 1) }),
    score: { ...ombudsmanRi2022.score, inputDecimals: 3 },
  });
  const [narrow, wide] = [levels(1), levels(5)];
  const all = (level: number, first: unknown, value: string) =>
    Object.fromEntries(weights.map((_, i) => [`c${level}${i}`, i === 0 ? first : value]));

  test("is taken", () => {
    expect(typeof planOf(narrow).scoreFactor).toBe("number");
    expect(typeof planOf(wide).scoreFactor).toBe("bigint");
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
      expect({ ...big, ruleSet: small.ruleSet, units: [] }).toEqual({ ...small, units: [] });
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
    const rules: RuleSetInput = {
      ...ombudsmanRi2022,
      digest: undefined,
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
  const rulesOf = (
    rule: Partial<RuleSet["score"]>,
    criteria: RuleSet["criteria"] = unknown,
  ): RuleSetInput => ({
    ...ombudsmanRi2022,
    digest: undefined,
    score: { ...ombudsmanRi2022.score, ...rule },
    bands: [{ lowerBound: rule.min ?? 0, inclusive: true, grade: "A", zone: "hijau", label }],
    criteria,
  });

  // twice the greatest score and one step of it, in the steps that rounding computes with
  test.each<[string, RuleSetInput, bigint]>([
    ["input finer than the score", rulesOf({ decimals: 2, inputDecimals: 6 }), 200_010_000n],
    ["a score as fine as the input", rulesOf({ decimals: 6, inputDecimals: 6 }), 200_000_001n],
    ["a scale further below zero than above", rulesOf({ min: -200, decimals: 2, inputDecimals: 2 }), 40_001n],
    ["less than one: 1 itself", rulesOf({ max: "0.25", decimals: 2, inputDecimals: 2 }), 100n],
    ["a tree that divides by 10,000 more", rulesOf({}, ombudsmanRi2022.criteria), 2_000_100_000_000n],
  ])("the bound of a unit's numerator: %s", (_, rules, bound) => {
    expect(planOf(rules).mostInNumbers).toBe(Number(BigInt(Number.MAX_SAFE_INTEGER) / bound));
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
    expect(typeof planOf(rules).root!.children[0]!.raw.denominator).toBe(lane);
    const { dimensions } = score(rules, { region, dimensions: { a: { percent: 50 } } });
    expect(dimensions![0]).toMatchObject({ score: (from + to) / 2, share: "1/2", contribution: "50" });
  });
});
