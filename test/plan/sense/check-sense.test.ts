import { describe, expect, test } from "vitest";
import { startIssues } from "../../../src/issues/issue-list.ts";
import type { RuleSet } from "../../../src/model/index.ts";
import { checkSense } from "../../../src/plan/sense/index.ts";
import { ruleSets } from "../../../src/rules/index.ts";

const label = { id: "x", en: "x" };
const whole = { min: 0, max: 9e9, decimals: 0, rounding: "half-up", inputDecimals: 0 };
const bands = (...bounds: unknown[]) =>
  bounds.map((lowerBound, i) => ({ lowerBound, inclusive: true, grade: `G${i}`, zone: null, label }));
const node = (id: string, fields: object = {}) => ({ id, label, ...fields });
const sum = (...points: unknown[]) =>
  node("unit", { method: "sum", children: points.map((own, i) => node(`c${i}`, { points: own })) });

/** The issues of rules on a scale of rupiah, by code and path, and params where the test is about them. */
function issuesOf(fields: object): readonly (readonly [string, string])[] {
  return issuesWithParams(fields).map(([code, path]) => [code, path] as const);
}

function issuesWithParams(fields: object): readonly (readonly [string, string, unknown])[] {
  const { list } = startIssues();
  const rules = {
    score: whole,
    criteria: { unknown: "x" },
    region: { method: "mean", of: "units" },
    bands: bands(0),
    classifyOn: { decimals: 0, rounding: "half-up" },
    qualifiers: [],
    ...fields,
  };
  checkSense(rules as unknown as RuleSet, list);
  return list.issues.map(({ code, path, params }) => [code, path.join("."), params] as const);
}

test.each(ruleSets())("checkSense(ruleSet) finds nothing in $id", (ruleSet) => {
  const { list } = startIssues();
  checkSense(ruleSet, list);
  expect(list.issues).toEqual([]);
});

describe("checkSense(ruleSet) compares numbers of 10^9 and more at their full size", () => {
  const c = "criteria.children.0";

  test.each<[string, object, readonly (readonly [string, string])[]]>([
    ["right bands", { bands: bands(0, 2e9, 5e9, 8e9) }, []],
    [
      "bands in disorder",
      { bands: bands(0, 8e9, 5e9, 2e9) },
      [
        ["band-order", "bands.2.lowerBound"],
        ["band-order", "bands.3.lowerBound"],
      ],
    ],
    [
      "two equal bounds",
      { bands: bands(0, 5e9, "5000000000") },
      [["band-unreachable", "bands.2.lowerBound"]],
    ],
    [
      "a bound above the scale",
      { bands: bands(0, "9000000001") },
      [["band-outside-scale", "bands.1.lowerBound"]],
    ],
    [
      "a first bound that is not the minimum",
      { score: { ...whole, min: "1000000000" }, bands: bands("1000000001") },
      [["band-gap", "bands.0.lowerBound"]],
    ],
    [
      "a first band without the minimum",
      { bands: [{ ...bands(0)[0], inclusive: false }] },
      [["band-gap", "bands.0.inclusive"]],
    ],
    [
      "an empty band",
      { bands: [...bands(0), { ...bands(5e9)[0], inclusive: false }, ...bands("5000000001")] },
      [["band-unreachable", "bands.1"]],
    ],
    [
      "a bracket beside its bound",
      { bands: [...bands(0), { ...bands(5e9)[0], bracket: { above: 5e9, upTo: 6e9 } }] },
      [["band-order", "bands.1.bracket"]],
    ],
    [
      "a bracket about its bound",
      { bands: [...bands(0), { ...bands(5e9)[0], bracket: { above: 4e9, upTo: 5e9 } }] },
      [],
    ],
    [
      "a bracket below its bound",
      { bands: [...bands(0), { ...bands(5e9)[0], bracket: { above: 3e9, upTo: 4e9 } }] },
      [["band-order", "bands.1.bracket"]],
    ],
    [
      "a scale that descends",
      { score: { ...whole, min: 5e9, max: 4e9 }, bands: bands(5e9) },
      [
        ["scale-empty", "score"],
        ["band-outside-scale", "bands.0.lowerBound"],
      ],
    ],
    [
      "a scale of one point",
      { score: { ...whole, min: 9e9 }, bands: bands(9e9) },
      [["scale-empty", "score"]],
    ],
    ["points below 0", { criteria: sum(-3e9, 4e9) }, [["below-minimum", `${c}.points`]]],
    [
      "a total that is not the sum",
      { criteria: { ...sum(4e8, "500000001"), total: 9e8 } },
      [["weight-sum", "criteria.total"]],
    ],
    ["points that sum to more than a total can say", { criteria: sum(4e14, 5e14) }, []],
    [
      "an answer's scale of one point",
      {
        criteria: node("unit", {
          method: "mean",
          children: [node("a", { scale: { from: 5e9, to: "5000000000" } })],
        }),
      },
      [["scale-empty", `${c}.scale`]],
    ],
    [
      "a rounding that the scale's end does not survive",
      {
        score: { ...whole, decimals: 1, inputDecimals: 1 },
        criteria: {
          ...sum("10000000000.5"),
          children: [node("a", { points: "10000000000.5", rounding: { decimals: 0, rounding: "up" } })],
        },
      },
      [["too-many-decimals", `${c}.rounding.decimals`]],
    ],
    [
      "elements of a survey that are not whole",
      {
        survey: true,
        score: { ...whole, inputDecimals: 1 },
        criteria: node("unit", {
          method: "mean",
          children: [node("a", { scale: { from: 1, to: "10000000000.5" } })],
        }),
      },
      [["not-allowed", c]],
    ],
  ])("%s", (_name, fields, issues) => {
    expect(issuesOf(fields)).toEqual(issues);
  });
});

describe("checkSense(ruleSet) refuses what could not be read again or computed exactly", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const rounded = (fields: object) =>
    node("unit", {
      method: "mean",
      children: [node("a", { rounding: { decimals: 6, rounding: "up" }, ...fields })],
    });
  const large = 9_007_199_255;
  const small = { ...whole, max: 100 };

  test.each<[string, object, readonly (readonly [string, string, unknown])[]]>([
    [
      "scores finer than inputs",
      { score: { ...whole, decimals: 2 } },
      [["not-allowed", "score.decimals", { reason: "score-decimals", value: 2 }]],
    ],
    [
      "ends of the scale finer than scores",
      {
        score: { min: "0.5", max: "99.995", decimals: 0, rounding: "half-up", inputDecimals: 3 },
        bands: bands("0.5"),
      },
      [
        ["too-many-decimals", "score.min", { value: "0.5", limit: 0 }],
        ["too-many-decimals", "score.max", { value: "99.995", limit: 0 }],
        ["band-unreachable", "bands.0.lowerBound", { decimals: 0, value: "0.5" }],
      ],
    ],
    [
      "scores that are classified on too many decimals",
      {
        classifyOn: { decimals: 6, rounding: "half-up" },
        score: { ...whole, min: -large, max: large },
        bands: bands(-large),
      },
      [
        ["beyond-proofs", "score.min", { value: -large, limit: most / 1e6 }],
        ["beyond-proofs", "score.max", { value: large, limit: most / 1e6 }],
      ],
    ],
    [
      "the most that is classified on six decimals",
      { classifyOn: { decimals: 6, rounding: "up" }, score: { ...whole, max: large - 1 } },
      [],
    ],
    [
      "an answer's scale that is rounded too finely",
      { score: small, criteria: rounded({ scale: { from: -large, to: large } }) },
      [
        ["beyond-proofs", "criteria.children.0.scale.from", { value: -large, limit: most / 1e6 }],
        ["beyond-proofs", "criteria.children.0.scale.to", { value: large, limit: most / 1e6 }],
      ],
    ],
    [
      "the most that is rounded to six decimals",
      { score: small, criteria: rounded({ scale: { from: large - 1, to: 0 } }) },
      [],
    ],
    [
      "points that are rounded too finely",
      { score: small, criteria: { ...rounded({ points: large }), method: "sum" } },
      [["beyond-proofs", "criteria.children.0.points", { value: large, limit: most / 1e6 }]],
    ],
    [
      "scores that are rounded too finely below the score",
      { score: { ...whole, max: large }, criteria: rounded({}) },
      [["beyond-proofs", "criteria.children.0.rounding.decimals", { value: large, limit: most / 1e6 }]],
    ],
    [
      "numbers that cannot be read, of either sign, once each",
      { score: { ...whole, max: 1e15 }, bands: bands(0, "-1000000000000000"), criteria: sum(1e15) },
      [
        ["above-maximum", "score.max", { value: 1e15, limit: 999999999999999, magnitude: true }],
        [
          "above-maximum",
          "bands.1.lowerBound",
          { value: "-1000000000000000", limit: 999999999999999, magnitude: true },
        ],
        [
          "above-maximum",
          "criteria.children.0.points",
          { value: 1e15, limit: 999999999999999, magnitude: true },
        ],
      ],
    ],
    [
      "what is no decimal, which rules that were not parsed may hold",
      { score: { ...whole, max: "9,5" }, bands: bands(0, Number.NaN) },
      [
        ["not-a-decimal", "score.max", { value: "9,5", expected: "decimal" }],
        ["not-finite", "bands.1.lowerBound", { value: { type: "number", text: "NaN" } }],
      ],
    ],
  ])("%s", (_name, fields, issues) => {
    expect(issuesWithParams(fields)).toEqual(issues);
  });
});

describe("checkSense(ruleSet) of children whose points are unknown under a known total", () => {
  const added = (total: unknown, fields: object = {}) => ({
    score: { ...whole, max: 100 },
    criteria: { ...sum({ unknown: "x" }, { unknown: "y" }), total, ...fields },
  });

  test("takes the total for their scale: as fine as inputs, no finer", () => {
    expect(issuesOf(added(70))).toEqual([]);
    expect(issuesOf(added("70.5"))).toEqual([["too-many-decimals", "criteria.total"]]);
    expect(
      issuesOf({ ...added("70.5"), criteria: { ...added("70.5").criteria, children: { unknown: "x" } } }),
    ).toEqual([]);
  });

  test("refuses a total below 0 of any size", () => {
    expect(issuesOf(added(-7))).toEqual([["below-minimum", "criteria.total"]]);
    expect(issuesOf(added(-7e9))).toEqual([["below-minimum", "criteria.total"]]);
  });

  test("holds a rounding of theirs against the total", () => {
    const rounding = { decimals: 6, rounding: "up" };
    const child = node("a", { points: { unknown: "x" }, rounding });
    expect(issuesOf(added(999_999_999, { children: [child] }))).toEqual([]);
    expect(issuesOf(added(9_007_199_255, { children: [child] }))).toEqual([
      ["beyond-proofs", "criteria.total"],
    ]);
  });
});

describe("checkSense(ruleSet) says once what is wrong", () => {
  const tenths = {
    score: { ...whole, max: 9, inputDecimals: 1 },
    classifyOn: { decimals: 1, rounding: "half-up" },
  };
  const band = (lowerBound: unknown, inclusive: boolean) => ({ ...bands(lowerBound)[0], inclusive });
  const pair = (fields: object) =>
    node("unit", { method: "mean", children: [node("a"), node("b")], ...fields });

  test.each<[string, object, readonly (readonly [string, string])[]]>([
    ["a bound that is no decimal", { bands: bands(0, "x") }, [["not-a-decimal", "bands.1.lowerBound"]]],
    [
      "the lower end of a bracket that is no decimal",
      { bands: [...bands(0), { ...bands(5)[0], bracket: { above: "x", upTo: 5 } }] },
      [["not-a-decimal", "bands.1.bracket.above"]],
    ],
    [
      "the upper end of a bracket that is no decimal",
      { bands: [...bands(0), { ...bands(5)[0], bracket: { above: 4, upTo: "x" } }] },
      [["not-a-decimal", "bands.1.bracket.upTo"]],
    ],
    [
      "a first whole score after a bound that is not inclusive",
      { ...tenths, bands: [band(0, true), band("0.5", false), band(2, true)] },
      [],
    ],
    [
      "a first score at the next bound, which leaves it to the band below",
      { ...tenths, bands: [band(0, true), band("1.5", true), band(2, false)] },
      [],
    ],
    [
      "a first score at the next bound, which takes it",
      { ...tenths, bands: [band(0, true), band("1.5", true), band(2, true)] },
      [["band-unreachable", "bands.1"]],
    ],
    [
      "a first score beyond the next bound, which is not inclusive",
      { ...tenths, bands: [band(0, true), band("1.2", true), band("1.5", false)] },
      [["band-unreachable", "bands.1"]],
    ],
    ["a total without a method", { criteria: node("unit", { total: 5 }) }, [["method-children", "criteria"]]],
    [
      "a root whose scale ends elsewhere",
      { criteria: pair({ scale: { from: 0, to: 8e9 } }) },
      [["not-allowed", "criteria.scale"]],
    ],
    [
      "a root whose scale begins elsewhere",
      { criteria: pair({ scale: { from: 1, to: 9e9 } }) },
      [["not-allowed", "criteria.scale"]],
    ],
    [
      "a scale whose ends are no decimals",
      { criteria: pair({ children: [node("a", { scale: { from: "x", to: "x" } }), node("b")] }) },
      [
        ["not-a-decimal", "criteria.children.0.scale.from"],
        ["not-a-decimal", "criteria.children.0.scale.to"],
      ],
    ],
    [
      "a total that is no decimal",
      { criteria: { ...sum(4, 5), total: "x" } },
      [["not-a-decimal", "criteria.total"]],
    ],
    [
      "a survey by the least",
      { survey: true, criteria: pair({ method: "minimum" }) },
      [["not-allowed", "survey"]],
    ],
    [
      "a survey with a policy",
      { survey: true, criteria: pair({ missing: { leftOut: "zero" } }) },
      [["not-allowed", "survey"]],
    ],
    [
      "a total finer than inputs, of parts that have scales of their own",
      {
        criteria: node("unit", {
          method: "sum",
          total: "0.5",
          children: [node("a", { points: { unknown: "x" }, scale: { from: 0, to: 1 } })],
        }),
      },
      [],
    ],
  ])("%s", (_, fields, issues) => {
    expect(issuesOf(fields)).toEqual(issues);
  });
});
