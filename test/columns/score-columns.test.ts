import { describe, expect, test } from "vitest";
import { isList } from "../../src/columns/is-list.ts";
import {
  type Column,
  notAssessedScore,
  ombudsmanRi2021,
  ombudsmanRi2022,
  type RuleSet,
  ruleSetFor,
  scoreColumns,
} from "../../src/index.ts";
import { node, ownRules } from "../support/custom-rules.ts";

const dimensions = {
  input: [21.85, 0, 10],
  proses: [32.37, 0, 10.5],
  output: [24.24, 0, 0.005],
  pengaduan: [21.54, 0, 0],
};

/** The scores of units, one region each, by one column of their scores. */
function scoresOf(rules: RuleSet, column: ArrayLike<number> | Column): number[] {
  const values = isList(column) ? column : column.values;
  const region = Array.from(values, (_, row) => row);
  const { units } = scoreColumns(rules, { regions: region.length, region, columns: { score: column } });
  return Array.from(units.score);
}

describe("scoreColumns(ruleSet, table)", () => {
  test("gives scores as whole numbers and bands by position, for units and regions", () => {
    const table = {
      regions: 2,
      region: [0, 0, 0, 0, 1],
      columns: { score: [81.1, 98.48, 61.07, 71.33, 54] },
    };
    expect(scoreColumns(ombudsmanRi2022, table)).toEqual({
      decimals: 2,
      lane: "int32",
      units: { score: Int32Array.of(8110, 9848, 6107, 7133, 5400), band: Int8Array.of(3, 4, 2, 2, 2) },
      regions: { score: Int32Array.of(7800, 5400), band: Int8Array.of(3, 2) },
    });
  });

  test("sums dimensions, in any order of the columns", () => {
    const table = { regions: 1, region: [0, 0, 0], columns: dimensions };
    const { units, regions } = scoreColumns(ombudsmanRi2022, table);
    expect(Array.from(units.score)).toEqual([10_000, 0, 2_051]);
    expect(Array.from(regions.score)).toEqual([4_017]);
    const turned = Object.fromEntries(Object.entries(dimensions).reverse());
    expect(scoreColumns(ombudsmanRi2022, { ...table, columns: turned }).units).toEqual(units);
  });

  test("takes every kind of list, of decimals and of whole numbers", () => {
    for (const kind of [
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
      Float32Array,
      Float64Array,
    ]) {
      expect(scoresOf(ombudsmanRi2022, kind.of(0, 78, 100))).toEqual([0, 7_800, 10_000]);
      const scaled = { values: kind.of(0, 78, 100), decimals: 1, scaled: true };
      expect(scoresOf(ombudsmanRi2022, scaled)).toEqual([0, 780, 1_000]);
    }
    expect(scoresOf(ombudsmanRi2022, [0, -0, 77.995, 89.45])).toEqual([0, 0, 7_800, 8_945]);
    expect(scoresOf(ombudsmanRi2022, { values: [78_000_000, -0], scaled: true })).toEqual([7_800, 0]);
  });

  test("refuses decimals that 32-bit floats cannot hold instead of guessing them", () => {
    expect(() => scoresOf(ombudsmanRi2022, Float32Array.of(89.45))).toThrow(
      "columns.score[0]: 89.44999694824219 has more than 6 decimals",
    );
  });

  test("counts units by their products where the rules do", () => {
    const table = { regions: 1, region: [0, 0], columns: { score: [80, 90] }, count: [1, 3] };
    const { units, regions } = scoreColumns(ombudsmanRi2021, table);
    expect([...units.score, ...regions.score]).toEqual([8_000, 9_000, 8_750]);
  });

  test("rounds what a column gives a criterion that is rounded, as score does", () => {
    const rounding = { decimals: 0, rounding: "half-up" };
    const rules = ownRules({ method: "mean", children: [node("a", { rounding }), node("b")] });
    const columns = { a: [70.5, 70.4], b: [70, 70] };
    const { units } = scoreColumns(rules, { regions: 1, region: [0, 0], columns });
    expect(Array.from(units.score)).toEqual([7_050, 7_000]);
  });

  test("has room for bands beyond 127", () => {
    const bands = Array.from({ length: 200 }, (_, i) => {
      return { lowerBound: i / 2, inclusive: true, grade: `g${i}`, zone: null, label: null };
    });
    const rules = ownRules({ method: "mean", children: [node("a")] }, { bands });
    const { band } = scoreColumns(rules, {
      regions: 1,
      region: [0, 0],
      columns: { score: [0, 99.75] },
    }).units;
    expect(band).toEqual(Int32Array.of(0, 199));
  });

  test("gives scores wider than 32 bits, and negative ones", () => {
    const score = { min: -1_000, max: 900_000_000, decimals: 6, rounding: "half-even", inputDecimals: 6 };
    const bands = [{ lowerBound: -1_000, inclusive: true, grade: "A", zone: null, label: null }];
    const rules = ownRules({ method: "mean", children: [node("a")] }, { score, bands });
    const { units, regions, lane } = scoreColumns(rules, {
      regions: 1,
      region: [0, 0],
      columns: { a: [-1_000, 123_456_789.012345] },
    });
    expect(units.score).toEqual(Float64Array.of(-1_000_000_000, 123_456_789_012_345));
    expect(regions.score).toEqual(Float64Array.of(61_727_894_506_172));
    expect(lane).toBe("bigint");
  });

  test("leaves the table as it was", () => {
    const freeze = Object.freeze;
    const columns = freeze({ score: freeze({ values: freeze([80, 90]), decimals: 2 }) });
    const table = freeze({ regions: 1, region: freeze([0, 0]), columns, notAssessed: freeze([0, 1]) });
    expect(Array.from(scoreColumns(ombudsmanRi2022, table).regions.score)).toEqual([8_000]);
  });
});

describe("units that were not assessed", () => {
  const values = [80, Number.NaN, 1e9, -3, 0.123456789];
  const notAssessed = [0, 1, true, 1, 1];

  test("take no part, whatever stands in their rows", () => {
    for (const score of [values, Float64Array.from(values), { values, decimals: 2 }]) {
      const table = { regions: 2, region: [0, 0, 0, 1, 1], columns: { score }, notAssessed };
      const { units, regions } = scoreColumns(ombudsmanRi2022, table as never);
      const none = notAssessedScore;
      expect([...units.score, ...units.band]).toEqual([8_000, none, none, none, none, 3, -1, -1, -1, -1]);
      expect([...regions.score, ...regions.band]).toEqual([8_000, none, 3, -1]);
    }
  });

  test("need no count of products", () => {
    const table = {
      regions: 1,
      region: [0, 0],
      columns: { score: [80, 1] },
      count: [2, Number.NaN],
      notAssessed: [0, 1],
    };
    expect(Array.from(scoreColumns(ombudsmanRi2021, table).regions.score)).toEqual([8_000]);
  });

  test("are left out of bigints too, and of whole numbers", () => {
    const rules = ownRules({
      method: "mean",
      children: [
        node("a", { scale: { from: 0, to: 90_000_000_000 } }),
        node("b", { scale: { from: 7, to: 0 } }),
      ],
    });
    const columns = {
      a: [90_000_000_000, -5, 0],
      b: { values: Int32Array.of(0, 99, 7), decimals: 0, scaled: true },
    };
    const table = { regions: 2, region: [0, 0, 1], columns, notAssessed: [0, 1, 1] };
    const { regions, lane } = scoreColumns(rules, table);
    expect([lane, ...regions.score]).toEqual(["bigint", 10_000, notAssessedScore]);
  });
});

describe("the lane", () => {
  const lanes = (weights: readonly number[], decimals: number, values: readonly number[], units = 1) => {
    const children = weights.map((weight, i) => node(`c${i}`, { weight }));
    const score = { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 };
    const rules = ownRules({ method: "weighted-mean", children }, { score });
    const column = { values: Array.from({ length: units }, (_, i) => values[i % values.length]!), decimals };
    return scoreColumns(rules, {
      regions: 1,
      region: new Uint8Array(units),
      columns: Object.fromEntries(weights.map((_, i) => [`c${i}`, column])),
    }).lane;
  };

  test("follows from weights and declared decimals", () => {
    expect(lanes([3, 3, 2, 2], 2, [89.45])).toBe("int32");
    expect(lanes([7, 11, 13, 17], 6, [89.45])).toBe("float64");
    expect(lanes([30.000001, 29.999999, 20.000003, 19.999997], 2, [89.45])).toBe("float64");
    expect(lanes([30.000001, 29.999999, 20.000003, 19.999997], 6, [89.45])).toBe("bigint");
  });

  test("never follows from values", () => {
    for (const value of [0, 1, 99.99, 100]) {
      expect(lanes([3, 3, 2, 2], 2, [value])).toBe("int32");
      expect(lanes([7, 11, 13, 17], 6, [value])).toBe("float64");
    }
  });

  test("follows from the largest region, whose sum has to fit", () => {
    const weights = [30.000001, 29.999999, 20.000003, 19.999997];
    expect(lanes(weights, 2, [100], 6)).toBe("float64");
    expect(lanes(weights, 2, [100], 100_000)).toBe("bigint");
  });

  test("holds columns of weight 0 as well, which are checked like the others", () => {
    const scale = { from: 3_000_000_000, to: 3_000_000_005 };
    const children = [node("a", { weight: 1 }), node("b", { weight: 0, scale })];
    const rules = ownRules({ method: "weighted-mean", children });
    const b = (value: number) => ({ values: Float64Array.of(value), decimals: 0, scaled: true });
    const table = { regions: 1, region: [0] };
    const a = { values: [50], decimals: 0 };
    expect(scoreColumns(rules, { ...table, columns: { a, b: b(3_000_000_005) } }).lane).toBe("float64");
    const wrong = { values: Int32Array.of(7), decimals: 0, scaled: true };
    expect(() => scoreColumns(rules, { ...table, columns: { a, b: wrong } })).toThrow(
      "7 is below the scale's 3000000000",
    );
  });
});

test("a published score of every band's bound, and beside it, has the band of classify", () => {
  const rules = ruleSetFor("ombudsman-ri", 2023);
  const values = rules.bands
    .slice(1)
    .flatMap(({ lowerBound }) =>
      [-0.01, 0, 0.01].map((d) => Math.round((Number(lowerBound) + d) * 100) / 100),
    );
  const region = values.map(() => 0);
  const { units } = scoreColumns(rules, { regions: 1, region, columns: { score: values } });
  expect(Array.from(units.band)).toEqual(rules.bands.slice(1).flatMap((_, i) => [i, i + 1, i + 1]));
});
