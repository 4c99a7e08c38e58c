import { describe, expect, test } from "vitest";
import { node } from "../../support/custom-rules.ts";
import { programOf } from "./program-of.ts";

const unknown = { unknown: "not published" };

describe("a rounding on the way", () => {
  const rounded = (scale: object, decimals: number) => ({
    method: "mean",
    children: [
      node("a", {
        scale,
        rounding: { decimals, rounding: "half-even" },
        method: "mean",
        children: [node("c"), node("d")],
      }),
    ],
  });

  test("is a stage that is read like a column", () => {
    expect(programOf(rounded({ from: 4, to: 2 }, 1), { c: 0, d: 0 })).toEqual({
      sources: ["c", "d"].map((id) => ({ id, least: 0, most: 100, decimals: 0 })),
      stages: [
        {
          id: "a",
          // 10 · (4 − 2 · (c + d) / 200)
          whole: { constant: 400n, sources: [0, 1], coefficients: [-1n, -1n], denominator: 10n },
          mode: "half-even",
          least: 20n,
          most: 40n,
          sumDecimals: null,
        },
      ],
      root: { constant: 200n, sources: [-1], coefficients: [-5n], denominator: 1n },
    });
  });

  test("is needed of a column with more decimals than are kept, and of no other", () => {
    const two = { from: 0, to: 2 };
    expect(programOf(rounded(two, 1), { a: 1 })).toMatchObject({ stages: [], root: { sources: [0] } });
    expect(programOf(rounded(two, 1), { a: 0 })).toMatchObject({ stages: [], root: { sources: [0] } });
    expect(programOf(rounded(two, 0), { a: 1 })).toMatchObject({
      stages: [
        { id: "a", least: 0n, most: 2n, whole: { coefficients: [1n], sources: [0], denominator: 10n } },
      ],
      root: { constant: 0n, sources: [-1], coefficients: [50n], denominator: 1n },
    });
    // without a rounding any decimals do
    expect(programOf({ method: "mean", children: [node("a"), node("b")] }, { a: 1, b: 1 })).toMatchObject({
      stages: [],
    });
  });

  test("of two criteria is two stages, the first being source −1", () => {
    const rounding = { decimals: 0, rounding: "down" };
    const children = ["a", "b"].map((id) => node(id, { rounding }));
    expect(programOf({ method: "mean", children }, { a: 1, b: 1 })).toMatchObject({
      stages: [{ id: "a" }, { id: "b" }],
      root: { sources: [-1, -2], coefficients: [1n, 1n], denominator: 2n },
    });
  });
});

describe("answers that are added as they are", () => {
  const open = (id: string, fields: object = { points: unknown }) => node(id, fields);
  const group = (...children: readonly object[]) => ({
    method: "mean",
    children: [node("a", { method: "sum", total: "60.5", children })],
  });

  test("are a stage that may not go beyond its total", () => {
    const columns = { c: 0, d: 1 };
    expect(programOf(group(open("c"), open("d")), columns)).toEqual({
      sources: [
        { id: "c", least: 0, most: 60, decimals: 0 },
        { id: "d", least: 0, most: 605, decimals: 1 },
      ],
      stages: [
        {
          id: "a",
          whole: { constant: 0n, sources: [0, 1], coefficients: [10n, 1n], denominator: 1n },
          mode: "half-up",
          least: 0n,
          most: 605n,
          sumDecimals: 1,
        },
      ],
      // a / 605 of 100
      root: { constant: 0n, sources: [-1], coefficients: [20n], denominator: 121n },
    });
    expect(programOf(group(open("c"), open("d")), { c: 0, d: 0 })).toMatchObject({
      stages: [{ most: 60n, sumDecimals: 0 }],
    });
  });

  test("have to be whole numbers of their decimals", () => {
    // points of three tenths, given on a scale of seven
    const beside = open("d", { points: "0.3", scale: { from: 0, to: 7 } });
    expect(programOf(group(open("c"), beside), { c: 1, d: 1 })).toEqual([
      { id: "a", kind: "method", reason: "" },
    ]);
  });

  test("cannot be rounded in columns", () => {
    const sum = { method: "sum", total: 60, children: [open("c"), open("d")] };
    const root = (fields: object) => ({ method: "mean", children: [node("a", { ...sum, ...fields })] });
    const rounding = { decimals: 0, rounding: "down" };
    expect(programOf(root({ rounding }), {})).toEqual([{ id: "a", kind: "method", reason: "" }]);
    expect(programOf(root({}), { c: 0, d: 0 })).toHaveProperty("root");
  });
});
