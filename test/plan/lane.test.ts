import { describe, expect, test } from "vitest";
import { widen } from "../../src/exact/integer.ts";
import { menpanSkm2017, ombudsmanRi2021, ombudsmanRi2022 } from "../../src/index.ts";
import { buildPlan } from "../../src/plan/build-plan.ts";
import { countsProducts, laneOf } from "../../src/plan/lane.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { node } from "../support/custom-rules.ts";
import { planWith } from "./plan-with.ts";

const pair = [node("a"), node("b")];

test("laneOf(plan, count) is that of numbers up to the most units in numbers, and of bigints beyond", () => {
  const plan = buildPlan(ombudsmanRi2022);
  expect(laneOf(plan, 1)).toBe(Number);
  expect(laneOf(plan, plan.mostInNumbers)).toBe(Number);
  expect(laneOf(plan, BigInt(plan.mostInNumbers))).toBe(Number);
  expect(laneOf(plan, plan.mostInNumbers + 1)).toBe(widen);
});

test("countsProducts(plan) is for rules whose region is the mean over products", () => {
  const unknown = { ...ombudsmanRi2022, region: { unknown: "lost" } };
  expect(
    [ombudsmanRi2021, ombudsmanRi2022, menpanSkm2017, unknown].map((rules) =>
      countsProducts(buildPlan(rules)),
    ),
  ).toEqual([true, false, false, false]);
});

describe("the lane of a region's mean", () => {
  const partsOf = ({ denominator, up, down, scoreFactor, rootFactor, mostInNumbers }: Plan) => ({
    denominator,
    up,
    down,
    scoreFactor,
    rootFactor,
    mostInNumbers,
  });
  const most = (bound: bigint) => Number(BigInt(Number.MAX_SAFE_INTEGER) / bound);
  const without = { criteria: { unknown: "not published" } };

  test("where inputs are finer than scores, a value is divided", () => {
    const plan = planWith({}, { decimals: 2, inputDecimals: 4 }, {}, without);
    expect(partsOf(plan)).toEqual({
      denominator: 10_000,
      up: 1,
      down: 100,
      scoreFactor: 1,
      rootFactor: 1,
      mostInNumbers: most(2_000_100n),
    });
  });

  test("where scores are finer than inputs, a value is multiplied", () => {
    const plan = planWith({}, { decimals: 5, inputDecimals: 2 }, {}, without);
    expect(partsOf(plan)).toEqual({
      denominator: 100,
      up: 1000,
      down: 1,
      scoreFactor: 1,
      rootFactor: 1,
      mostInNumbers: most(20_000_001n),
    });
  });

  test("values from a tree and from scores have one denominator", () => {
    // the root's value is N / 300 of 100 points; inputs are whole
    const plan = planWith(
      { method: "mean", children: [node("a"), node("b"), node("c")] },
      { decimals: 0, inputDecimals: 0 },
    );
    expect(partsOf(plan)).toEqual({
      denominator: 3,
      up: 1,
      down: 3,
      scoreFactor: 3,
      rootFactor: 1,
      mostInNumbers: most(603n),
    });
    // a root in whole points, inputs in steps of 1/10,000
    const rounding = { decimals: 0, rounding: "half-up" };
    const { rootFactor, denominator } = planWith({ method: "mean", rounding, children: pair });
    expect([rootFactor, denominator]).toEqual([10_000, 10_000]);
  });

  // 2^53 − 1 is 441,650,591 · 20,394,401, and 20,394,401 is twice 100 times the greatest score, and 1
  test.each([
    [101_972, "number", 1],
    [101_973, "bigint", 0],
  ])("a bound with a greatest score of %d: %s", (max, lane, units) => {
    const child = node("a", { scale: { from: 0, to: 441_650_591 } });
    const score = { decimals: 2, inputDecimals: 0, min: max - 100, max };
    const plan = planWith({ method: "mean", children: [child] }, score);
    expect(plan.mostInNumbers).toBe(units);
    const { denominator, down, scoreFactor, rootFactor } = plan;
    for (const size of [denominator, down, scoreFactor, rootFactor]) expect(typeof size).toBe(lane);
  });

  test("is wide without a tree too", () => {
    const plan = planWith({}, { max: 900_000_000, inputDecimals: 6, decimals: 6 }, {}, without);
    expect([typeof plan.denominator, plan.mostInNumbers]).toEqual(["number", 5]);
    const wider = planWith({}, { max: 900_000_000_000, inputDecimals: 3, decimals: 6 }, {}, without);
    expect([typeof wider.denominator, wider.mostInNumbers]).toEqual(["bigint", 0]);
  });

  test("is wide where the tree is, whatever the mean needs", () => {
    const child = node("a", { scale: { from: 0, to: 100_000_000 } });
    const plan = planWith({ method: "mean", children: [child] }, { decimals: 6, inputDecimals: 2 });
    expect(typeof plan.root!.raw.denominator).toBe("bigint");
    expect(plan.mostInNumbers).toBeGreaterThan(0);
    expect(typeof plan.denominator).toBe("bigint");
    expect(typeof plan.scoreFactor).toBe("bigint");
  });
});
