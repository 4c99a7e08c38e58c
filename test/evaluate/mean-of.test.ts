import { expect, test } from "vitest";
import { countsProducts, meanOf } from "../../src/evaluate/mean-of.ts";
import { compile, menpanSkm2017, ombudsmanRi2021, ombudsmanRi2022 } from "../../src/index.ts";

test("countsProducts(plan) is for rules whose region is the mean over products", () => {
  expect(
    [ombudsmanRi2021, ombudsmanRi2022, menpanSkm2017].map((rules) => countsProducts(compile(rules))),
  ).toEqual([true, false, false]);
});

test("meanOf(plan, readings) lets units weigh the same, whatever they are divided by", () => {
  // 12/3 and 5/2, over the common divisor 6: 24/6 and 15/6
  const readings = [
    { numerator: 12n, count: 3n },
    { numerator: 5, count: 2 },
  ];
  expect(meanOf(compile(ombudsmanRi2022), readings)).toEqual({ numerator: 39, count: 12n });
});

test("meanOf(plan, readings) lets products weigh by their number", () => {
  const readings = [
    { numerator: 12, count: 3 },
    { numerator: 5, count: 2 },
  ];
  expect(meanOf(compile(ombudsmanRi2021), readings)).toEqual({ numerator: 17, count: 5 });
});

test("meanOf(plan, readings) gives the coverage of the mean where the plan has one", () => {
  const plan = compile(ombudsmanRi2022);
  const readings = [{ numerator: 1, count: 1, coverage: { coverage: "1/2" } }];
  expect(meanOf(plan, readings)).not.toHaveProperty("coverage");
  const coverageOf = (given: typeof readings) => given[0]!.coverage;
  expect(meanOf({ ...plan, coverageOf: coverageOf as never }, readings).coverage).toEqual({
    coverage: "1/2",
  });
});
