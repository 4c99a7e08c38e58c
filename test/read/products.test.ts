import { describe, expect, test } from "vitest";
import { ombudsmanRi2021, ombudsmanRi2022, score } from "../../src/index.ts";
import type { UnitAssessment } from "../../src/model/index.ts";
import { region, withScores } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

const listed = [
  { name: "KTP", score: "80.00" },
  { name: "KK", score: 81.05 },
  { name: "Akta", score: "81.10" },
];

function scoreOf(...units: readonly unknown[]) {
  return score(ombudsmanRi2021, { region, units: units as UnitAssessment[] });
}

function issuesOf(products: unknown) {
  return caught(() => scoreOf({ name: "a", products })).issues;
}

describe("products of 2021", () => {
  test("every product counts once, not every unit", () => {
    const result = scoreOf(
      { name: "a", products: listed },
      { name: "b", products: { mean: "60.5", count: 1 } },
    );
    // (80 + 81.05 + 81.10 + 60.5) / 4
    expect(result).toMatchObject({ score: 75.66, exact: "6053/80", zone: "kuning", grade: null });
    expect(result.units.map((unit) => [unit.name, unit.score, unit.exact, unit.productCount])).toEqual([
      ["a", 80.72, "4843/60", 3],
      ["b", 60.5, "121/2", 1],
    ]);
  });

  test("a mean and a count weigh as the list would", () => {
    const mean = scoreOf({ name: "a", products: { mean: 81, count: 219 } }, { name: "b", products: listed });
    expect(mean.exact).toBe("359623/4440");
    expect(mean).toMatchObject({ score: 81, zone: "hijau" });
    expect(mean.units[0]).toMatchObject({ productCount: 219, exact: "81" });
  });

  test("the number of products decides, however many they are", () => {
    const many = { mean: "99.999999", count: 1_000_000_000 };
    const result = scoreOf(...Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, products: many })), {
      name: "last",
      products: [{ name: "KTP", score: 0 }],
    });
    // 20 · 10^9 · 99.999999 / (20 · 10^9 + 1), reduced by 3
    expect(result.exact).toBe("666666660000/6666666667");
    expect(result.score).toBe(100);
  });

  test("a unit not assessed leaves its products out", () => {
    const result = scoreOf({ name: "a", products: listed }, { name: "b", notAssessed: "closed" });
    expect(result).toMatchObject({ exact: "4843/60", score: 80.72 });
    expect(result.units[1]).not.toHaveProperty("productCount");
  });

  test("the score of a region is what it is", () => {
    expect(score(ombudsmanRi2021, { region, score: "80.995" })).toMatchObject({ score: 81, zone: "hijau" });
  });
});

test("the score of a unit alone is refused", () => {
  const what =
    "a unit's score alone does not give the region's, which is the mean over its service products; give products, or { mean, count }";
  expect(caught(() => score(ombudsmanRi2021, withScores(81, 82))).issues).toEqual([
    ["products-needed", "units.0.score", `units[0] (a).score: ${what}`],
    ["products-needed", "units.1.score", `units[1] (b).score: ${what}`],
  ]);
});

describe("refused", () => {
  const at = "units[0] (a).products";

  test.each([
    [null, "null"],
    [81, "81"],
    ["81", '"81"'],
  ])("%j", (products, shown) => {
    expect(issuesOf(products)).toEqual([
      ["invalid-type", "units.0.products", `${at}: ${shown} is not a list of products or { mean, count }`],
    ]);
  });

  test("an empty list", () => {
    expect(issuesOf([])).toEqual([
      ["empty-list", "units.0.products", `${at}: there is no product; give one or more`],
    ]);
  });

  test("all that is wrong in a list", () => {
    const list = [
      null,
      { name: "KTP", score: 101 },
      { name: "KTP", score: 80 },
      { score: 80 },
      { score: 80 },
    ];
    expect(issuesOf(list)).toEqual([
      ["invalid-type", "units.0.products.0", `${at}[0]: null is not a product`],
      ["above-maximum", "units.0.products.1.score", `${at}[1] (KTP).score: 101 is above the scale's 100`],
      [
        "duplicate-product",
        "units.0.products.2",
        `${at}[2] (KTP): it is named twice, first at products[1]; a product counts once`,
      ],
      ["missing-field", "units.0.products.3.name", `${at}[3].name: is missing; it is a text`],
      ["missing-field", "units.0.products.4.name", `${at}[4].name: is missing; it is a text`],
    ]);
    expect(issuesOf(Array(2)).map(([code]) => code)).toEqual(["invalid-type", "invalid-type"]);
  });

  test.each([0, -1, 1.5, Number.NaN, "3", null, undefined, 1e9 + 1, Number.POSITIVE_INFINITY])(
    "a count of %s",
    (count) => {
      const [issue] = issuesOf({ mean: 81, count });
      expect(issue!.slice(0, 2)).toEqual(["not-whole", "units.0.products.count"]);
      expect(issue![2]).toMatch(
        /^units\[0\] \(a\)\.products\.count: .+ is not a number of products; give a whole number from 1$/,
      );
    },
  );

  test("a wrong mean, and both", () => {
    expect(issuesOf({ mean: 101, count: 2 })).toEqual([
      ["above-maximum", "units.0.products.mean", `${at}.mean: 101 is above the scale's 100`],
    ]);
    expect(issuesOf({ mean: 101, count: 1e9 }).map(([code]) => code)).toEqual(["above-maximum"]);
    expect(issuesOf({ count: 0 }).map(([code]) => code)).toEqual(["not-a-decimal", "not-whole"]);
  });
});

test("a mean over products takes a unit that was not assessed", () => {
  const units = [
    { name: "a", products: listed },
    { name: "b", notAssessed: "closed" },
  ];
  const result = score(ombudsmanRi2021, { region, units });
  expect(result).toMatchObject({ exact: "4843/60" });
  expect(result.units[1]!.status).toBe("not-assessed");
});

test("a mean over products with a known tree is refused: nobody would ask it", () => {
  const rules = {
    ...ombudsmanRi2022,
    digest: undefined,
    region: { method: "mean", of: "products" },
  } as const;
  expect(
    caught(() => score(rules, { region, score: 78 })).issues.map(([code, path]) => [code, path]),
  ).toEqual([["not-allowed", "region.of"]]);
});
