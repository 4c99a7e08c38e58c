import { expect, test } from "vitest";
import { meanOf } from "../../src/evaluate/mean-of.ts";
import { menpanSkm2017, ombudsmanRi2021, ombudsmanRi2022 } from "../../src/index.ts";
import { planOf } from "../../src/plan/compile.ts";
import { countsProducts } from "../../src/plan/lane.ts";

test("countsProducts(plan) is for rules whose region is the mean over products", () => {
  expect(
    [ombudsmanRi2021, ombudsmanRi2022, menpanSkm2017].map((rules) => countsProducts(planOf(rules))),
  ).toEqual([true, false, false]);
});

test("meanOf(plan, values) lets units weigh the same, whatever they are divided by", () => {
  // 12/3 and 5/2, over the common divisor 6: 24/6 and 15/6
  const values = [
    { numerator: 12n, count: 3n },
    { numerator: 5, count: 2 },
  ];
  expect(meanOf(planOf(ombudsmanRi2022), values)).toEqual({ numerator: 39, count: 12n });
});

test("meanOf(plan, values) lets products weigh by their number", () => {
  const values = [
    { numerator: 12, count: 3 },
    { numerator: 5, count: 2 },
  ];
  expect(meanOf(planOf(ombudsmanRi2021), values)).toEqual({ numerator: 17, count: 5 });
});

test("meanOf(plan, values) gives the mean coverage and interval; a value without them is sure", () => {
  const plan = planOf(ombudsmanRi2022);
  const denominator = Number(plan.denominator);
  const values = [
    {
      numerator: 80 * denominator,
      count: 1,
      coverage: { coverage: "1/2", interval: { from: "40", to: "90" } },
    },
    { numerator: 60 * denominator, count: 1 },
  ];
  expect(meanOf(plan, values).coverage).toEqual({ coverage: "3/4", interval: { from: "50", to: "75" } });
  expect(meanOf(plan, values.slice(1))).not.toHaveProperty("coverage");
});
