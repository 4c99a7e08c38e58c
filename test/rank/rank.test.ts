import { describe, expect, test } from "vitest";
import {
  ombudsmanRi2022,
  ombudsmanRi2023,
  type RankOptions,
  type RegionResult,
  type RegionType,
  rank,
  score,
  scoreAll,
  type TieMethod,
} from "../../src/index.ts";
import { caught } from "../support/caught.ts";

type Row = readonly [name: string, score: string | null, type?: RegionType, province?: string];

/** Scored one by one, so that regions may be there whose provinces are not all known. */
function resultsOf(...rows: readonly Row[]) {
  return rows.map(([name, value, type = "kota", province]) =>
    score(ombudsmanRi2022, {
      region: { name, type, ...(province === undefined ? {} : { province }) },
      ...(value === null ? { notAssessed: "unrest" } : { score: value }),
    }),
  );
}

function ranksOf(rows: readonly Row[], options?: RankOptions) {
  return rank(resultsOf(...rows), options).map(({ result, rank, of, tied }) => [
    result.region.name,
    rank,
    of,
    tied,
  ]);
}

const tied: readonly Row[] = [
  ["d", "70"],
  ["c", "80"],
  ["b", "80"],
  ["a", "90"],
];

describe("ties", () => {
  test.each<[TieMethod | undefined, number[]]>([
    [undefined, [1, 2, 2, 4]],
    ["competition", [1, 2, 2, 4]],
    ["modified", [1, 3, 3, 4]],
    ["dense", [1, 2, 2, 3]],
    ["ordinal", [1, 2, 3, 4]],
    ["fractional", [1, 2.5, 2.5, 4]],
  ])("%s", (ties, ranks) => {
    const key = ties === "ordinal" ? ({ name }: { name: string }) => name : undefined;
    expect(ranksOf(tied, { ties, key })).toEqual([
      ["a", ranks[0], 4, false],
      ["b", ranks[1], 4, true],
      ["c", ranks[2], 4, true],
      ["d", ranks[3], 4, false],
    ]);
  });

  test("of all regions", () => {
    const rows: Row[] = [
      ["a", "80"],
      ["b", "80.00"],
      ["c", "80.004"],
    ];
    const ranks = (ties: TieMethod) => rank(resultsOf(...rows), { ties }).map((place) => place.rank);
    expect(ranks("competition")).toEqual([1, 1, 1]);
    expect(ranks("modified")).toEqual([3, 3, 3]);
    expect(ranks("dense")).toEqual([1, 1, 1]);
    expect(ranks("fractional")).toEqual([2, 2, 2]);
  });

  test("on the exact value, equal scores may differ", () => {
    const rows: Row[] = [
      ["a", "77.991"],
      ["b", "77.994"],
      ["c", "77.9910"],
    ];
    expect(ranksOf(rows).map(([, rank]) => rank)).toEqual([1, 1, 1]);
    expect(ranksOf(rows, { on: "exact" })).toEqual([
      ["b", 1, 3, false],
      ["a", 2, 3, true],
      ["c", 2, 3, true],
    ]);
  });

  test("a thirds apart", () => {
    const results = scoreAll(ombudsmanRi2022, [
      { region: { name: "a", type: "kota" }, score: "66.666666" },
      {
        region: { name: "b", type: "kota" },
        units: [100, 100, 0].map((score, i) => ({ name: `${i}`, score })),
      },
    ]);
    expect(rank(results, { on: "exact" }).map(({ result }) => result.region.name)).toEqual(["b", "a"]);
  });
});

describe("ordinal", () => {
  const ties = "ordinal";

  test("takes the key's order among equals, numbers before texts", () => {
    const keys: Record<string, string | number> = { a: "x", b: "B", c: 10, d: 9 };
    const rows = ["a", "b", "c", "d"].map((name): Row => [name, "80"]);
    for (const given of [rows, [...rows].reverse()]) {
      const names = ranksOf(given, { ties, key: ({ name }) => keys[name]! }).map(([name]) => name);
      expect(names).toEqual(["d", "c", "b", "a"]);
    }
  });

  test("needs a key", () => {
    expect(caught(() => rank([], { ties }))).toEqual({
      code: "invalid-argument",
      issues: [["missing-key", "key", "key: ordinal ranks need a function that decides among equal values"]],
    });
  });

  test("needs one that differs among equals, and only there", () => {
    expect(caught(() => ranksOf(tied, { ties, key: () => 1 })).issues).toEqual([
      ["ambiguous-key", "key", 'key: it gives 1 for both "b" and "c", which have equal values'],
    ]);
    expect(ranksOf([tied[0]!, tied[1]!, tied[3]!], { ties, key: () => 1 }).map(([, rank]) => rank)).toEqual([
      1, 2, 3,
    ]);
  });

  test.each([
    [Number.NaN, "NaN"],
    [undefined, "undefined"],
    [null, "null"],
    [{}, "an object"],
    [5n, "the bigint 5"],
    [Symbol("k"), "Symbol(k)"],
  ])("a key of %o is none", (value, shown) => {
    expect(caught(() => ranksOf(tied, { ties, key: () => value as string })).issues).toEqual([
      ["invalid-option", "key", `key: ${shown} is not a text or a finite number`],
    ]);
  });

  test("a key is not asked for elsewhere", () => {
    const key = () => {
      throw new Error("asked");
    };
    expect(ranksOf(tied, { key })).toHaveLength(4);
  });
});

describe("within", () => {
  const rows: Row[] = [
    ["a", "90", "kabupaten", "Riau"],
    ["b", "85", "kota", "Riau"],
    ["c", "80", "kota", "Jambi"],
    ["d", "75", "provinsi", "Riau"],
    ["e", "70", "kabupaten", "Jambi"],
    ["f", "65", "polres", "Riau"],
  ];

  test("type, by default", () => {
    const expected = [
      ["a", 1, 2, false],
      ["b", 1, 2, false],
      ["c", 2, 2, false],
      ["d", 1, 1, false],
      ["e", 2, 2, false],
      ["f", 1, 1, false],
    ];
    expect(ranksOf(rows)).toEqual(expected);
    expect(ranksOf(rows, { within: "type" })).toEqual(expected);
    expect(ranksOf(rows, { within: undefined, ties: undefined, on: undefined })).toEqual(expected);
  });

  test("province: kabupaten and kota together, other types apart", () => {
    expect(ranksOf(rows, { within: "province" })).toEqual([
      ["a", 1, 2, false],
      ["b", 2, 2, false],
      ["c", 1, 2, false],
      ["d", 1, 1, false],
      ["e", 2, 2, false],
      ["f", 1, 1, false],
    ]);
  });

  test("all", () => {
    expect(ranksOf(rows, { within: "all" }).map(([, rank, of]) => [rank, of])).toEqual(
      [1, 2, 3, 4, 5, 6].map((rank) => [rank, 6]),
    );
  });

  test("what a function says", () => {
    const within = ({ province }: { province?: string | undefined }) => province ?? "";
    expect(ranksOf(rows, { within }).map(([, rank, of]) => [rank, of])).toEqual([
      [1, 4],
      [2, 4],
      [1, 2],
      [3, 4],
      [2, 2],
      [4, 4],
    ]);
  });

  test("every region without a province is told", () => {
    expect(caught(() => ranksOf([["a", "1"], rows[0]!, ["b", null]], { within: "province" }))).toEqual({
      code: "invalid-argument",
      issues: [
        [
          "missing-province",
          "0.region.province",
          '[0] (a).region.province: "a" has no province to rank it in',
        ],
        [
          "missing-province",
          "2.region.province",
          '[2] (b).region.province: "b" has no province to rank it in',
        ],
      ],
    });
  });

  test("provinces are one whose names differ by case and doubled blanks only", () => {
    const spellings: Row[] = [
      ["a", "90", "kota", "Sumatera Barat"],
      ["b", "80", "kabupaten", "SUMATERA  BARAT "],
      ["c", "70", "kota", "sumatera\u00a0barat"],
      ["d", "60", "kota", "Sumatera"],
    ];
    expect(ranksOf(spellings, { within: "province" }).map(([, rank, of]) => [rank, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
      [1, 1],
    ]);
  });

  test("a function that gives no text", () => {
    expect(caught(() => ranksOf(rows, { within: () => 5 as unknown as string })).issues).toEqual([
      ["invalid-option", "within", "within: 5 is not a text"],
    ]);
  });
});

describe("not assessed", () => {
  test("comes last, without a rank, and is not counted", () => {
    const rows: Row[] = [
      ["z", null],
      ["b", "0"],
      ["y", null, "polres"],
      ["a", "80"],
    ];
    expect(ranksOf(rows)).toEqual([
      ["a", 1, 2, false],
      ["b", 2, 2, false],
      ["y", null, 0, false],
      ["z", null, 2, false],
    ]);
    expect(ranksOf(rows, { on: "exact", ties: "modified" }).map(([name]) => name)).toEqual([
      "a",
      "b",
      "y",
      "z",
    ]);
  });
});

describe("the order of the input", () => {
  const rows: Row[] = [
    ["Magelang", "80", "kota", "Jawa Tengah"],
    ["Magelang", "80", "kabupaten", "Jawa Tengah"],
    ["Banjar", "80", "kota", "Kalimantan Selatan"],
    ["Banjar", "80", "kota", "Jawa Barat"],
    ["Banjar", "80", "kota"],
    ["Solok", null, "kota"],
    ["Agam", null, "kabupaten"],
    ["Tual", "80.01"],
  ];

  test("plays no part: equals are listed by name, type and province", () => {
    const expected = rank(resultsOf(...rows), { within: "all" });
    expect(expected.map(({ result: { region } }) => [region.name, region.type, region.province])).toEqual([
      ["Tual", "kota", undefined],
      ["Banjar", "kota", undefined],
      ["Banjar", "kota", "Jawa Barat"],
      ["Banjar", "kota", "Kalimantan Selatan"],
      ["Magelang", "kabupaten", "Jawa Tengah"],
      ["Magelang", "kota", "Jawa Tengah"],
      ["Agam", "kabupaten", undefined],
      ["Solok", "kota", undefined],
    ]);
    for (let shift = 1; shift < rows.length; shift++) {
      const turned = [...rows.slice(shift), ...rows.slice(0, shift)];
      expect(rank(resultsOf(...turned), { within: "all" })).toEqual(expected);
      expect(rank(resultsOf(...turned.reverse()), { within: "all" })).toEqual(expected);
    }
  });

  test("stays as it is", () => {
    const results = Object.freeze(resultsOf(...rows));
    const before = [...results];
    expect(rank(results)[0]!.result).toBe(results[7]);
    expect(results).toEqual(before);
  });
});

describe("refused", () => {
  test("results of several rule sets", () => {
    const given = { region: { name: "a", type: "kota" }, score: 78 } as const;
    const [of2022, of2023] = [scoreAll(ombudsmanRi2022, [given])[0]!, scoreAll(ombudsmanRi2023, [given])[0]!];
    const edited = { ...of2022, ruleSet: { ...of2022.ruleSet, version: "9.0.0" } };
    const other = { ...of2022, ruleSet: { ...of2022.ruleSet, digest: "sha256-0" } };
    const renamed = { ...of2022, ruleSet: { ...of2022.ruleSet, id: "own/2022" } };
    const what = (id: string) => `${id} is not ombudsman-ri/2022@1.0.0 of those before; rank each on its own`;
    expect(caught(() => rank([of2022, of2023, of2022, edited, other, renamed]))).toEqual({
      code: "invalid-argument",
      issues: [
        ["mixed-rule-sets", "1.ruleSet", `[1] (a).ruleSet: ${what("ombudsman-ri/2023@1.0.0")}`],
        ["mixed-rule-sets", "3.ruleSet", `[3] (a).ruleSet: ${what("ombudsman-ri/2022@9.0.0")}`],
        [
          "mixed-rule-sets",
          "4.ruleSet",
          `[4] (a).ruleSet: sha256-0 is not ${of2022.ruleSet.digest.slice(0, 39)}… of those before; rank each on its own`,
        ],
        ["mixed-rule-sets", "5.ruleSet", `[5] (a).ruleSet: ${what("own/2022@1.0.0")}`],
      ],
    });
  });

  test.each([null, undefined, "abc", {}, new Map()])("%s is no list", (results) => {
    const { code, issues } = caught(() => rank(results as never));
    expect(code).toBe("invalid-argument");
    expect(issues[0]!.slice(0, 2)).toEqual(["invalid-type", ""]);
    expect(issues[0]![2]).toMatch(/^\S.* is not a list of results$/);
  });

  test("what is no result", () => {
    const [good] = resultsOf(["a", "78"]);
    const { region, ruleSet } = good!;
    const results = [undefined, null, 78, [], {}, { region }, { ruleSet }, good] as never[];
    expect(caught(() => rank(results)).issues.map(([code, path, message]) => [code, path, message])).toEqual([
      ["invalid-type", "0", "[0]: undefined is not a result of score"],
      ["invalid-type", "1", "[1]: null is not a result of score"],
      ["invalid-type", "2", "[2]: 78 is not a result of score"],
      ["invalid-type", "3", "[3]: a list is not a result of score"],
      ["invalid-type", "4", "[4]: an object is not a result of score"],
      ["invalid-type", "5", "[5]: an object is not a result of score"],
      ["invalid-type", "6", "[6]: an object is not a result of score"],
    ]);
    expect(caught(() => rank(Array(1))).issues.map(([code]) => code)).toEqual(["invalid-type"]);
  });

  test.each<[string, (good: RegionResult) => unknown, string, string]>([
    ["score", (good) => ({ ...good, score: "7" }), "score", '"7" is not a finite number'],
    ["score", (good) => ({ ...good, score: 78n }), "score", "the bigint 78 is not a finite number"],
    ["score", (good) => ({ ...good, score: null }), "score", "null is not a finite number"],
    ["score", (good) => ({ ...good, score: Number.NaN }), "score", "NaN is not a finite number"],
    [
      "score",
      (good) => ({ ...good, score: { valueOf: () => 5 } }),
      "score",
      "an object is not a finite number",
    ],
    [
      "exact",
      (good) => ({ ...good, exact: 78 }),
      "exact",
      '78 is not text such as "1789/20" or "78", as score gives it',
    ],
    [
      "exact",
      (good) => ({ ...good, exact: null }),
      "exact",
      'null is not text such as "1789/20" or "78", as score gives it',
    ],
    [
      "exact",
      (good) => ({ ...good, exact: "78.5" }),
      "exact",
      '"78.5" is not text such as "1789/20" or "78", as score gives it',
    ],
    [
      "exact",
      (good) => ({ ...good, exact: "1/0" }),
      "exact",
      '"1/0" is not text such as "1789/20" or "78", as score gives it',
    ],
    ["status", (good) => ({ ...good, status: "good" }), "status", '"good" is not "scored" or "not-assessed"'],
    [
      "status",
      (good) => ({ ...good, status: undefined }),
      "status",
      'undefined is not "scored" or "not-assessed"',
    ],
    [
      "score of what was not assessed",
      (good) => ({ ...good, status: "not-assessed", exact: null }),
      "score",
      "78 is not null, which is right for what is not assessed",
    ],
    [
      "exact value of what was not assessed",
      (good) => ({ ...good, status: "not-assessed", score: null }),
      "exact",
      '"78" is not null, which is right for what is not assessed',
    ],
    [
      "name",
      ({ region, ...good }) => ({ ...good, region: { ...region, name: 5 } }),
      "region.name",
      "5 is not a text",
    ],
    [
      "type",
      ({ region, ...good }) => ({ ...good, region: { ...region, type: null } }),
      "region.type",
      "null is not a text",
    ],
    [
      "province",
      ({ region, ...good }) => ({ ...good, region: { ...region, province: [] } }),
      "region.province",
      "a list is not a text",
    ],
    ...["id", "version", "digest"].map((field): [string, (good: RegionResult) => unknown, string, string] => [
      field,
      ({ ruleSet, ...good }) => ({ ...good, ruleSet: { ...ruleSet, [field]: undefined } }),
      `ruleSet.${field}`,
      "undefined is not a text",
    ]),
  ])("a result with another %s than score gives", (_, spoil, place, what) => {
    const [good, other] = resultsOf(["a", "78"], ["b", "79"]);
    for (const on of ["score", "exact"] as const) {
      const { code, issues } = caught(() => rank([other!, spoil(good!) as RegionResult], { on }));
      expect(code).toBe("invalid-argument");
      const name = place === "region.name" ? "" : " (a)";
      expect(issues).toEqual([["invalid-type", `1.${place}`, `[1]${name}.${place}: ${what}`]]);
    }
  });

  test("a list of four thousand million holes, after a thousand of them", () => {
    expect(caught(() => rank(new Array(2 ** 32 - 1))).issues).toHaveLength(1000);
  });

  test.each([
    ["ties", "best", '"best" is none of competition, modified, dense, ordinal, fractional'],
    ["ties", null, "null is none of competition, modified, dense, ordinal, fractional"],
    ["ties", 1n, "the bigint 1 is none of competition, modified, dense, ordinal, fractional"],
    ["on", "rank", '"rank" is none of score, exact'],
    ["on", ["score"], "a list is none of score, exact"],
    ["within", "island", '"island" is none of type, province, all'],
    ["within", null, "null is none of type, province, all"],
    ["within", "__proto__", '"__proto__" is none of type, province, all'],
    ["key", "name", '"name" is not a function'],
    ["key", null, "null is not a function"],
  ])("%s: %o", (name, value, what) => {
    expect(caught(() => rank([], { [name]: value } as RankOptions))).toEqual({
      code: "invalid-argument",
      issues: [["invalid-option", name, `${name}: ${what}`]],
    });
  });

  test.each([
    [null, "null"],
    ["type", '"type"'],
    [5n, "the bigint 5"],
    [[], "a list"],
    [() => "all", "a function"],
  ])("options that are no object: %o", (options, shown) => {
    expect(caught(() => rank([], options as RankOptions))).toEqual({
      code: "invalid-argument",
      issues: [["invalid-type", "options", `options: ${shown} is not an object of options`]],
    });
  });
});

describe("each field is read once", () => {
  /** An object whose fields are wrong when they are read again. */
  function lying<Data extends object>(data: Data): Data {
    const fields = Object.entries(data).map(([name, value]) => {
      let reads = 0;
      return [name, { get: () => (reads++ === 0 ? value : 5n), enumerable: true }] as const;
    });
    return Object.defineProperties({}, Object.fromEntries(fields)) as Data;
  }

  test("of a result, its region and its reference, and of the options", () => {
    const rows: Row[] = [
      ["a", "80", "kota", "Riau"],
      ["b", "90", "kota", "Riau"],
    ];
    const results = resultsOf(...rows).map(({ region, ruleSet, ...rest }) =>
      lying({ ...rest, region: lying(region), ruleSet: lying(ruleSet) }),
    ) as RegionResult[];
    const ranked = rank(results, lying({ within: "province", ties: "dense", on: "exact" } as const));
    expect(ranked.map((one) => one.rank)).toEqual([1, 2]);
    expect(ranked.map((one) => one.result)).toEqual([results[1], results[0]]);
  });

  test("and what is inherited is no option", () => {
    expect(rank(resultsOf(...tied), Object.create({ ties: "dense" })).map((one) => one.rank)).toEqual([
      1, 2, 2, 4,
    ]);
  });
});

describe("exact values of thousands of digits", () => {
  /** A result with an exact value of one's own. */
  function withExact(name: string, exact: string): RegionResult {
    return { ...resultsOf([name, "50"])[0]!, exact } as RegionResult;
  }

  test("are ranked by their last digit", () => {
    const digits = "7".repeat(5_000);
    const list = [
      withExact("a", `${digits}1/${digits}3`),
      withExact("b", `${digits}2/${digits}3`),
      withExact("c", `${digits}1/${digits}3`),
      withExact("d", "1"),
    ];
    const ranked = rank(list, { on: "exact" });
    expect(ranked.map(({ result, rank, tied }) => [result.region.name, rank, tied])).toEqual([
      ["d", 1, false],
      ["b", 2, false],
      ["a", 3, true],
      ["c", 3, true],
    ]);
  });

  test("that are equal and not reduced are tied, and listed as equals are", () => {
    const list = [withExact("b", "1/2"), withExact("a", "2/4"), withExact("c", "3/2"), withExact("d", "1/2")];
    const ranked = rank(list, { on: "exact" });
    expect(ranked.map(({ result, rank, tied }) => [result.region.name, rank, tied])).toEqual([
      ["c", 1, false],
      ["a", 2, true],
      ["b", 2, true],
      ["d", 2, true],
    ]);
  });
});

test("no result, no rank", () => {
  expect(rank([])).toEqual([]);
});

test("a key decides nothing among those that were not assessed: they are listed by name", () => {
  const results = scoreAll(
    ombudsmanRi2022,
    ["Cilacap", "Agam", "Batang"].map((name) => ({
      region: { name, type: "kabupaten" as const },
      notAssessed: "closed",
    })),
  );
  const ranked = rank(results, { ties: "ordinal", key: ({ name }) => (name === "Batang" ? 0 : 1) });
  expect(ranked.map(({ result }) => result.region.name)).toEqual(["Agam", "Batang", "Cilacap"]);
});

test("a list that grows while it is read is read as long as it was", () => {
  const [one] = scoreAll(ombudsmanRi2022, [{ region: { name: "Kota A", type: "kota" }, score: 80 }]);
  const growing = new Proxy([one!], {
    get(list, key) {
      if (key === "length" && list.length < 1000) list.push(one!);
      return Reflect.get(list, key);
    },
  });
  expect(rank(growing).length).toBeLessThan(10);
});
