import { describe, expect, test } from "vitest";
import {
  type ColumnOptions,
  ombudsmanRi2021,
  ombudsmanRi2022,
  ombudsmanRi2025,
  type RuleSet,
  ruleSetFor,
  scoreAll,
  scoreColumns,
  type UnitTable,
} from "../../src/index.ts";
import { node, ownRules } from "../support/custom-rules.ts";
import { issuesOf } from "../support/issues-of.ts";

const good = { regions: 2, region: [0, 0, 1], columns: { score: [80, 90, 70] } };

/** What is wrong with a table: `code path: message`. */
function refused(table: unknown, rules: RuleSet = ombudsmanRi2022, options?: ColumnOptions): string[] {
  const issues = issuesOf("invalid-assessment", () => scoreColumns(rules, table as UnitTable, options));
  return issues.map(({ code, path, message }) => `${code} ${path.join("/")}: ${message}`);
}

const shapes: readonly (readonly [unknown, string])[] = [
  [null, "invalid-type : null is not a table of units"],
  [[good], "invalid-type : a list is not a table of units"],
  [
    { ...good, region: undefined },
    "invalid-type region: region: undefined is not a list of positions of regions",
  ],
  [{ ...good, region: "001" }, 'invalid-type region: region: "001" is not a list of positions of regions'],
  [
    { ...good, region: new BigInt64Array(3) },
    "invalid-type region: region: an object is not a list of positions of regions",
  ],
  [
    { ...good, region: new DataView(new ArrayBuffer(3)) },
    "invalid-type region: region: an object is not a list of positions of regions",
  ],
  [{ ...good, region: [] }, "empty-list region: region: there is no unit; give one or more"],
  [{ ...good, columns: [1] }, "invalid-type columns: columns: a list is not an object of columns by id"],
  [{ ...good, regions: 0 }, "not-whole regions: regions: 0 is not a number of regions; give 1 or more"],
  [{ ...good, regions: 1.5 }, "not-whole regions: regions: 1.5 is not a number of regions; give 1 or more"],
  [{ ...good, regions: "2" }, 'not-whole regions: regions: "2" is not a number of regions; give 1 or more'],
  [{ ...good, regions: 1e9 }, "above-maximum regions: regions: 1000000000 is above 3"],
  [{ ...good, count: [1, 1, 1] }, "not-allowed count: count: the mean runs over units, each counts once"],
  [
    { ...good, notAssessed: [0] },
    "invalid-type notAssessed: notAssessed: a list of 1 is not a list with 3 rows, one for each unit",
  ],
  [{ ...good, notAssessed: null }, "invalid-type notAssessed: notAssessed: null is not a list"],
  [
    { ...good, columns: { score: null } },
    "invalid-type columns/score: columns.score: null is not a list of numbers, or { values } with one",
  ],
  [
    { ...good, columns: { score: 80 } },
    "invalid-type columns/score: columns.score: 80 is not a list of numbers, or { values } with one",
  ],
  [
    { ...good, columns: { score: {} } },
    "invalid-type columns/score: columns.score: an object is not a list of numbers, or { values } with one",
  ],
  [
    { ...good, columns: { score: new BigInt64Array(3) } },
    "invalid-type columns/score: columns.score: an object is not a list of numbers, or { values } with one",
  ],
  [
    { ...good, columns: { score: { length: 3 } } },
    "invalid-type columns/score: columns.score: an object is not a list of numbers, or { values } with one",
  ],
  [
    { ...good, columns: { score: [80, 90] } },
    "invalid-type columns/score: columns.score: a list of 2 is not a list with 3 rows, one for each unit",
  ],
  [
    { ...good, columns: { score: { values: [80, 90, 70], decimals: 7 } } },
    "invalid-option columns/score/decimals: columns.score.decimals: 7 is not a number of decimals from 0 to 6",
  ],
  [
    { ...good, columns: { score: { values: [80, 90, 70], decimals: 1.5 } } },
    "invalid-option columns/score/decimals: columns.score.decimals: 1.5 is not a number of decimals from 0 to 6",
  ],
  [
    { ...good, columns: { score: { values: [80, 90, 70], decimals: -1 } } },
    "invalid-option columns/score/decimals: columns.score.decimals: -1 is not a number of decimals from 0 to 6",
  ],
  [
    { ...good, columns: { score: { values: [80, 90, 70], decimals: "2" } } },
    'invalid-option columns/score/decimals: columns.score.decimals: "2" is not a number of decimals from 0 to 6',
  ],
  [
    { ...good, columns: { score: { values: [80, 90, 70], scaled: "no" } } },
    'invalid-type columns/score/scaled: columns.score.scaled: "no" is not true or false',
  ],
];

describe("a table whose shape is wrong is refused", () => {
  test.each(shapes)("%#: %o", (table, issue) => {
    expect(refused(table)).toEqual([issue]);
  });

  test("with everything that is wrong", () => {
    const table = { regions: 4, region: [0, 0], count: [1], columns: { score: [1], input: [1, 2] } };
    expect(refused(table).map((issue) => issue.split(":")[0])).toEqual([
      "above-maximum regions",
      "not-allowed count",
      "invalid-type count",
      "invalid-type columns/score",
      "unknown-criterion columns/input",
    ]);
  });

  test("before any room is taken for regions that a list without values claims", () => {
    const list = new Array(2 ** 32 - 1);
    const table = { regions: 2 ** 32 - 1, region: list, columns: { score: list } };
    expect(refused(table, ombudsmanRi2022, { limit: 2 })).toEqual([
      "invalid-type region/0: region[0]: undefined is not the position of a region; give 0 to 4294967294",
      "invalid-type region/1: region[1]: undefined is not the position of a region; give 0 to 4294967294",
    ]);
  });

  test("when products are to be counted and are not", () => {
    expect(refused(good, ombudsmanRi2021)).toEqual([
      "products-needed count: count: the mean runs over products; give how many each unit has",
    ]);
  });

  test("when the rules do not say how units become a region", () => {
    const rules = ruleSetFor("ombudsman-ri", 2016, "kota");
    expect(refused(good, rules)[0]).toMatch(
      /^rule-unknown columns: columns: a list of units cannot be scored: ./,
    );
  });

  test("when scores could be what stands for none", () => {
    const score = { min: -2_148, max: 0, decimals: 6, rounding: "half-up", inputDecimals: 6 };
    const bands = [{ lowerBound: -2_148, inclusive: true, grade: "A", zone: null, label: null }];
    const rules = ownRules({ method: "mean", children: [node("a")] }, { score, bands });
    expect(refused(good, rules)).toEqual([
      "not-allowed columns: columns: scores below -2^31 of their last decimal do not fit in columns",
    ]);
  });
});

describe("columns that do not give the score are refused", () => {
  const codes = (columns: object, rules?: RuleSet) => refused({ regions: 1, region: [0], columns }, rules);

  test("when some are missing or take no part", () => {
    expect(codes({ input: [1], proses: [1], output: [1], extra: [1] })).toEqual([
      "missing-criterion columns/pengaduan: columns.pengaduan: it has no column, nor can it be computed: no weights below the dimensions were found for 2022",
      "unknown-criterion columns/extra: columns.extra: it takes no part in the score",
    ]);
    expect(codes({ score: [1], input: [1] })).toEqual([
      "unknown-criterion columns/input: columns.input: it takes no part in the score",
    ]);
    expect(codes(JSON.parse('{ "constructor": [1], "__proto__": [1] }')).slice(-2)).toEqual([
      "unknown-criterion columns/constructor: columns.constructor: it takes no part in the score",
      "unknown-criterion columns/__proto__: columns.__proto__: it takes no part in the score",
    ]);
  });

  test("when one of a tree's leaves has none", () => {
    const rules = ownRules({ method: "mean", children: [node("a"), node("b"), node("c")] });
    expect(codes({ b: [1] }, rules)).toEqual([
      "missing-criterion columns/a: columns.a: it has no column",
      "missing-criterion columns/c: columns.c: it has no column",
    ]);
  });

  test("when the tree is unknown, or weights are", () => {
    expect(codes({ input: [1] }, ruleSetFor("ombudsman-ri", 2021))).toContain(
      "missing-criterion columns/score: columns.score: it has no column",
    );
    const unknown = ownRules({
      method: "mean",
      children: [node("a", { children: { unknown: "not named" } })],
    });
    expect(codes({}, unknown)).toEqual([
      "missing-criterion columns/a: columns.a: it has no column, nor can it be computed: not named",
    ]);
    const weight = { unknown: "not published" };
    const rules = ownRules({
      method: "mean",
      children: [node("a", { method: "weighted-mean", children: [node("b", { weight })] })],
    });
    expect(codes({ b: [1] }, rules)).toEqual([
      "missing-criterion columns/a: columns.a: it has no column, nor can it be computed: not published",
      "unknown-criterion columns/b: columns.b: it takes no part in the score",
    ]);
  });

  test("under methods and policies that look at a unit by itself", () => {
    const children = [node("a"), node("b")];
    const least = ownRules({ method: "minimum", children });
    expect(codes({ a: [1], b: [1] }, least)[0]).toBe(
      "missing-criterion columns/unit: columns.unit: it has no column, and its method is for scoring one by one",
    );
    const policy = ownRules({ method: "mean", missing: { leftOut: "zero" }, children });
    expect(codes({ a: [1], b: [1] }, policy)[0]).toBe(
      "missing-criterion columns/unit: columns.unit: it has no column, and its policy for missing answers is for scoring one by one",
    );
    expect(codes({ unit: [1] }, policy)[1]).toBe(
      "unknown-criterion columns/unit: columns.unit: it takes no part in the score",
    );
  });
});

describe("wrong rows are refused", () => {
  test("when they name no region, or a region has none", () => {
    const region = [0, 2, -1, 0.5, Number.NaN, "1", 5n];
    const score = region.map(() => 80);
    const wrong = refused({ regions: 2, region, columns: { score } });
    expect(wrong).toHaveLength(6);
    expect(wrong[0]).toBe("invalid-type region/1: region[1]: 2 is not the position of a region; give 0 to 1");
    expect(refused({ ...good, regions: 3, notAssessed: [1, 1, 1] })).toEqual([
      "empty-list regions/2: regions[2]: there is no unit; give one or more",
    ]);
    expect(
      refused({ regions: 3, region: [0, 0, 0], columns: { score: [1, 1, 1] } }, ombudsmanRi2022, {
        limit: 1,
      }),
    ).toEqual(["empty-list regions/1: regions[1]: there is no unit; give one or more"]);
  });

  test("when a unit has no number of products", () => {
    const count = [0, 1.5, 1e9 + 1, Number.NaN, 1n, 1e9];
    const table = { regions: 1, region: count.map(() => 0), columns: { score: count.map(() => 80) }, count };
    expect(refused(table, ombudsmanRi2021)).toEqual(
      ["0", "1.5", "1000000001", "NaN", "the bigint 1"].map(
        (value, row) =>
          `not-whole count/${row}: count[${row}]: ${value} is not a number of products; give a whole number from 1`,
      ),
    );
  });
});

describe("wrong values are refused", () => {
  const values = [
    80,
    100.01,
    -0.01,
    0.1 + 0.2,
    Number.NaN,
    Infinity,
    "89.45",
    null,
    undefined,
    5n,
    { valueOf: () => 80 },
  ];
  const told = [
    "above-maximum columns/score/1: columns.score[1]: 100.01 is above the scale's 100",
    "below-minimum columns/score/2: columns.score[2]: -0.01 is below the scale's 0",
    "too-many-decimals columns/score/3: columns.score[3]: 0.30000000000000004 has more than 6 decimals; it looks like a float artefact of 0.3",
    "not-finite columns/score/4: columns.score[4]: NaN is not a finite number",
    "not-finite columns/score/5: columns.score[5]: Infinity is not a finite number",
    'invalid-type columns/score/6: columns.score[6]: "89.45" is not a number',
    "invalid-type columns/score/7: columns.score[7]: null is not a number",
    "invalid-type columns/score/8: columns.score[8]: undefined is not a number",
    "invalid-type columns/score/9: columns.score[9]: the bigint 5 is not a number",
    "invalid-type columns/score/10: columns.score[10]: an object is not a number",
  ];
  const table = { regions: 1, region: values.map(() => 0), columns: { score: values } };

  test("with row, column and value, all of them", () => {
    expect(refused(table)).toEqual(told);
    const wide = ownRules(
      { method: "mean", children: [node("a")] },
      { score: { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 } },
    );
    expect(refused(table, wide)).toEqual(told);
  });

  test("up to the limit", () => {
    expect(refused(table, ombudsmanRi2022, { limit: 3 })).toEqual(told.slice(0, 3));
    const many = {
      regions: 1,
      region: new Uint8Array(10_000),
      columns: { score: new Float64Array(10_000).fill(-1) },
    };
    expect(refused(many)).toHaveLength(100);
    expect(refused(many, ombudsmanRi2022, { limit: 1_000_000 })).toHaveLength(10_000);
    const wrong = {
      ...good,
      columns: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, good.region])),
    };
    expect(refused(wrong)).toHaveLength(100);
  });

  test("in whole numbers as well, of any kind and in any lane", () => {
    const kinds = [
      (list: number[]) => list,
      Float64Array.from.bind(Float64Array),
      Int32Array.from.bind(Int32Array),
    ];
    for (const inputDecimals of [2, 6]) {
      const score = { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals };
      const weights = inputDecimals === 2 ? [3, 2] : [30.000001, 19.999997];
      const children = weights.map((weight, i) => node(`c${i}`, { weight }));
      const rules = ownRules({ method: "weighted-mean", children }, { score });
      for (const kind of kinds) {
        const column = (...list: number[]) => ({ values: kind(list), decimals: inputDecimals, scaled: true });
        const most = 100 * 10 ** inputDecimals;
        const columns = { c0: column(-1, 0, most), c1: column(0, most + 1, most) };
        expect(refused({ regions: 1, region: [0, 0, 0], columns }, rules)).toEqual([
          "below-minimum columns/c0/0: columns.c0[0]: -1 is below the scale's 0",
          `above-maximum columns/c1/1: columns.c1[1]: ${most + 1} is above the scale's ${most}`,
        ]);
      }
    }
    for (const wrong of [0.5, Number.NaN, 5n, "5"]) {
      const score = { values: [80, wrong], decimals: 0, scaled: true };
      expect(refused({ regions: 1, region: [0, 0], columns: { score } })).toHaveLength(1);
    }
  });

  test("at the ends of 32 bits", () => {
    const score = { values: Int32Array.of(2 ** 31 - 1, -(2 ** 31), 50), decimals: 6, scaled: true };
    expect(refused({ regions: 1, region: [0, 0, 0], columns: { score } })).toHaveLength(2);
  });

  test("in the bigint lane", () => {
    const scale = { from: 90_000_000_000, to: 0 };
    const rules = ownRules({
      method: "mean",
      children: [node("a", { scale }), node("b", { scale: { from: 0, to: 7 } })],
    });
    const columns = { a: [90_000_000_001, 5, -1], b: [0, 7.00001, 7] };
    expect(refused({ regions: 1, region: [0, 0, 0], columns, notAssessed: [0, 0, 1] }, rules)).toEqual([
      "above-maximum columns/a/0: columns.a[0]: 90000000001 is above the scale's 90000000000",
      "too-many-decimals columns/b/1: columns.b[1]: 7.00001 has more than 4 decimals",
    ]);
  });

  test("where one among a million is", () => {
    const rows = 1_000_000;
    const values = new Float64Array(rows).fill(77.33);
    values[765_432] = 186.12;
    const one = { regions: 1, region: new Uint8Array(rows), columns: { score: { values, decimals: 2 } } };
    expect(refused(one)).toEqual([
      "above-maximum columns/score/765432: columns.score[765432]: 186.12 is above the scale's 100",
    ]);
  });
});

test("options that are none are refused", () => {
  for (const options of [null, 5, "limit", []]) {
    const call = () => scoreColumns(ombudsmanRi2022, good, options as unknown as ColumnOptions);
    expect(issuesOf("invalid-argument", call)).toMatchObject([{ code: "invalid-type", path: ["options"] }]);
  }
});

describe("the mask", () => {
  const table = { regions: 1, region: [0, 0], columns: { score: [80, 90] } };
  const scoreOf = (notAssessed: unknown) =>
    scoreColumns(ombudsmanRi2022, { ...table, notAssessed } as UnitTable).regions.score[0];

  test("takes truth values and numbers, of which 0 alone stands for assessed", () => {
    for (const mask of [[true, false], [1, 0], Uint8Array.of(1, 0), Float64Array.of(-0.5, -0)])
      expect(scoreOf(mask)).toBe(9000);
  });

  test.each([
    [Float64Array.of(Number.NaN, 0)],
    [[null, 0]],
    [[undefined, 0]],
    [new Array(2)],
    [["false", {}]],
  ])("refuses %j", (mask) => {
    const issues = issuesOf("invalid-assessment", () => scoreOf(mask));
    expect(issues[0]).toMatchObject({ code: "invalid-type", path: ["notAssessed", 0] });
  });
});

describe("what is read once cannot lie", () => {
  test("fields with getters", () => {
    let reads = 0;
    const table = {
      regions: 1,
      get region() {
        reads++;
        return reads === 1 ? [0, 0] : [0, 7];
      },
      columns: { score: [80, 90] },
    };
    expect(scoreColumns(ombudsmanRi2022, table).regions.score[0]).toBe(8500);
    expect(reads).toBe(1);
  });

  test("items with getters", () => {
    const lying = (first: unknown, then: unknown) => {
      let reads = 0;
      return Object.defineProperty([first, first], 1, {
        enumerable: true,
        get: () => (reads++ === 0 ? first : then),
      });
    };
    const table = { regions: 1, region: lying(0, 5), columns: { score: lying(80, 1e9) } } as UnitTable;
    expect(scoreColumns(ombudsmanRi2022, table).regions.score[0]).toBe(8000);
  });
});

describe("points of 2025", () => {
  const points = {
    input: [23.32, 10],
    proses: [19.76, 10],
    output: [9.38, 10],
    pengaduan: [10.97, 10],
    kepercayaan: [25.82, 30],
  };
  const table = { regions: 1, region: [0, 0], columns: points };

  test("are added as they are", () => {
    const { units, regions, lane } = scoreColumns(ombudsmanRi2025, table);
    expect([Array.from(units.score), Array.from(regions.score), lane]).toEqual([
      [8925, 7000],
      [7963],
      "int32",
    ]);
    const decimals = 2;
    const columns = Object.fromEntries(
      Object.entries(points).map(([id, values]) => [id, { values, decimals }]),
    );
    expect(scoreColumns(ombudsmanRi2025, { ...table, columns })).toMatchObject({
      units: { score: units.score },
    });
  });

  test("are at most 70 together, in every lane", () => {
    const beyond = { ...points, input: [29.9, 10] };
    for (const decimals of [2, 6]) {
      const columns = Object.fromEntries(
        Object.entries(beyond).map(([id, values]) => [id, { values, decimals }]),
      );
      const call = () => scoreColumns(ombudsmanRi2025, { ...table, columns });
      expect(issuesOf("invalid-assessment", call)).toEqual([
        {
          code: "above-maximum",
          path: ["columns", "empat-dimensi", 0],
          message: 'columns.empat-dimensi[0]: "70.01" is above the scale\'s 70',
        },
      ]);
      expect(scoreColumns(ombudsmanRi2025, { ...table, columns, notAssessed: [1, 0] }).regions.score[0]).toBe(
        7000,
      );
    }
  });
});

describe("a limited sum", () => {
  const points = { unknown: "not published" };
  const codesOf = (columns: object, rules: RuleSet) =>
    refused({ regions: 1, region: [0], columns }, rules)[0];
  const group = (fields: object) => [node("a", { points }), node("b", { points }), node("c", fields)];

  test("is held in bigints too", () => {
    // weights of six decimals, three times below one another, take the sums beyond 2^50
    const weights = [{ weight: "0.333337" }, { weight: "0.142859" }];
    const inner = node("inner", {
      method: "sum",
      total: 30,
      points: undefined,
      children: group({ points: 10 }),
    });
    const middle = node("middle", {
      method: "weighted-mean",
      children: [{ ...inner, ...weights[0] }, node("d", weights[1])],
    });
    const score = { min: 0, max: 100, decimals: 2, rounding: "half-up", inputDecimals: 6 };
    const outer = node("outer", {
      method: "weighted-mean",
      children: [{ ...middle, ...weights[0] }, node("e", weights[1])],
    });
    const own = { method: "weighted-mean", children: [{ ...outer, ...weights[0] }, node("f", weights[1])] };
    const rules = ownRules(own, { score });
    const columns = { a: [10, 20], b: [5, 5], c: [10, 10], d: [50, 50], e: [50, 50], f: [50, 50] };
    const table = { regions: 1, region: [0, 0], columns };
    expect(refused(table, rules)).toEqual([
      'above-maximum columns/inner/1: columns.inner[1]: "35" is above the scale\'s 30',
    ]);
    const marked = scoreColumns(rules, { ...table, notAssessed: [0, 1] });
    expect(marked.lane).toBe("bigint");
    const inmost = { inner: { answers: { a: 10, b: 5, c: 10 } }, d: 50 };
    const dimensions = { outer: { answers: { middle: { answers: inmost }, e: 50 } }, f: 50 };
    const [result] = scoreAll(rules, [{ region: { name: "x", type: "kota" }, dimensions }]);
    expect(marked.regions.score[0]! / 100).toBe(result!.score);
  });

  test("asks for a column of each part, in the units of its answers", () => {
    const lacking = ownRules({ method: "sum", total: 100, children: group({ points: 10 }) });
    expect(codesOf({ a: [1], b: [1] }, lacking)).toBe(
      "missing-criterion columns/c: columns.c: it has no column",
    );
    const scaled = ownRules({
      method: "sum",
      total: 100,
      children: group({ points: 10, scale: { from: 0, to: 3 } }),
    });
    expect(codesOf({ a: [1], b: [1], c: [1] }, scaled)).toBe(
      "missing-criterion columns/unit: columns.unit: it has no column, and its method is for scoring one by one",
    );
    const rounding = { decimals: 0, rounding: "half-up" };
    const rounded = ownRules({ method: "sum", total: 100, rounding, children: group({ points: 10 }) });
    expect(codesOf({ a: [1], b: [1], c: [1] }, rounded)).toContain("its method is for scoring one by one");
  });
});

describe("a sum in which the points of one child are not known", () => {
  const rules = (known: object, unknown: object = {}) =>
    ownRules({
      method: "sum",
      total: 10,
      children: [node("a", { points: { unknown: "not published" }, ...unknown }), node("b", known)],
    });
  const refusedAt = (own: RuleSet, a: readonly number[], b: readonly number[]) =>
    refused({ regions: 1, region: [0, 0], columns: { a, b } }, own);
  const beyond = (value: string) => [
    `above-maximum columns/unit/0: columns.unit[0]: "${value}" is above the scale's 10`,
  ];

  test("is held against its total where the scale of another begins elsewhere than at 0", () => {
    expect(refusedAt(rules({ points: 5, scale: { from: 5, to: 0 } }), [8, 1], [0, 5])).toEqual(beyond("13"));
    expect(refusedAt(rules({ points: 5, scale: { from: -5, to: 0 } }), [8, 1], [0, -5])).toEqual(
      beyond("13"),
    );
  });

  test("is held against its total after children are rounded", () => {
    const rounding = { decimals: 0, rounding: "up" };
    expect(refusedAt(rules({ points: { unknown: "nor this" } }, { rounding }), [8.1, 1], [3, 1])).toEqual(
      beyond("12"),
    );
    const falling = rules({ points: 5, scale: { from: 5, to: 0 }, rounding });
    expect(refusedAt(falling, [6.5, 1], [0.9, 1])).toEqual(beyond("10.5"));
  });
});

test("what a list of whole numbers holds besides is refused as it is, never made a number or text of", () => {
  let nested: unknown = [];
  for (let i = 0; i < 30; i++) nested = [nested, nested];
  const wrong = [nested, Symbol("x"), 5n, "80", { valueOf: () => 80 }, () => 80];
  for (const value of wrong) {
    const columns = { score: { values: [80, value, 70], scaled: true, decimals: 0 } };
    expect(refused({ ...good, columns }).map((issue) => issue.split(":")[0])).toEqual([
      "invalid-type columns/score/1",
    ]);
  }
});

test("a column that is an array is read by its positions, whatever it says of iterating", () => {
  const endless = Object.assign([80, 90, 70], {
    *[Symbol.iterator]() {
      for (;;) yield 1;
    },
  });
  const { units } = scoreColumns(ombudsmanRi2022, { ...good, columns: { score: endless } });
  expect(Array.from(units.score)).toEqual([8000, 9000, 7000]);
});

test("a limit that is no number of issues is refused", () => {
  for (const limit of [0, -1, 1.5, Number.NaN, Infinity, "5"]) {
    const call = () => scoreColumns(ombudsmanRi2022, good, { limit } as ColumnOptions);
    expect(issuesOf("invalid-argument", call)).toEqual([
      {
        code: "invalid-option",
        path: ["limit"],
        message: `limit: ${JSON.stringify(limit) === "null" ? limit : JSON.stringify(limit)} is not a number of issues; give a whole number from 1`,
      },
    ]);
  }
});

test("what is no rule set is refused", () => {
  expect(issuesOf("invalid-rule-set", () => scoreColumns({} as RuleSet, good))[0]).toMatchObject({
    code: "missing-field",
    path: ["id"],
  });
});
