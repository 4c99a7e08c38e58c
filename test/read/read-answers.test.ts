import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../src/model/index.ts";
import { node, ownRules, scoreUnit } from "../support/custom-rules.ts";
import { issuesOf } from "../support/issues-of.ts";

const points = { unknown: "not found" };
const part = (id: string, fields: object = {}) => node(id, { points, ...fields });

/** Two dimensions that only group, and one that does not. */
const grouping = ownRules({
  method: "sum",
  total: 100,
  children: [
    node("g", { points: 40, method: "sum", total: 40, children: [part("constructor"), part("b")] }),
    node("h", { points: 30, method: "sum", total: 30, children: [part("c"), part("d")] }),
    node("k", { points: 30, method: "mean", children: [node("p"), node("q")] }),
  ],
});
const g = { answers: { constructor: 10, b: 10 } };
const h = { answers: { c: 10, d: 10 } };

function refused(rules: RuleSet, dimensions: object) {
  return issuesOf("invalid-assessment", () => scoreUnit(rules, dimensions)).map(({ code, path }) => [
    code,
    path.slice(3).join("."),
  ]);
}

describe("children of a dimension that only groups", () => {
  test.each([
    ["under their dimensions", { g, h, k: 15 }],
    ["beside them", { constructor: 10, b: 10, c: 10, d: 10, k: 15 }],
    ["some so, some so", { g, c: 10, d: 10, k: 15 }],
    ["under their dimension, and undefined beside it", { g, b: undefined, h, k: 15 }],
    ["beside their dimension, which is undefined", { constructor: 10, b: 10, g: undefined, h, k: 15 }],
    ["with an id that is undefined and nowhere known", { g, h, k: 15, lain: undefined }],
  ])("are answered %s", (_, dimensions) => {
    expect(scoreUnit(grouping, dimensions).units[0]!.exact).toBe("55");
  });

  test.each<[string, object, unknown]>([
    ["one is left out", { b: 10, h, k: 15 }, [["missing-criterion", "constructor"]]],
    [
      "one is there twice, and its dimension is wrong as well",
      { g: -1, b: 10, h, k: 15 },
      [
        ["answered-twice", "b"],
        ["below-minimum", "g"],
      ],
    ],
    [
      "one stands under another dimension",
      { g: { answers: { ...g.answers, c: 10 } }, h, k: 15 },
      [["unknown-criterion", "g.answers.c"]],
    ],
    [
      "one of a dimension that does not only group stands beside it",
      { g, h, p: 50 },
      [
        ["unknown-criterion", "p"],
        ["missing-criterion", "k"],
      ],
    ],
    ["one is there as null", { constructor: null, b: 10, h, k: 15 }, [["not-a-decimal", "constructor"]]],
  ])("%s", (_, dimensions, issues) => {
    expect(refused(grouping, dimensions)).toEqual(issues);
  });

  test("one of a known dimension is answered under it", () => {
    const issues = issuesOf("invalid-assessment", () => scoreUnit(grouping, { g, h, k: 15, p: 50 }));
    expect(issues.map(({ message }) => message)).toEqual([
      "units[0] (u).dimensions.p: it is part of k; answer it under k.answers",
    ]);
  });
});

describe("a sum of which some points are unknown", () => {
  const sum = (missing?: object) =>
    ownRules({ method: "sum", total: 100, missing, children: [node("a", { points: 40 }), part("b")] });

  test.each([
    [{ a: 40, b: 60 }, []],
    [{ a: 40, b: "60.01" }, [["above-maximum", ""]]],
    [{ a: 0, b: 100 }, []],
    [{ a: "0.01", b: 100 }, [["above-maximum", ""]]],
  ])("%j against its total: %j", (dimensions, issues) => {
    expect(refused(sum(), dimensions)).toEqual(issues);
  });

  test("has no weight to give to others, whatever its policy", () => {
    expect(refused(sum({ leftOut: "redistribute" }), { a: 40 })).toEqual([["missing-criterion", "b"]]);
  });
});
