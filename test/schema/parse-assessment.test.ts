import { describe, expect, test } from "vitest";
import { parseAssessment } from "../../src/authoring/index.ts";
import { issuesOf } from "./issues-of.ts";

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
    ["fields of the caller's own", { region: { ...region, id: 7 }, score: 1, source: { page: [1, 2] } }],
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
    [null, "invalid-type", [], "assessment: null is not an object"],
    [[], "invalid-type", [], "assessment: a list is not an object"],
    [{ score: 1 }, "missing-field", ["region"], "region: is missing; it is an object"],
    [
      { region },
      "no-input",
      [],
      "assessment: none of units, dimensions, score, notAssessed is given; give exactly one",
    ],
    [
      { region, score: 1, notAssessed: "x" },
      "several-inputs",
      [],
      "assessment: more than one of units, dimensions, score, notAssessed is given; give exactly one",
    ],
    [
      { region: { type: "kota" }, score: 1 },
      "missing-field",
      ["region", "name"],
      "region.name: is missing; it is text",
    ],
    [
      { region: { name: "", type: "kota" }, score: 1 },
      "empty-text",
      ["region", "name"],
      'region.name: "" is not text that says something',
    ],
    [
      { region: { name: "x", type: "desa" }, score: 1 },
      "wrong-region-type",
      ["region", "type"],
      'region.type: "desa" is not one of kabupaten, kota, provinsi, kementerian, lembaga, polres, kantah',
    ],
    [
      { region: { name: "x" }, score: 1 },
      "missing-field",
      ["region", "type"],
      "region.type: is missing; it is one of kabupaten, kota, provinsi, kementerian, lembaga, polres, kantah",
    ],
    [
      { region, score: "1.234,5" },
      "not-a-decimal",
      ["score"],
      'score: "1.234,5" is not a decimal such as 89.45',
    ],
    [{ region, score: Number.NaN }, "not-finite", ["score"], "score: NaN is not a finite number"],
    [{ region, score: -Infinity }, "not-finite", ["score"], "score: -Infinity is not a finite number"],
    [{ region, score: null }, "invalid-type", ["score"], "score: null is not a decimal"],
    [{ region, score: true }, "invalid-type", ["score"], "score: true is not a decimal"],
    [{ region, units: [] }, "empty-list", ["units"], "units: is an empty list"],
    [{ region, units: {} }, "invalid-type", ["units"], "units: an object is not a list"],
    [
      { region, units: [{ name: "Puskesmas Ibuh" }] },
      "no-input",
      ["units", 0],
      "units[0] (Puskesmas Ibuh): none of score, dimensions, products, respondents, notAssessed is given; give exactly one",
    ],
    [
      { region, units: [{ name: "A", products: { mean: 5, count: 1.5 } }] },
      "not-whole",
      ["units", 0, "products", "count"],
      "units[0] (A).products.count: 1.5 is not a whole number",
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
      "units[0] (A).products: 5 is not a list or an object",
    ],
    [
      { region, dimensions: { input: { percent: 1, notAssessed: "x" } } },
      "several-inputs",
      ["dimensions", "input"],
      "dimensions.input: more than one of percent, answers, notApplicable, notAssessed is given; give exactly one",
    ],
    [
      { region, dimensions: { input: null } },
      "invalid-type",
      ["dimensions", "input"],
      "dimensions.input: null is not a decimal or an object",
    ],
    [
      { region, dimensions: { "a\u001b[31m": "x" } },
      "not-a-decimal",
      ["dimensions", "a\u001b[31m"],
      'dimensions["a\\u001b[31m"]: "x" is not a decimal such as 89.45',
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
      region: { name: "x", type: "Kota" },
      score: "67, 3",
      units: [
        { name: "", score: 1, notAssessed: "x" },
        { name: "B", dimensions: { a: { answers: { b: "x" } } } },
      ],
    };
    expect(refused(json).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["wrong-region-type", "region.type"],
      ["empty-text", "units.0.name"],
      ["several-inputs", "units.0"],
      ["not-a-decimal", "units.1.dimensions.a.answers.b"],
      ["not-a-decimal", "score"],
      ["several-inputs", ""],
    ]);
  });
});

describe("hostile input is told within half a second", () => {
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
    expect(refused({ region, score: `${digits}x` })[0]!.message.length).toBeLessThan(100);
    expect(refused({ region, dimensions: { [digits]: "x" } })[0]!.message.length).toBeLessThan(120);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
