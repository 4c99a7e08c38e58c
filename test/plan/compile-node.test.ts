import { describe, expect, test } from "vitest";
import { reduce } from "../../src/exact/ratio.ts";
import type { Criterion } from "../../src/index.ts";
import { compileNode } from "../../src/plan/compile-node.ts";
import { methodRules } from "../../src/plan/methods.ts";
import { node } from "../support/custom-rules.ts";

const rule = { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 1 } as const;

/** A criterion compiled where it adds 100 points to the score, and every magnitude that its lane has to hold. */
function compiled(criterion: Criterion, position: object = {}) {
  const sizes: bigint[] = [];
  const result = compileNode(
    criterion,
    { scale: { from: 0, to: 100 }, part: reduce(100n, 1n), isAdded: false, isWhole: false, ...position },
    { score: rule, reach: (size) => sizes.push(size), lane: Number },
  );
  return { ...result, sizes };
}

describe("a criterion that is answered", () => {
  test("has N in steps of its scale and of percentages", () => {
    const leaf = compiled(node("a"), { scale: { from: 1, to: 4 } });
    // 30 steps of 1/10 and 1000 of 1/10 %
    expect([leaf.from, leaf.to, leaf.raw.denominator]).toEqual([10, 40, 3000]);
    expect([leaf.direct, leaf.percent]).toEqual([100, 3]);
    expect(leaf.raw.value).toEqual({ multiplier: 1, offset: 1000, denominator: 1000 });
    expect(leaf.raw.contribution).toEqual({ multiplier: 1, offset: 0, denominator: 30 });
    expect(leaf.final).toBe(leaf.raw);
    expect(leaf).toMatchObject({ id: "a", isAdded: false, rounding: null, method: null });
    expect(leaf).toMatchObject({ missing: null, completeness: null, coefficients: [] });
    expect(leaf.sizes).toEqual([3000n, 4000n * 200n, 1000n, 3000n * 200n, 30n]);
  });

  test("counts from the worst answer down where less is better", () => {
    const leaf = compiled(node("a"), { scale: { from: 4, to: "-1" } });
    expect([leaf.from, leaf.to, leaf.raw.denominator]).toEqual([40, -10, 1000]);
    expect([leaf.direct, leaf.percent]).toEqual([-20, 1]);
    expect(leaf.raw.value).toEqual({ multiplier: -1, offset: 800, denominator: 200 });
    expect(leaf.sizes.slice(0, 3)).toEqual([1000n, 1800n * 200n, 200n]);
  });

  test("counts from a worst answer below zero", () => {
    const leaf = compiled(node("a"), { scale: { from: -4, to: -3 } });
    expect(leaf.raw.value).toEqual({ multiplier: 1, offset: -4000, denominator: 1000 });
    expect(leaf.sizes.slice(0, 3)).toEqual([1000n, 5000n * 200n, 1000n]);
  });

  test("adds nothing that is fixed without a part", () => {
    const leaf = compiled(node("a"), { part: null });
    expect(leaf.raw.contribution).toBeNull();
    expect(leaf.sizes).toEqual([1000n, 1000n * 200n, 10n]);
  });
});

describe("a criterion with children", () => {
  const children = [node("b", { weight: 1 }), node("c", { weight: 2 })];

  test("has N of all its children's over one denominator", () => {
    const parent = compiled(node("a", { method: "weighted-mean", children }));
    expect(parent.method).toBe(methodRules["weighted-mean"]);
    expect([parent.raw.denominator, parent.coefficients]).toEqual([3000, [1, 2]]);
    expect(parent.sizes.slice(-5)).toEqual([3000n, 3000n * 200n, 30n, 3000n * 200n, 30n]);
  });

  test("is asked as a whole beside what is added as it is", () => {
    const whole = compiled(node("a", { method: "weighted-mean", children }), {
      isWhole: true,
      isAdded: true,
    });
    expect(whole).toMatchObject({ children: [], unknown: { gap: "asked-whole" }, isAdded: true });
    expect(whole.raw.denominator).toBe(1000);
  });

  test("may sum to more than its total before it is refused, as often as it has children", () => {
    const open = ["b", "c", "d"].map((id) => node(id, { points: { unknown: "lost" } }));
    const sum = compiled(node("a", { method: "sum", total: 100, children: open }));
    expect(sum.sizes.slice(-5)).toEqual([3000n, 3000n * 200n, 10n, 3000n * 200n, 10n]);
    expect(sum.sizes.slice(0, 2)).toEqual([1000n, 1000n * 200n]);
  });

  test("keeps its policies, and what has to be known as a fraction", () => {
    const missing = { leftOut: "zero", completeness: "0.75" } as const;
    const parent = compiled(node("a", { method: "weighted-mean", missing, children }));
    expect(parent.missing).toEqual(missing);
    expect(parent.completeness).toEqual({ numerator: 3n, denominator: 4n });
    const without = compiled(node("a", { method: "weighted-mean", missing: { leftOut: "zero" }, children }));
    expect(without.completeness).toBeNull();
  });
});

describe("a criterion that is rounded", () => {
  test.each([
    // coarser than inputs, as fine, and finer
    [0, { factor: 1, from: 1, denominator: 3 }],
    [1, { factor: 10, from: 10, denominator: 30 }],
    [3, { factor: 1000, from: 1000, denominator: 3000 }],
  ])("to %d decimals", (decimals, { factor, from, denominator }) => {
    const rounding = { decimals, rounding: "half-even" };
    const leaf = compiled(node("a", { rounding }), { scale: { from: 1, to: 4 } });
    expect(leaf.rounding).toEqual({ factor, mode: "half-even", from, sign: 1 });
    expect(leaf.raw.denominator).toBe(3000);
    expect(leaf.final).toEqual({
      denominator,
      value: { multiplier: 1, offset: from, denominator: factor },
      contribution: { multiplier: reduceBy(denominator), offset: 0, denominator: lowest(denominator) },
    });
    // the value before it is rounded, to the finer of both decimals; after it, as published
    const kept = 2n * 10n ** BigInt(Math.max(2, decimals));
    const most = BigInt(denominator);
    expect(leaf.sizes).toEqual([
      ...[3000n, 4000n * kept, 1000n, 3000n * kept, 30n],
      ...[most, (most + BigInt(from)) * 200n, BigInt(factor)],
      ...[most * BigInt(reduceBy(denominator)) * 200n, BigInt(lowest(denominator))],
    ]);
  });

  test("on a scale that falls", () => {
    const leaf = compiled(node("a", { rounding: { decimals: 1, rounding: "down" } }), {
      scale: { from: 4, to: -1 },
    });
    expect(leaf.rounding).toEqual({ factor: 10, mode: "down", from: 40, sign: -1 });
    expect(leaf.final).toMatchObject({
      denominator: 50,
      value: { multiplier: -1, offset: 40, denominator: 10 },
      contribution: { multiplier: 2, offset: 0, denominator: 1 },
    });
  });
});

/** The numerator and the denominator of 100 points by so many steps. */
function reduceBy(steps: number): number {
  return Number(reduce(100n, BigInt(steps)).numerator);
}

function lowest(steps: number): number {
  return Number(reduce(100n, BigInt(steps)).denominator);
}
