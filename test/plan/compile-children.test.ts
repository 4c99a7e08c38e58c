import { expect, test } from "vitest";
import { compileTree } from "../../src/plan/compile-tree.ts";
import { node, ownRules } from "../support/custom-rules.ts";

const unknown = { unknown: "not published" };

/** The compiled root of a tree. */
function rootOf(fields: object) {
  return compileTree(ownRules(fields))!;
}

/** What computing with children needs; of nothing where they cannot be computed with. */
function childrenOf({
  children,
  positions,
  weights,
  coefficients,
  limit,
  unknown,
}: ReturnType<typeof rootOf>) {
  return { ids: children.map(({ id }) => id), positions, weights, coefficients, limit, unknown };
}

const nothing = { ids: [], positions: new Map(), weights: [], coefficients: [], limit: null };

test("a criterion without children has nothing below", () => {
  const [leaf] = rootOf({ method: "mean", children: [node("a")] }).children;
  expect(childrenOf(leaf!)).toEqual({ ...nothing, unknown: { gap: "nothing-below" } });
});

test("children that are unknown are nothing to compute with, for the reason that the rules give", () => {
  expect(childrenOf(rootOf({ method: "mean", children: unknown }))).toEqual({
    ...nothing,
    unknown: { reason: "not published" },
  });
});

test("an unknown weight leaves nothing to compute with", () => {
  const children = [node("a", { weight: 1 }), node("b", { weight: unknown })];
  for (const total of [{}, { total: 3 }]) {
    expect(childrenOf(rootOf({ method: "weighted-mean", ...total, children }))).toEqual({
      ...nothing,
      unknown: { reason: "not published" },
    });
  }
});

test("weights make coefficients over the common denominator of all shares", () => {
  const { positions, weights, coefficients, limit, unknown, children, raw } = rootOf({
    method: "weighted-mean",
    children: [node("a", { weight: 1 }), node("b", { weight: "0.5" })],
  });
  expect(positions).toEqual(
    new Map([
      ["a", 0],
      ["b", 1],
    ]),
  );
  expect(weights).toEqual([
    { numerator: 1n, denominator: 1n },
    { numerator: 1n, denominator: 2n },
  ]);
  expect([limit, unknown]).toEqual([null, null]);
  // 2/3 and 1/3 of what the children are divided by, 100 points in steps of 1/10,000
  expect(children.map(({ final }) => final.denominator)).toEqual([1_000_000, 1_000_000]);
  expect(raw.denominator).toBe(3_000_000);
  expect(coefficients).toEqual([2, 1]);
});

test("a child adds its share of what its parent adds, and nothing that is fixed under other methods", () => {
  const below = { method: "mean", children: [node("below")] };
  const addedBy = (method: string) => {
    const [child] = rootOf({ method, children: [node("a", below), node("b")] }).children;
    return [child!, child!.children[0]!].map(({ raw }) => raw.contribution);
  };
  // N / 1,000,000 of a child is N / 20,000 of the score
  const half = { multiplier: 1, offset: 0, denominator: 20_000 };
  expect(addedBy("mean")).toEqual([half, half]);
  for (const method of ["minimum", "median", "maximum"]) expect(addedBy(method)).toEqual([null, null]);
});

test("other methods choose among halves of shares", () => {
  const { coefficients, raw } = rootOf({ method: "median", children: [node("a"), node("b")] });
  expect(coefficients).toEqual([1, 1]);
  expect(raw.denominator).toBe(2_000_000);
});

/** What is known of the children of a sum, among them one of unknown points. */
function sumOf(total: object, fields: object = {}, beside: object = {}) {
  return rootOf({
    method: "sum",
    ...total,
    children: [node("a", { points: 30, ...beside }), node("b", { points: unknown, ...fields })],
  });
}

test("a child of unknown points is added as it is, on a scale from 0 to the total of its sum", () => {
  const { limit, unknown, weights, children } = sumOf({ total: 100 });
  const hundred = { numerator: 100n, denominator: 1n };
  expect({ limit, unknown, weights }).toEqual({
    limit: hundred,
    unknown: null,
    weights: [{ numerator: 30n, denominator: 1n }, hundred],
  });
  expect(children.map(({ id, from, to, isAdded }) => [id, from, to, isAdded])).toEqual([
    ["a", 0, 300_000, false],
    ["b", 0, 1_000_000, true],
  ]);
});

test("beside a child that is added as it is, no other is answered by its parts", () => {
  const parts = { method: "mean", children: [node("part")] };
  const [beside] = sumOf({ total: 100 }, {}, parts).children;
  expect(childrenOf(beside!)).toEqual({ ...nothing, unknown: { gap: "asked-whole" } });
  const known = rootOf({ method: "sum", children: [node("a", { points: 30, ...parts })] });
  expect(known.children[0]!.unknown).toBeNull();
});

test("nothing is added as it is without a total, or on a scale of its own", () => {
  const reason = { ...nothing, unknown: { reason: "not published" } };
  expect(childrenOf(sumOf({}))).toEqual(reason);
  expect(childrenOf(sumOf({ total: 100 }, { scale: { from: 0, to: 4 } }))).toEqual(reason);
});
