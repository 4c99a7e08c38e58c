import { describe, expect, test } from "vitest";
import { ombudsmanRi2021, ombudsmanRi2022, ombudsmanRi2025, score } from "../../src/index.ts";
import type { ScoringError } from "../../src/issues/scoring-error.ts";
import { showValue } from "../../src/issues/shown.ts";
import type { RuleSetInput } from "../../src/plan/compile.ts";
import { region, untyped, withScores, withUnit } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

type Told = readonly (readonly [code: string, path: string, message: string])[];

/** What is told of an assessment; `rules` are those of 2022. */
function issuesOf(assessment: unknown, rules: RuleSetInput = ombudsmanRi2022): Told {
  const { code, issues } = caught(() => score(rules, untyped(assessment)));
  expect(code).toBe("invalid-assessment");
  return issues;
}

const points = { input: 10, proses: 20, output: 20, pengaduan: 10 };
const kinds = "score, dimensions, products, respondents, notAssessed";

describe("the assessment", () => {
  test.each([
    [null, "null"],
    [undefined, "undefined"],
    ["Kota Contoh", '"Kota Contoh"'],
    [[], "a list"],
    [78, "78"],
  ])("%j is none", (assessment, shown) => {
    expect(issuesOf(assessment)).toEqual([["invalid-type", "", `${shown} is not an assessment`]]);
  });

  test("holds exactly one kind of input", () => {
    expect(issuesOf({ region })).toEqual([
      [
        "no-input",
        "",
        "there is nothing to score; give exactly one of units, dimensions, score, notAssessed",
      ],
    ]);
    expect(issuesOf({ ...withScores(78), score: 78, notAssessed: undefined })).toEqual([
      ["several-inputs", "", "units and score are given; give exactly one of them"],
    ]);
  });

  test.each([
    ["", '"" is empty; give a text', "empty-text"],
    [" \n", '" \\n" is empty; give a text', "empty-text"],
    [null, "null is not a text", "invalid-type"],
    [true, "true is not a text", "invalid-type"],
  ])("notAssessed %j is no reason", (notAssessed, what, code) => {
    expect(issuesOf({ region, notAssessed })).toEqual([[code, "notAssessed", `notAssessed: ${what}`]]);
    expect(issuesOf({ region, units: [{ name: "a", notAssessed }] })).toEqual([
      [code, "units.0.notAssessed", `units[0] (a).notAssessed: ${what}`],
    ]);
  });
});

describe("the region", () => {
  test.each([
    [undefined, "undefined"],
    [null, "null"],
    ["Kota Contoh", '"Kota Contoh"'],
    [["Kota Contoh"], "a list"],
  ])("%j is none", (wrong, shown) => {
    expect(issuesOf({ region: wrong, score: 78 })).toEqual([
      ["invalid-type", "region", `region: ${shown} is not a region; give { name, type }`],
    ]);
  });

  test("everything wrong with it is told", () => {
    expect(issuesOf({ region: { type: "desa", code: 1376, province: "" }, score: 78 })).toEqual([
      ["missing-field", "region.name", "region.name: is missing; it is a text"],
      [
        "wrong-region-type",
        "region.type",
        'region.type: "desa" is not a type of region here; these are kabupaten, kota, provinsi, kementerian, lembaga, polres, kantah',
      ],
      ["empty-text", "region.province", 'region.province: "" is empty; give a text'],
      ["invalid-type", "region.code", "region.code: 1376 is not a text"],
    ]);
  });

  test.each([undefined, null, "Kota", "toString", ["kota"]])("type %j is wrong", (type) => {
    expect(
      issuesOf({ region: { name: "Kota Contoh", type }, score: 78 }).map(([code, path]) => [code, path]),
    ).toEqual([["wrong-region-type", "region.type"]]);
  });
});

describe("units", () => {
  test.each([
    [null, "null"],
    ["abc", '"abc"'],
    [{ 0: { name: "a", score: 78 }, length: 1 }, "an object"],
    [new Set(), "an object"],
  ])("%j are no list", (units, shown) => {
    expect(issuesOf({ region, units })).toEqual([
      ["invalid-type", "units", `units: ${shown} is not a list of units`],
    ]);
  });

  test("an empty list is no zero", () => {
    expect(issuesOf({ region, units: [] })).toEqual([
      ["empty-list", "units", "units: there is no unit; give one or more, or notAssessed with the reason"],
    ]);
  });

  test("a unit named twice, and once more", () => {
    const units = ["a", "b", "a", "a"].map((name) => ({ name, score: 78 }));
    expect(issuesOf({ region, units })).toEqual([
      ["duplicate-unit", "units.2", "units[2] (a): it is named twice, first at units[0]; a unit counts once"],
      ["duplicate-unit", "units.3", "units[3] (a): it is named twice, first at units[0]; a unit counts once"],
    ]);
  });

  test("holes and other things in the list", () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    expect(issuesOf({ region, units: [, null, "a", ["a"]] })).toEqual([
      ["invalid-type", "units.0", "units[0]: undefined is not a unit"],
      ["invalid-type", "units.1", "units[1]: null is not a unit"],
      ["invalid-type", "units.2", 'units[2]: "a" is not a unit'],
      ["invalid-type", "units.3", "units[3]: a list is not a unit"],
    ]);
  });

  test("a name left out, no text, or empty; a type that is no text", () => {
    const units = [
      { score: 1 },
      { name: 7, score: 1 },
      { name: "", score: 1 },
      { name: "d", type: 5, score: 1 },
    ];
    expect(issuesOf({ region, units })).toEqual([
      ["missing-field", "units.0.name", "units[0].name: is missing; it is a text"],
      ["invalid-type", "units.1.name", "units[1].name: 7 is not a text"],
      ["empty-text", "units.2.name", 'units[2].name: "" is empty; give a text'],
      ["invalid-type", "units.3.type", "units[3] (d).type: 5 is not a text"],
    ]);
  });

  test("two kinds of input, or none", () => {
    const units = [
      { name: "a", score: 78, dimensions: points },
      { name: "b", score: 78, notAssessed: "closed" },
      { name: "c" },
      { name: "d", score: undefined, dimensions: undefined },
    ];
    expect(issuesOf({ region, units })).toEqual([
      ["several-inputs", "units.0", "units[0] (a): score and dimensions are given; give exactly one of them"],
      [
        "several-inputs",
        "units.1",
        "units[1] (b): score and notAssessed are given; give exactly one of them",
      ],
      ["no-input", "units.2", `units[2] (c): there is nothing to score; give exactly one of ${kinds}`],
      ["no-input", "units.3", `units[3] (d): there is nothing to score; give exactly one of ${kinds}`],
    ]);
  });

  test("respondents belong to a survey", () => {
    expect(issuesOf(withUnit({ respondents: [[4, 4]] }))).toEqual([
      [
        "not-allowed",
        "units.0.respondents",
        "units[0] (a).respondents: this rule set is no survey; give score or dimensions",
      ],
    ]);
  });

  test("products where the rules do not say what they come to", () => {
    expect(issuesOf(withUnit({ products: { mean: 78, count: 2 } }))).toEqual([
      [
        "rule-unknown",
        "units.0.products",
        "units[0] (a).products: how products become a unit's score is unknown here; give the unit's score",
      ],
    ]);
  });

  test("rules that do not say how units become a region", () => {
    const rules = { ...ombudsmanRi2022, digest: undefined, region: { unknown: "the memo is lost" } };
    const what = "units: a list of units cannot be scored: the memo is lost";
    expect(issuesOf(withScores(78), rules)).toEqual([["rule-unknown", "units", what]]);
    expect(score(rules, { region, score: 78 }).grade).toBe("B");
  });
});

describe("dimensions", () => {
  const at = "units[0] (a).dimensions";
  const dimensionIssues = (dimensions: unknown, rules?: RuleSetInput) =>
    issuesOf({ region, units: [{ name: "a", dimensions }] }, rules);

  test.each([
    [null, "null"],
    [[1, 2, 3, 4], "a list"],
    [60, "60"],
  ])("%j are no answers", (dimensions, shown) => {
    expect(dimensionIssues(dimensions)).toEqual([
      ["invalid-type", "units.0.dimensions", `${at}: ${shown} is not an object of answers by id`],
    ]);
  });

  test("an unknown one and one left out", () => {
    const { output: _, ...others } = points;
    expect(dimensionIssues({ ...others, outptu: 20 })).toEqual([
      [
        "unknown-criterion",
        "units.0.dimensions.outptu",
        `${at}.outptu: "outptu" is not asked for; answer input, proses, output, pengaduan`,
      ],
      [
        "missing-criterion",
        "units.0.dimensions.output",
        `${at}.output: it is left out; answer input, proses, output, pengaduan`,
      ],
    ]);
  });

  test("undefined is left out, null is no decimal", () => {
    expect(
      dimensionIssues({ ...points, input: undefined, proses: null }).map(([code, path]) => [code, path]),
    ).toEqual([
      ["missing-criterion", "units.0.dimensions.input"],
      ["not-a-decimal", "units.0.dimensions.proses"],
    ]);
  });

  test("points outside the dimension's own scale", () => {
    expect(dimensionIssues({ input: 21.86, proses: "32.370001", output: -0.01, pengaduan: 21.54 })).toEqual([
      ["above-maximum", "units.0.dimensions.input", `${at}.input: 21.86 is above the scale's 21.85`],
      ["above-maximum", "units.0.dimensions.proses", `${at}.proses: "32.370001" is above the scale's 32.37`],
      ["below-minimum", "units.0.dimensions.output", `${at}.output: -0.01 is below the scale's 0`],
    ]);
  });

  test("a percentage outside 0 to 100", () => {
    expect(dimensionIssues({ ...points, input: { percent: 100.5 }, output: { percent: "x" } })).toEqual([
      [
        "above-maximum",
        "units.0.dimensions.input.percent",
        `${at}.input.percent: 100.5 is above the scale's 100`,
      ],
      [
        "not-a-decimal",
        "units.0.dimensions.output.percent",
        `${at}.output.percent: "x" is not a decimal; as text it is digits with a point, such as 89.45`,
      ],
    ]);
  });

  test.each(["notApplicable", "notAssessed"])("%s is not allowed by these rules", (kind) => {
    expect(dimensionIssues({ ...points, input: { [kind]: "closed" } })).toEqual([
      [
        "not-allowed",
        "units.0.dimensions.input",
        `${at}.input: "closed" is why it has no value, and the rules do not say how to score without it; give a value`,
      ],
    ]);
  });

  test.each([{}, { points: 10 }, { percent: 10, notAssessed: "closed" }, { percent: undefined }])(
    "%j is no answer",
    (answer) => {
      expect(dimensionIssues({ ...points, input: answer })).toEqual([
        [
          "invalid-type",
          "units.0.dimensions.input",
          `${at}.input: an object is not an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed`,
        ],
      ]);
    },
  );

  test("weights that are unknown", () => {
    const answers = { "kompetensi-pelaksana": 3, "sarana-prasarana": 3 };
    expect(dimensionIssues({ ...points, input: { answers } })).toEqual([
      [
        "rule-unknown",
        "units.0.dimensions.input.answers",
        `${at}.input.answers: an object cannot be scored: no weights below the dimensions were found for 2022`,
      ],
    ]);
    expect(dimensionIssues({ ...points, "sarana-prasarana": 3 })).toEqual([
      [
        "rule-unknown",
        "units.0.dimensions.sarana-prasarana",
        `${at}.sarana-prasarana: it is part of input, which is asked for whole: no weights below the dimensions were found for 2022`,
      ],
    ]);
  });

  test("children of a leaf", () => {
    const issues = dimensionIssues({ "empat-dimensi": 60, kepercayaan: { answers: {} } }, ombudsmanRi2025);
    expect(issues).toEqual([
      [
        "rule-unknown",
        "units.0.dimensions.kepercayaan.answers",
        `${at}.kepercayaan.answers: an object cannot be scored: nothing below it is part of the rules`,
      ],
    ]);
  });

  test("a year whose dimensions are unknown, for a unit and for a region", () => {
    const why =
      "an object cannot be scored: no weights of the components of the service standard were found for 2021";
    expect(dimensionIssues({ input: 1 }, ombudsmanRi2021)).toEqual([
      ["rule-unknown", "units.0.dimensions", `${at}: ${why}`],
    ]);
    expect(issuesOf({ region, dimensions: { input: 1 } }, ombudsmanRi2021)).toEqual([
      ["rule-unknown", "dimensions", `dimensions: ${why}`],
    ]);
  });
});

describe("facts", () => {
  test.each([
    [null, "null"],
    [["tindak-lanjut"], "a list"],
    ["yes", '"yes"'],
  ])("%j are none", (facts, shown) => {
    expect(issuesOf({ region, score: 78, facts })).toEqual([
      ["invalid-type", "facts", `facts: ${shown} is not an object of yes/no facts`],
    ]);
  });

  test("one that is unknown, and one that is neither true nor false", () => {
    expect(issuesOf({ region, score: 78, facts: { "tindak-lanjut": true } })).toEqual([
      [
        "unknown-fact",
        "facts.tindak-lanjut",
        "facts.tindak-lanjut: the rules ask for no such fact; they ask for none",
      ],
    ]);
    expect(
      issuesOf({ region, score: 78, facts: { "tindak-lanjut": "ya", lain: true } }, ombudsmanRi2025),
    ).toEqual([
      ["invalid-type", "facts.tindak-lanjut", 'facts.tindak-lanjut: "ya" is not true or false'],
      [
        "unknown-fact",
        "facts.lain",
        "facts.lain: the rules ask for no such fact; they ask for tindak-lanjut",
      ],
    ]);
  });
});

test("an unknown fact where the rules ask for several", () => {
  const [asked] = ombudsmanRi2025.qualifiers;
  const rules = { ...ombudsmanRi2025, digest: undefined, qualifiers: [asked!, { ...asked!, fact: "lain" }] };
  expect(issuesOf({ region, score: 78, facts: { lagi: true } }, rules)).toEqual([
    [
      "unknown-fact",
      "facts.lagi",
      "facts.lagi: the rules ask for no such fact; they ask for tindak-lanjut, lain",
    ],
  ]);
});

test("all issues come in one error, the message has a line for each, paths hold numbers", () => {
  const wrong = untyped({
    region: { name: "Kota Contoh", type: "desa" },
    facts: { lain: true },
    units: [
      { name: "Puskesmas Ibuh", score: 186.12 },
      { name: "Disdukcapil", score: "abc" },
      { name: "Puskesmas Ibuh", dimensions: { ...points, input: 30, lain: 1 } },
    ],
  });
  const { issues } = caught(() => score(ombudsmanRi2022, wrong));
  expect(issues.map(([code]) => code)).toEqual([
    "wrong-region-type",
    "unknown-fact",
    "above-maximum",
    "not-a-decimal",
    "unknown-criterion",
    "above-maximum",
    "duplicate-unit",
  ]);
  try {
    score(ombudsmanRi2022, wrong);
  } catch (error) {
    const { message, issues } = error as ScoringError;
    expect(message).toBe(issues.map((issue) => issue.message).join("\n"));
    expect(issues[2]!.path).toEqual(["units", 0, "score"]);
    expect(issues[2]!.message).toBe("units[0] (Puskesmas Ibuh).score: 186.12 is above the scale's 100");
  }
  expect.assertions(4);
});

test("what a reader cannot see in a name, and fields that are not known", () => {
  const units = [
    { name: "a\u200b", score: 1 },
    { name: "b", scores: 1, score: 1, lain: undefined },
    { name: "c", score: 1, xyzzy: 2 },
  ];
  expect(issuesOf({ region, units })).toEqual([
    ["not-allowed", "units.0.name", expect.stringMatching(/^units\[0\].*\.name: "a.*200b.*" .*character/i)],
    [
      "unknown-field",
      "units.1.scores",
      "units[1] (b).scores: is not a field that is known here; did you mean score?",
    ],
    ["unknown-field", "units.2.xyzzy", "units[2] (c).xyzzy: is not a field that is known here"],
  ]);
});

test.each<[string, RuleSetInput, object, object]>([
  [
    "units that the rules cannot score",
    { ...ombudsmanRi2022, digest: undefined, region: { unknown: "the memo is lost" } },
    { units: [{ name: "a", score: 78 }] },
    { of: "units", reason: "the memo is lost" },
  ],
  ["a score where products count", ombudsmanRi2021, { units: [{ name: "a", score: 78 }] }, { place: "unit" }],
  [
    "holes among products",
    ombudsmanRi2021,
    { units: [{ name: "a", products: new Array(1001) }] },
    { value: showValue(undefined), expected: "products" },
  ],
])("the data of the issue on %s", (_, rules, fields, params) => {
  try {
    score(rules, untyped({ region, ...fields }));
  } catch (error) {
    expect((error as ScoringError).issues.map((issue) => issue.params)).toEqual([params]);
  }
  expect.assertions(1);
});
