import { describe, expect, test } from "vitest";
import { ombudsmanRi2022, type RuleSet } from "../../src/index.ts";
import { buildPlan } from "../../src/plan/build-plan.ts";
import { node } from "../support/custom-rules.ts";
import { planWith } from "./plan-with.ts";

const unknown = { unknown: "not published" };
const pair = [node("a"), node("b")];

test("buildPlan(ruleSet) names the rules and keeps them", () => {
  const { id, version, digest } = ombudsmanRi2022;
  const plan = buildPlan(ombudsmanRi2022);
  expect(plan.reference).toEqual({ id, version, digest });
  expect(plan.ruleSet).toBe(ombudsmanRi2022);
});

describe("units", () => {
  test.each([
    [2, 4, 1, 10_000, 10_000],
    [3, 1, 2, 10, 1000],
    [1, 2, 3, 100, 1000],
  ])(
    "of scores with %d decimals, inputs with %d and bounds with %d",
    (decimals, inputDecimals, on, unit, grain) => {
      const bands: RuleSet["bands"] = [
        { lowerBound: 0, inclusive: true, grade: "B", zone: null, label: null },
        {
          lowerBound: 50.5,
          inclusive: false,
          grade: "A",
          zone: null,
          label: null,
          bracket: { above: 50, upTo: "50.6" },
        },
      ];
      const score = { decimals, inputDecimals, min: -5, max: "10.5" };
      const plan = planWith({ method: "mean", children: pair }, score, { decimals: on }, { bands });
      expect([plan.unit, plan.grain, plan.min, plan.max]).toEqual([unit, grain, -5 * unit, 10.5 * unit]);
      expect(plan.bands).toEqual([
        { lowerBound: 0, inclusive: true, bracket: null },
        {
          lowerBound: 50.5 * grain,
          inclusive: false,
          bracket: { above: 50 * grain, upTo: 50.6 * grain },
        },
      ]);
    },
  );
});

describe("mayRedistribute", () => {
  const roots: [string, object, boolean][] = [
    ["no policy", { method: "mean", children: pair }, false],
    ["another policy", { method: "mean", missing: { leftOut: "zero" }, children: pair }, false],
    ...(["notApplicable", "notAssessed", "leftOut"] as const).map((kind): [string, object, boolean] => [
      kind,
      { method: "mean", missing: { [kind]: "redistribute" }, children: pair },
      true,
    ]),
    [
      "one dimension only",
      {
        method: "mean",
        children: [
          node("a"),
          node("b", { method: "mean", missing: { leftOut: "redistribute" }, children: [node("c")] }),
        ],
      },
      true,
    ],
  ];
  test.each(roots)("%s", (_, root, expected) => {
    expect(planWith(root).mayRedistribute).toBe(expected);
  });

  test("an unknown tree", () => {
    const plan = planWith({}, {}, {}, { criteria: unknown });
    expect([plan.root, plan.mayRedistribute, plan.grouped]).toEqual([null, false, new Map()]);
  });
});

describe("grouped", () => {
  const open = (id: string) => node(id, { points: unknown });

  test("lists the children of a dimension that only groups, with where it stands", () => {
    const group = { method: "sum", total: 60, children: [open("c"), open("d")] };
    const root = {
      method: "sum",
      children: [node("a", { points: 40 }), node("b", { points: 60, ...group })],
    };
    expect(planWith(root).grouped).toEqual(
      new Map([
        ["c", 1],
        ["d", 1],
      ]),
    );
  });

  test("lists none of a dimension in which the points of one child are known", () => {
    const group = { method: "sum", total: 60, children: [open("c"), node("d", { points: 10 })] };
    expect(planWith({ method: "mean", children: [node("b", group)] }).grouped).toEqual(new Map());
  });
});
