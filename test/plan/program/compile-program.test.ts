import { describe, expect, test } from "vitest";
import { compileProgram } from "../../../src/plan/program/compile-program.ts";
import { node } from "../../support/custom-rules.ts";
import { planWith } from "../plan-with.ts";
import { programOf } from "./program-of.ts";

const unknown = { unknown: "not published" };

/** What is missing where nothing but that is wrong. */
const absent = (id: string) => ({ id, kind: "absent", reason: "" });

const weighted = {
  method: "weighted-mean",
  children: [node("a", { weight: 1, scale: { from: 4, to: "1.5" } }), node("b", { weight: 3 })],
};

describe("columns", () => {
  test("of scores are the value", () => {
    const score = { id: "score", least: 2500, most: 10_000, decimals: 2 };
    const root = { constant: 0n, sources: [0], coefficients: [1n], denominator: 100n };
    expect(programOf(weighted, { score: 2 }, { min: 25 })).toEqual({ sources: [score], stages: [], root });
    const plan = planWith({}, { inputDecimals: 1, min: 25 }, {}, { criteria: unknown });
    expect(compileProgram(plan, new Map([["score", 2]]))).toEqual({ sources: [score], stages: [], root });
    expect(compileProgram(plan, new Map())).toEqual([absent("score")]);
  });

  test("of criteria are weighed, each on its own scale", () => {
    expect(programOf(weighted, { b: 0, a: 1 })).toEqual({
      sources: [
        { id: "a", least: 15, most: 40, decimals: 1 },
        { id: "b", least: 0, most: 100, decimals: 0 },
      ],
      stages: [],
      // (40 − a) / 25 · 25 + b · 0.75
      root: { constant: 160n, sources: [0, 1], coefficients: [-4n, 3n], denominator: 4n },
    });
  });

  test("of fewer decimals than a scale hold what lies on it", () => {
    const children = [node("a", { scale: { from: "0.5", to: "2.5" } })];
    expect(programOf({ method: "mean", children }, { a: 0 })).toMatchObject({
      sources: [{ id: "a", least: 1, most: 2, decimals: 0 }],
    });
    const below = [node("a", { scale: { from: "-0.5", to: "-2.5" } })];
    expect(programOf({ method: "mean", children: below }, { a: 0 })).toMatchObject({
      sources: [{ id: "a", least: -2, most: -1, decimals: 0 }],
    });
  });

  test("of children are weighed within their parent's weight, and their parent's replace them", () => {
    const root = {
      method: "sum",
      children: [
        node("a", { points: 60, method: "mean", children: [node("c"), node("d")] }),
        node("b", { points: 40 }),
      ],
    };
    expect(programOf(root, { b: 0, c: 0, d: 0 })).toMatchObject({
      sources: [{ id: "c" }, { id: "d" }, { id: "b", most: 40 }],
      root: { constant: 0n, sources: [0, 1, 2], coefficients: [3n, 3n, 10n], denominator: 10n },
    });
    expect(programOf(root, { a: 0, b: 0 })).toMatchObject({
      sources: [{ id: "a", most: 60 }, { id: "b" }],
      root: { constant: 0n, sources: [0, 1], coefficients: [1n, 1n], denominator: 1n },
    });
  });
});

describe("what is missing", () => {
  const pair = [node("a"), node("b")];

  test("is every column that the tree asks for, and every one that it does not use", () => {
    expect(programOf({ method: "mean", children: pair }, { b: 0, x: 0 })).toEqual([absent("a"), absent("x")]);
    expect(programOf({ method: "mean", children: pair }, { a: 0, b: 0, score: 0 })).toEqual([
      absent("a"),
      absent("b"),
    ]);
    const nested = { method: "mean", children: [node("a", { method: "mean", children: [node("c")] })] };
    expect(programOf(nested, { a: 0, c: 0 })).toEqual([absent("c")]);
  });

  test("is the whole where children are unknown, for the reason that the rules give", () => {
    expect(programOf({ method: "mean", children: unknown }, {})).toEqual([
      { id: "unit", kind: "unknown", reason: "not published" },
    ]);
  });

  test("is another way for policies and for methods that are not linear", () => {
    expect(programOf({ method: "mean", missing: { leftOut: "zero" }, children: pair }, {})).toEqual([
      { id: "unit", kind: "policy", reason: "" },
    ]);
    for (const method of ["minimum", "median", "maximum"]) {
      expect(programOf({ method, children: pair }, {})).toEqual([{ id: "unit", kind: "method", reason: "" }]);
    }
  });
});
