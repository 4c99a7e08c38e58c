import { describe, expect, test } from "vitest";
import { parseAssessment } from "../../src/authoring/index.ts";
import { catchError } from "../support/catch-error.ts";
import { issuesOf } from "../support/issues-of.ts";

const region = { name: "Kota Payakumbuh", type: "kota" };

function refused(json: unknown) {
  return issuesOf("invalid-assessment", () => parseAssessment(json));
}

describe("parseAssessment(json) gives back what it accepts", () => {
  test.each([
    ["a score", { region, score: "89.45" }],
    ["a number", { region: { ...region, code: "13.76", province: "Sumatera Barat" }, score: 89.45 }],
    ["a region that was not assessed", { region, notAssessed: "no visit" }],
    ["dimension points", { region, dimensions: { input: 21.85, proses: "32.37", output: { percent: 50 } } }],
    [
      "units of every depth",
      {
        region,
        units: [
          { name: "DPMPTSP", type: "dpmptsp", score: 93.12 },
          {
            name: "Disdik",
            dimensions: { input: { answers: { a: "3", b: { notApplicable: "no counter" } } } },
          },
          { name: "Dinkes", products: [{ name: "izin", score: "80" }] },
          { name: "Dinsos", products: { mean: "77.5", count: 4 } },
          {
            name: "SKM",
            respondents: [
              [1, 2],
              [3, 4],
            ],
          },
          { name: "Puskesmas", notAssessed: "closed" },
        ],
        facts: { "tindak-lanjut": true },
      },
    ],
    [
      "a type of region that only a rule set knows",
      { region: { name: "Desa X", type: "desa adat" }, score: 1 },
    ],
    ["characters that are no blanks", { region: { name: "\u0085", type: "\u001f" }, notAssessed: "\ufeff" }],
    ["constructor as a criterion", { region, dimensions: { constructor: 5, toString: 6 } }],
    ["an absent field that is written out", { region, score: 1, units: undefined }],
  ])("%s", (_name, json) => {
    const assessment = parseAssessment(json);
    expect(assessment).toEqual(json);
    expect(Object.isFrozen(assessment)).toBe(true);
    expect(Object.isFrozen(json)).toBe(false);
  });
});

describe("parseAssessment(json) refuses, with code, path and message", () => {
  test.each<[unknown, string, (string | number)[], string]>([
    [null, "invalid-type", [], "null is not an assessment"],
    [[], "invalid-type", [], "a list is not an assessment"],
    [{ score: 1 }, "missing-field", ["region"], "region: is missing; it is a region; give { name, type }"],
    [
      { region },
      "no-input",
      [],
      "there is nothing to score; give exactly one of units, dimensions, score, notAssessed",
    ],
    [
      { region, score: 1, notAssessed: "x" },
      "several-inputs",
      [],
      "score and notAssessed are given; give exactly one of them",
    ],
    [
      { region: { type: "kota" }, score: 1 },
      "missing-field",
      ["region", "name"],
      "region.name: is missing; it is a text",
    ],
    [
      { region: { name: "", type: "kota" }, score: 1 },
      "empty-text",
      ["region", "name"],
      'region.name: "" is empty; give a text',
    ],
    [
      { region: { name: "x", type: "\u3000\t" }, score: 1 },
      "empty-text",
      ["region", "type"],
      'region.type: "\u3000\\t" is empty; give a text',
    ],
    [
      { region: { ...region, provinsi: "Sumatera Barat" }, score: 1 },
      "unknown-field",
      ["region", "provinsi"],
      "region.provinsi: is not a field that is known here; did you mean province?",
    ],
    [
      { region, score: 1, fact: { "tindak-lanjut": true } },
      "unknown-field",
      ["fact"],
      "fact: is not a field that is known here; did you mean facts?",
    ],
    [
      { region, units: [{ name: "A", score: 1, colour: "red" }] },
      "unknown-field",
      ["units", 0, "colour"],
      "units[0] (A).colour: is not a field that is known here",
    ],
    [
      { region, units: [{ name: "A", products: [{ name: "p", score: 1, nilai: 2 }] }] },
      "unknown-field",
      ["units", 0, "products", 0, "nilai"],
      "units[0] (A).products[0] (p).nilai: is not a field that is known here",
    ],
    [
      { region, units: [{ name: "A", products: { mean: 5, count: 1, counts: 2 } }] },
      "unknown-field",
      ["units", 0, "products", "counts"],
      "units[0] (A).products.counts: is not a field that is known here; did you mean count?",
    ],
    [
      { region: { ...region, name: "Kota\u00ad X" }, score: 1 },
      "not-allowed",
      ["region", "name"],
      'region.name: "Kota\\u{ad} X" holds a character without width or half of a character; take it out',
    ],
    [
      { region: { ...region, province: "\u200b" }, score: 1 },
      "not-allowed",
      ["region", "province"],
      'region.province: "\\u{200b}" holds a character without width or half of a character; take it out',
    ],
    [
      { region, units: [{ name: "A", products: [{ name: "\u{e0041}", score: 1 }] }] },
      "not-allowed",
      ["units", 0, "products", 0, "name"],
      'units[0] (A).products[0] (\\u{e0041}).name: "\\u{e0041}" holds a character without width or half of a character; take it out',
    ],
    [
      { region, units: [{ name: "a\ud800", score: 1 }] },
      "not-allowed",
      ["units", 0, "name"],
      'units[0] (a\\ud800).name: "a\\ud800" holds half of a character, for which RFC 8785 has no form',
    ],
    [
      { region, units: [{ name: "A", respondents: [["1", 2]] }] },
      "invalid-type",
      ["units", 0, "respondents", 0, 0],
      'units[0] (A).respondents[0][0]: "1" is not a whole number',
    ],
    [
      { region, units: [{ name: "A", respondents: [5] }] },
      "invalid-type",
      ["units", 0, "respondents", 0],
      "units[0] (A).respondents[0]: 5 is not a list of numbers",
    ],
    [
      { region, facts: [], score: 1 },
      "invalid-type",
      ["facts"],
      "facts: a list is not an object of yes/no facts",
    ],
    [
      { region: { name: "x" }, score: 1 },
      "missing-field",
      ["region", "type"],
      "region.type: is missing; it is a text",
    ],
    [
      { region, score: "1.234,5" },
      "not-a-decimal",
      ["score"],
      'score: "1.234,5" is not a decimal; as text it is digits with a point, such as 89.45',
    ],
    [{ region, score: Number.NaN }, "not-finite", ["score"], "score: NaN is not a finite number"],
    [{ region, score: -Infinity }, "not-finite", ["score"], "score: -Infinity is not a finite number"],
    [{ region, score: null }, "invalid-type", ["score"], "score: null is not a decimal such as 89.45"],
    [{ region, score: true }, "invalid-type", ["score"], "score: true is not a decimal such as 89.45"],
    [
      { region, units: [] },
      "empty-list",
      ["units"],
      "units: there is no unit; give one or more, or notAssessed with the reason",
    ],
    [{ region, units: {} }, "invalid-type", ["units"], "units: an object is not a list of units"],
    [
      { region, units: [{ name: "Puskesmas Ibuh" }] },
      "no-input",
      ["units", 0],
      "units[0] (Puskesmas Ibuh): there is nothing to score; give exactly one of score, dimensions, products, respondents, notAssessed",
    ],
    [
      { region, units: [{ name: "A", products: { mean: 5, count: 1.5 } }] },
      "not-whole",
      ["units", 0, "products", "count"],
      "units[0] (A).products.count: 1.5 is not a number of products; give a whole number from 1",
    ],
    [
      { region, units: [{ name: "A", products: { mean: 5, count: 0 } }] },
      "below-minimum",
      ["units", 0, "products", "count"],
      "units[0] (A).products.count: 0 is below 1",
    ],
    [
      { region, units: [{ name: "A", products: { mean: 5, count: 1e300 } }] },
      "above-maximum",
      ["units", 0, "products", "count"],
      "units[0] (A).products.count: 1e+300 is above 9007199254740991",
    ],
    [
      { region, units: [{ name: "A", products: 5 }] },
      "invalid-type",
      ["units", 0, "products"],
      "units[0] (A).products: 5 is not a list of products or { mean, count }",
    ],
    [
      { region, dimensions: { input: { percent: 1, notAssessed: "x" } } },
      "invalid-type",
      ["dimensions", "input"],
      "dimensions.input: an object is not an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
    ],
    [
      { region, dimensions: { input: { percent: 1, x: 1 } } },
      "invalid-type",
      ["dimensions", "input"],
      "dimensions.input: an object is not an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
    ],
    [
      { region, dimensions: { input: {} } },
      "invalid-type",
      ["dimensions", "input"],
      "dimensions.input: an object is not an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
    ],
    [
      { region, dimensions: { input: { answers: { a: { percent: "x" } } } } },
      "not-a-decimal",
      ["dimensions", "input", "answers", "a", "percent"],
      'dimensions.input.answers.a.percent: "x" is not a decimal; as text it is digits with a point, such as 89.45',
    ],
    [
      { region, dimensions: { input: null } },
      "invalid-type",
      ["dimensions", "input"],
      "dimensions.input: null is not an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
    ],
    [
      { region, dimensions: { "a\u001b[31m": "x" } },
      "not-a-decimal",
      ["dimensions", "a\u001b[31m"],
      'dimensions["a\\u001b[31m"]: "x" is not a decimal; as text it is digits with a point, such as 89.45',
    ],
    [
      { region, score: 1, facts: { fact: "ya" } },
      "invalid-type",
      ["facts", "fact"],
      'facts.fact: "ya" is not true or false',
    ],
  ])("%j", (json, code, path, message) => {
    expect(refused(json)).toEqual([{ code, path, message }]);
  });

  test("everything at once, beside each other and in each other", () => {
    const json = {
      region: { name: "x", type: 5, kode: "13.72" },
      score: "67, 3",
      rows: 9,
      units: [
        { name: "", score: 1, notAssessed: "x" },
        { name: "B", dimensions: { a: { answers: { b: "x" } } } },
      ],
    };
    expect(refused(json).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["invalid-type", "region.type"],
      ["unknown-field", "region.kode"],
      ["empty-text", "units.0.name"],
      ["several-inputs", "units.0"],
      ["not-a-decimal", "units.1.dimensions.a.answers.b"],
      ["not-a-decimal", "score"],
      ["unknown-field", "rows"],
      ["several-inputs", ""],
    ]);
  });
});

describe("parseAssessment(json) gives a copy", () => {
  test("that is frozen all the way down and shares nothing with what was given", () => {
    const json = {
      region: { ...region },
      units: [
        { name: "A", dimensions: { input: { answers: { a: 1 } } } },
        { name: "B", respondents: [[1, 2]] },
      ],
      facts: { a: true },
    };
    const assessment = parseAssessment(json);
    const originals = new Set<unknown>();
    const collect = (part: unknown): void => {
      if (typeof part !== "object" || part === null) return;
      originals.add(part);
      Object.values(part).forEach(collect);
    };
    collect(json);
    const visit = (part: unknown): void => {
      if (typeof part !== "object" || part === null) return;
      expect(Object.isFrozen(part)).toBe(true);
      expect(originals.has(part)).toBe(false);
      Object.values(part).forEach(visit);
    };
    visit(assessment);
    expect(assessment).toEqual(json);
    expect(Object.isFrozen(json.units[0])).toBe(false);
  });

  test("for which each getter is asked once", () => {
    let asked = 0;
    const json = {
      region,
      get score() {
        asked += 1;
        return asked === 1 ? 5 : "a lie";
      },
    };
    expect(parseAssessment(json).score).toBe(5);
    expect(asked).toBe(1);
  });

  test("without fields that are inherited", () => {
    const json = Object.assign(Object.create({ score: 5 }) as object, { region });
    expect(refused(json)).toMatchObject([{ code: "no-input", path: [] }]);
  });
});

describe("hostile input is refused within half a second", () => {
  const start = (text: string) => `{"region":{"name":"x","type":"kota"},"dimensions":${text}}`;

  test.each([
    ["lists in lists", "[".repeat(100_000) + "]".repeat(100_000)],
    ["answers in answers", start(`${'{"a":{"answers":'.repeat(100_000)}{}${"}}".repeat(100_000)}`)],
  ])("100,000 %s", (_name, text) => {
    const json = JSON.parse(text);
    const began = performance.now();
    expect(refused(json).map(({ code }) => code)).toEqual(["too-deep"]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("sixty-four lists and objects are not too deep, one more is", () => {
    const nest = (levels: number) =>
      start(`${'{"a":{"answers":'.repeat(levels)}{"b":1}${"}}".repeat(levels)}`);
    expect(refused(JSON.parse(nest(31)))).toEqual([]);
    expect(refused(JSON.parse(nest(32))).map(({ code }) => code)).toEqual(["too-deep"]);
  });

  test("an object within itself", () => {
    const json: Record<string, unknown> = { region, score: 1 };
    json["self"] = json;
    expect(refused(json).map(({ code }) => code)).toEqual(["too-deep"]);
  });

  test("__proto__ as a name is refused, not dropped, and changes no prototype", () => {
    const issues = refused(JSON.parse(start('{"__proto__":5,"input":1}')));
    expect(issues).toEqual([
      {
        code: "not-allowed",
        path: ["dimensions", "__proto__"],
        message: "dimensions.__proto__: is no name for a field; take another",
      },
    ]);
    refused(JSON.parse(start('{"a":{"__proto__":{"polluted":1},"percent":1}}')));
    expect("polluted" in {}).toBe(false);
  });

  test("a million digits", () => {
    const digits = "1".repeat(1_000_000);
    const began = performance.now();
    expect(parseAssessment({ region, score: digits }).score).toBe(digits);
    expect(refused({ region, score: `${digits}x` })[0]!.message.length).toBeLessThan(130);
    expect(refused({ region, dimensions: { [digits]: "x" } })[0]!.message.length).toBeLessThan(150);
    expect(performance.now() - began).toBeLessThan(500);
  });

  const list = <Item>(length: number, make: () => Item) => Array.from({ length }, make);
  test("no issue is left out before the thousandth", () => {
    const error = catchError(() =>
      parseAssessment({ region, units: list(250, () => ({ name: "", score: "x", foo: 1 })) }),
    );
    expect([error.issues.length, error.omitted]).toEqual([750, 0]);
  });
});
