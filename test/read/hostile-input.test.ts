import { describe, expect, test } from "vitest";
import {
  menpanSkm2017,
  ombudsmanRi2021,
  ombudsmanRi2022,
  ombudsmanRi2025,
  rank,
  type ScoringError,
  safeScore,
  score,
  scoreAll,
} from "../../src/index.ts";
import type { Assessment, RegionType } from "../../src/model/index.ts";
import { deepFreeze } from "../../src/rules/freeze.ts";
import { region, untyped, withScores } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

const points = { input: 10, proses: 20, output: 20, pengaduan: 10 };

describe.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("the name %s", (name) => {
  const unknown = (rest: string) => JSON.parse(`{"region":{"name":"Kota Contoh","type":"kota"},${rest}}`);

  test("is a name for a region, a province and a unit", () => {
    const assessment: Assessment = {
      region: { name, type: "kota", province: name },
      units: [
        { name, type: name, score: 78 },
        { name: "b", notAssessed: name },
      ],
    };
    const [result, other] = scoreAll(ombudsmanRi2022, [assessment, withScores(77)]);
    expect(result!.region).toEqual({ name, type: "kota", province: name });
    expect(result!.units.map((unit) => [unit.name, unit.score])).toEqual([
      [name, 78],
      ["b", null],
    ]);
    expect(rank([result!, other!], { within: (region) => region.name }).map((place) => place.rank)).toEqual([
      1, 1,
    ]);
  });

  test("is no region type", () => {
    const type = name as RegionType;
    const { issues } = caught(() => score(ombudsmanRi2022, { region: { name, type }, score: 78 }));
    expect(issues.map(([code, path]) => [code, path])).toEqual([["wrong-region-type", "region.type"]]);
  });

  test("is no dimension", () => {
    const text = JSON.stringify(points).replace("{", `{"${name}":1,`);
    const { issues } = caught(() => score(ombudsmanRi2022, unknown(`"dimensions":${text}`)));
    expect(issues).toEqual([
      [
        "unknown-criterion",
        `dimensions.${name}`,
        `dimensions.${name}: "${name}" is not asked for; answer input, proses, output, pengaduan`,
      ],
    ]);
  });

  test("does not answer for a dimension", () => {
    const given = unknown(`"dimensions":{"${name}":${JSON.stringify(points)}}`);
    expect(caught(() => score(ombudsmanRi2022, given)).issues.map(([code]) => code)).toEqual([
      "unknown-criterion",
      "missing-criterion",
      "missing-criterion",
      "missing-criterion",
      "missing-criterion",
    ]);
  });

  test("is no kind of answer", () => {
    const text = JSON.stringify({ ...points, input: "?" }).replace('"?"', `{"${name}":1}`);
    const { issues } = caught(() => score(ombudsmanRi2022, unknown(`"dimensions":${text}`)));
    expect(issues.map(([code, path]) => [code, path])).toEqual([["invalid-type", "dimensions.input"]]);
  });

  test("is no fact", () => {
    const { issues } = caught(() => score(ombudsmanRi2025, unknown(`"score":78,"facts":{"${name}":true}`)));
    expect(issues).toEqual([
      [
        "unknown-fact",
        `facts.${name}`,
        `facts.${name}: the rules ask for no such fact; they ask for tindak-lanjut`,
      ],
    ]);
  });

  test("changes no prototype", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "score")).toBeUndefined();
  });
});

test("inherited answers do not count", () => {
  const { issues } = caught(() => score(ombudsmanRi2022, { region, dimensions: Object.create(points) }));
  expect(issues.map(([code]) => code)).toEqual(Array(4).fill("missing-criterion"));
});

test("keys that are no words are quoted, and cut", () => {
  const dimensions = { ...points, "a.b\n[0]": 1, [`x${"y".repeat(1000)}`]: 1 };
  const [first, second] = caught(() => score(ombudsmanRi2022, { region, dimensions })).issues;
  expect(first![2]).toMatch(/^dimensions\["a\.b\\n\[0\]"\]: "a\.b\\n\[0\]" is not asked for/);
  const cut = `"x${"y".repeat(38)}…"`;
  expect(second![2]).toBe(
    `dimensions[${cut}]: ${cut} is not asked for; answer input, proses, output, pengaduan`,
  );
});

describe("within half a second", () => {
  const quickly = <Result>(call: () => Result): Result => {
    const start = performance.now();
    const result = call();
    expect(performance.now() - start).toBeLessThan(500);
    return result;
  };
  const digits = "9".repeat(1_000_000);

  test.each([
    [digits, "above-maximum"],
    [`-${digits}`, "below-minimum"],
    [`0.${digits}`, "too-many-decimals"],
    [`${"0".repeat(1_000_000)}x`, "not-a-decimal"],
    [`${digits}.${digits}.`, "not-a-decimal"],
  ])("a text of a million digits, %#", (text, code) => {
    const { issues } = quickly(() => caught(() => score(ombudsmanRi2022, withScores(text))));
    expect(issues[0]![0]).toBe(code);
    expect(issues[0]![2].length).toBeLessThan(200);
  });

  test("a million leading zeros are a score", () => {
    expect(quickly(() => score(ombudsmanRi2022, withScores(`${"0".repeat(1_000_000)}78.00`))).score).toBe(78);
  });

  test("a name of a million characters", () => {
    const name = "x".repeat(1_000_000);
    expect(
      quickly(() => score(ombudsmanRi2022, { region: { name, type: "kota" }, score: 78 })).region.name,
    ).toBe(name);
    const { issues } = quickly(() =>
      caught(() => score(ombudsmanRi2022, { region, units: [{ name, score: 101 }] })),
    );
    expect(issues[0]![2]).toBe(`units[0] (${"x".repeat(39)}…).score: 101 is above the scale's 100`);
  });

  test.each([100, 100_000])("%d levels of nesting", (levels) => {
    const list = JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);
    const tree = JSON.parse(`${'{"answers":'.repeat(levels)}1${"}".repeat(levels)}`);
    const tell = (given: unknown) =>
      quickly(() => caught(() => score(ombudsmanRi2022, untyped(given)))).issues;
    const wrongs = [
      list,
      tree,
      { region, score: list },
      { region, score: tree },
      { region: tree, score: 78 },
      { region, units: list },
      { region, units: [tree] },
      { region, dimensions: tree },
      { region, dimensions: { ...points, input: tree } },
      { region, score: 78, facts: tree },
      { region, notAssessed: tree },
    ];
    for (const wrong of wrongs) expect(tell(wrong)[0]![2].length).toBeLessThan(250);
  });
});

test("ten thousand wrong units: a thousand issues, how many more, and a message of 5,000 characters", () => {
  const units = Array.from({ length: 10_000 }, (_, i) => ({ name: `unit ${i}`, score: 101 }));
  const error = safeScore(ombudsmanRi2022, { region, units }) as { readonly error: ScoringError };
  expect(error.error.issues).toHaveLength(1000);
  expect(error.error.omitted).toBe(9000);
  expect(error.error.message).toHaveLength(5000);
});

test("a list of nothing that claims 2^32 - 1 units, products or respondents is refused at once", () => {
  const nothing = new Array(2 ** 32 - 1);
  const began = performance.now();
  for (const [rules, input] of [
    [ombudsmanRi2022, { units: nothing }],
    [ombudsmanRi2021, { units: [{ name: "a", products: nothing }] }],
    [menpanSkm2017, { units: [{ name: "a", respondents: nothing }] }],
  ] as const) {
    const { issues } = caught(() => score(rules, untyped({ region, ...input })));
    expect(issues.length).toBeLessThanOrEqual(1000);
    expect(new Set(issues.map(([code]) => code))).toEqual(new Set(["invalid-type"]));
  }
  expect(performance.now() - began).toBeLessThan(500);
});

test("two thousand answers that nobody asks for are a thousand issues, the others counted", () => {
  const extra = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`x${i}`, 1]));
  const outcome = safeScore(ombudsmanRi2022, { region, dimensions: { ...points, ...extra } });
  const { error } = outcome as { readonly error: ScoringError };
  expect([error.issues.length, error.omitted]).toEqual([1000, 1000]);
});

describe("the input", () => {
  const given = (): Assessment => ({
    region: { name: "Kota Contoh", type: "kota", code: "13.76", province: "Sumatera Barat" },
    facts: { "tindak-lanjut": true },
    units: [
      { name: "a", type: "dpmptsp", score: "93.12" },
      { name: "b", dimensions: { "empat-dimensi": { percent: 90 }, kepercayaan: 25 } },
      { name: "c", notAssessed: "closed" },
    ],
  });

  test("is never changed", () => {
    const [first, second] = [deepFreeze(given()), deepFreeze(given())];
    expect(score(ombudsmanRi2025, first)).toEqual(score(ombudsmanRi2025, second));
    expect(first).toEqual(given());
  });

  test("shares nothing with the result", () => {
    const assessment = given();
    const result = score(ombudsmanRi2025, assessment);
    const before = JSON.stringify(result);
    Object.assign(assessment.region, { name: "changed", code: "changed" });
    for (const unit of assessment.units!) Object.assign(unit, { name: "changed", score: 1, dimensions: {} });
    (assessment.units as unknown[]).length = 0;
    expect(JSON.stringify(result)).toBe(before);
  });

  test("nor do the rules, or another result", () => {
    const [one, other] = [score(ombudsmanRi2025, given()), score(ombudsmanRi2025, given())];
    const before = JSON.stringify(other);
    changeAll(one);
    expect(JSON.stringify(other)).toBe(before);
    expect(JSON.stringify(score(ombudsmanRi2025, given()))).toBe(before);
  });

  test("comes out of JSON as it went in", () => {
    const result = score(ombudsmanRi2025, given());
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    const bare = score(ombudsmanRi2022, {
      region: { ...region, code: undefined, province: undefined },
      score: 78,
    });
    expect(Object.keys(bare.region)).toEqual(["name", "type"]);
    expect(JSON.parse(JSON.stringify(bare))).toStrictEqual(bare);
  });

  test("may be an instance of a class, of which JSON would hold the fields; the result is plain", () => {
    class Unit {
      name = "a";
      score = 78;
    }
    class Place {
      name = "Kota Contoh";
      type = "kota";
      get code() {
        return "what JSON would not hold";
      }
    }
    const assessment = Object.assign(Object.create(null), {
      region: new Place(),
      units: [new Unit()],
    });
    const result = score(ombudsmanRi2022, assessment);
    expect(result).toStrictEqual(score(ombudsmanRi2022, withScores(78)));
    expect(Object.getPrototypeOf(result.region)).toBe(Object.prototype);
    const inherited = Object.create({ region, score: 78 });
    expect(caught(() => score(ombudsmanRi2022, inherited)).issues.map(([code]) => code)).toEqual([
      "invalid-type",
      "no-input",
    ]);
  });

  test("may not be an instance that only looks like a number or a text", () => {
    for (const value of [new Number(78), new String("78"), new Date(78), { valueOf: () => 78 }]) {
      expect(caught(() => score(ombudsmanRi2022, untyped({ region, score: value }))).issues).toEqual([
        ["not-a-decimal", "score", "score: an object is not a decimal"],
      ]);
    }
  });
});

/** Writes over everything in a tree. */
function changeAll(value: object): void {
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === "object" && part !== null) changeAll(part);
    else Reflect.set(value, key, "changed");
  }
}
