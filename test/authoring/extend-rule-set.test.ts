import { describe, expect, expectTypeOf, test } from "vitest";
import { extendRuleSet, parseRuleSet, type RuleSetChanges } from "../../src/authoring/index.ts";
import {
  ombudsmanRi2021,
  ombudsmanRi2022,
  ombudsmanRi2024,
  ombudsmanRi2025,
  score,
} from "../../src/index.ts";
import type { Criterion, RuleSet } from "../../src/model/index.ts";
import { node, scoreUnit } from "../support/custom-rules.ts";
import { issuesOf } from "../support/issues-of.ts";

const id = "kabupaten-contoh/2024";
const grade = { scale: { from: 0, to: 3 } };

/** Complaints by two indicators, the staff by its weight. */
const changes: RuleSetChanges = {
  id,
  criteria: {
    pengaduan: {
      method: "weighted-mean",
      total: 5,
      missing: { leftOut: "redistribute" },
      children: [node("petugas", { ...grade, weight: 2 }), node("tindak-lanjut", { ...grade, weight: 3 })],
    },
    "kompetensi-pelaksana": { weight: "0.4" },
    "sarana-prasarana": { weight: "0.6", scale: { from: 0, to: 9 } },
  },
};
const extended = extendRuleSet(ombudsmanRi2024, changes);
const answers = {
  input: { answers: { "kompetensi-pelaksana": 50, "sarana-prasarana": 9 } },
  proses: 30,
  output: { percent: 50 },
  pengaduan: { answers: { petugas: 3 } },
};

function refused(base: unknown, by: unknown) {
  return issuesOf("invalid-rule-set", () => extendRuleSet(base as RuleSet, by as RuleSetChanges)).map(
    ({ code, message }) => [code, message],
  );
}

function childrenOf(criteria: RuleSet["criteria"]): readonly Criterion[] {
  return (criteria as Criterion).children as readonly Criterion[];
}

function adding(criteria: object): unknown {
  return { id, criteria };
}

describe("extendRuleSet(base, changes)", () => {
  test("adds what is open, and leaves the rest as it was", () => {
    const { criteria, score: rule, bands, region, classifyOn } = extended;
    expect({ rule, bands, region, classifyOn }).toEqual({
      rule: ombudsmanRi2024.score,
      bands: ombudsmanRi2024.bands,
      region: ombudsmanRi2024.region,
      classifyOn: ombudsmanRi2024.classifyOn,
    });
    const dimensions = childrenOf(criteria);
    expect(dimensions.map(({ id: name, points }) => [name, points])).toEqual([
      ["input", "21.85"],
      ["proses", "32.37"],
      ["output", "24.24"],
      ["pengaduan", "21.54"],
    ]);
    expect(dimensions[3]).toMatchObject(changes.criteria["pengaduan"]!);
    expect(dimensions[1]).toEqual(childrenOf(ombudsmanRi2024.criteria)[1]);
  });

  test("names itself, its base and what differs, and keeps none of the base's objects unfrozen", () => {
    expect(extended).toMatchObject({
      id,
      version: "1.0.0",
      title: ombudsmanRi2024.title,
      authority: "ombudsman-ri",
    });
    expect(extended.digest).toMatch(/^sha256-/);
    expect(extended.digest).not.toBe(ombudsmanRi2024.digest);
    const { id: base, version, digest } = ombudsmanRi2024;
    expect(extended.extends).toEqual({
      ruleSet: { id: base, version, digest },
      changes: [
        "criteria.pengaduan.method",
        "criteria.pengaduan.total",
        "criteria.pengaduan.missing",
        "criteria.pengaduan.children",
        "criteria.kompetensi-pelaksana.weight",
        "criteria.sarana-prasarana.weight",
        "criteria.sarana-prasarana.scale",
      ],
    });
    expect(Object.isFrozen(extended.extends)).toBe(true);
    const named = extendRuleSet(ombudsmanRi2024, {
      ...changes,
      version: "1.1.0",
      title: { id: "Milik sendiri", en: "Our own" },
    });
    expect(named).toMatchObject({ version: "1.1.0", title: { en: "Our own" } });
    expect(named.digest).not.toBe(extended.digest);
  });

  test("marks what was added as one's own, and drops what was said of what it replaces", () => {
    const claims = (rules: RuleSet) => rules.evidence.map(({ claim }) => claim);
    const own = extended.evidence.filter(({ level }) => level === "own");
    expect(own.map(({ claim }) => claim)).toEqual(extended.extends!.changes);
    expect(own[0]).toEqual({
      claim: "criteria.pengaduan.method",
      level: "own",
      sources: [],
      note: `added by ${id} to ombudsman-ri/2024`,
    });
    expect(claims(ombudsmanRi2024)).toContain("criteria.pengelolaan-pengaduan");
    expect(claims(extended)).not.toContain("criteria.pengelolaan-pengaduan");
    const kept = claims(ombudsmanRi2024).filter((claim) => claim !== "criteria.pengelolaan-pengaduan");
    expect(claims(extended).slice(0, kept.length)).toEqual(kept);
  });

  test("gives results that name it", () => {
    const result = scoreUnit(extended, answers);
    expect(result.ruleSet).toEqual({ id, version: "1.0.0", digest: extended.digest });
    // 21.85 · (0.4 · 0.5 + 0.6) + 30 + 12.12 + 21.54, or 21.54 · 0.4 in place of the last
    expect(result.units[0]).toMatchObject({
      exact: "4057/50",
      grade: "B",
      coverage: "21769/25000",
      interval: { from: "8527/125", to: "4057/50" },
    });
    expect(result.zone).toBe("hijau");
    expectTypeOf(extended).toEqualTypeOf<typeof ombudsmanRi2024>();
  });

  test("survives JSON: the same digest, the same results", () => {
    const copy = parseRuleSet(JSON.parse(JSON.stringify(extended)));
    expect(copy).toEqual(extended);
    expect(scoreUnit(copy, answers)).toEqual(scoreUnit(extended, answers));
    const again = extendRuleSet(
      JSON.parse(JSON.stringify(ombudsmanRi2024)),
      JSON.parse(JSON.stringify(changes)),
    );
    expect(again).toEqual(extended);
  });

  test("fills in points that the base does not know", () => {
    const points = { input: 10, proses: "20.5", output: "19.5", pengaduan: 20 };
    const own = extendRuleSet(ombudsmanRi2025, {
      id: "kota-contoh/2025",
      criteria: Object.fromEntries(Object.entries(points).map(([name, value]) => [name, { points: value }])),
    });
    const dimensions = { "empat-dimensi": { answers: points }, kepercayaan: 15 };
    expect(scoreUnit(own, dimensions).units[0]).toMatchObject({ exact: "85" });
    expect(refused(ombudsmanRi2025, { id, criteria: { input: { points: 1 } } })).toEqual([]);
  });

  test("extends an extension, and leaves fields that are undefined alone", () => {
    const next = extendRuleSet(extended, {
      id: "kecamatan-contoh/2024",
      criteria: { petugas: { rounding: { decimals: 0, rounding: "half-up" }, scale: undefined } },
    });
    expect(next.extends).toMatchObject({
      ruleSet: { id, digest: extended.digest },
      changes: ["criteria.petugas.rounding"],
    });
    expect(
      scoreUnit(next, { ...answers, pengaduan: { answers: { petugas: "2.5" } } }).units[0],
    ).toMatchObject({
      dimensions: [{}, {}, {}, { share: "1", children: [{ exact: "3" }, {}] }],
    });
  });

  test("children of one's own need not sum to the total of those that they replace", () => {
    const own = extendRuleSet(ombudsmanRi2025, {
      id,
      criteria: { "empat-dimensi": { method: "mean", children: [node("satu"), node("dua")] } },
    });
    const dimensions = { "empat-dimensi": { answers: { satu: 100, dua: 50 } }, kepercayaan: 15 };
    expect(scoreUnit(own, dimensions).units[0]).toMatchObject({ exact: "135/2" });
    expect(own.evidence.filter(({ claim }) => /^criteria\.(input|proses|output)$/.test(claim))).toEqual([]);
  });

  test("leaves the base as it was", () => {
    const before = JSON.stringify(ombudsmanRi2024);
    extendRuleSet(ombudsmanRi2024, changes);
    expect(JSON.stringify(ombudsmanRi2024)).toBe(before);
    const region = { name: "x", type: "kota" } as const;
    expect(() => score(ombudsmanRi2024, { region, dimensions: answers as never })).toThrow();
  });
});

describe("extendRuleSet(base, changes) refuses", () => {
  const known = "the base knows it; only what is unknown or absent can be added";
  const weights = { "kompetensi-pelaksana": { weight: 1 } };

  test.each<[string, object, unknown, [string, string][]]>([
    [
      "points that are known",
      ombudsmanRi2024,
      adding({ input: { points: 30 } }),
      [["not-allowed", `criteria.input.points: ${known}`]],
    ],
    [
      "a scale that the points say",
      ombudsmanRi2024,
      adding({ input: { scale: { from: 0, to: 3 } } }),
      [["not-allowed", `criteria.input.scale: ${known}`]],
    ],
    [
      "another label",
      ombudsmanRi2024,
      adding({ input: { label: { id: "x", en: "x" } } }),
      [["not-allowed", `criteria.input.label: ${known}`]],
    ],
    [
      "another id",
      ombudsmanRi2024,
      adding({ input: { id: "masukan" } }),
      [["not-allowed", `criteria.input.id: ${known}`]],
    ],
    [
      "children, a method, a total and a rounding of what is known",
      ombudsmanRi2024,
      adding({
        unit: { children: [node("a")], method: "mean", total: 1, rounding: { decimals: 0, rounding: "up" } },
      }),
      ["children", "method", "total", "rounding"].map((field) => [
        "not-allowed",
        `criteria.unit.${field}: ${known}`,
      ]),
    ],
    [
      "a criterion that is not there",
      ombudsmanRi2024,
      adding({ inputs: { weight: 1 } }),
      [
        [
          "unknown-criterion",
          'criteria.inputs: "inputs" is not in ombudsman-ri/2024; there are unit, input, kompetensi-pelaksana, sarana-prasarana, proses, standar-pelayanan, output, persepsi-maladministrasi, spm-ikm, pengaduan and 1 more',
        ],
      ],
    ],
    [
      "an addition to what it replaces",
      ombudsmanRi2024,
      adding({ input: { method: "mean", children: [node("a")] }, ...weights }),
      [
        [
          "not-allowed",
          "criteria.kompetensi-pelaksana: it is replaced by other children here; say it where they are named",
        ],
      ],
    ],
    [
      "a base without a tree",
      ombudsmanRi2021,
      adding({ input: {} }),
      [
        [
          "rule-unknown",
          "criteria: no weights of the components of the service standard were found for 2021",
        ],
      ],
    ],
    [
      "the base's id",
      ombudsmanRi2024,
      { id: "ombudsman-ri/2024", criteria: {} },
      [["not-allowed", 'id: "ombudsman-ri/2024" is the base\'s; an extension has an id of its own']],
    ],
    [
      "no changes",
      ombudsmanRi2024,
      null,
      [["invalid-type", "null is not an object of changes; give { id, criteria }"]],
    ],
    [
      "changes without criteria",
      ombudsmanRi2024,
      { id },
      [["missing-field", "criteria: is missing; it is an object of additions by criterion id"]],
    ],
    [
      "additions that are none",
      ombudsmanRi2024,
      adding({ input: 5, proses: null }),
      [
        ["invalid-type", "criteria.input: 5 is not an object of fields"],
        ["invalid-type", "criteria.proses: null is not an object of fields"],
      ],
    ],
    [
      "fields that an extension cannot have, and all that is wrong beside them",
      ombudsmanRi2024,
      {
        id: "Kota",
        bands: [],
        version: 1,
        title: { id: "x" },
        criteria: { input: { points: 1, weight: "x" } },
      },
      [
        ["not-allowed", 'id: "Kota" is not an id such as ombudsman-ri/2022'],
        ["invalid-type", "version: 1 is not a version such as 1.0.0"],
        ["missing-field", "title.en: is missing; it is a text"],
        [
          "not-a-decimal",
          'criteria.input.weight: "x" is not a decimal; as text it is digits with a point, such as 89.45',
        ],
        ["not-allowed", "bands: is not a field that is known here"],
        ["not-allowed", `criteria.input.points: ${known}`],
      ],
    ],
    [
      "bands alone",
      ombudsmanRi2022,
      { id, bands: [] },
      [
        ["missing-field", "criteria: is missing; it is an object of additions by criterion id"],
        ["not-allowed", "bands: is not a field that is known here"],
      ],
    ],
    [
      "the id of another published rule set",
      ombudsmanRi2024,
      { id: "ombudsman-ri/2023", criteria: {} },
      [
        [
          "not-allowed",
          'id: "ombudsman-ri/2023" is the id of a published rule set; rules of your own have an id of their own',
        ],
      ],
    ],
    [
      "what is no plain data",
      ombudsmanRi2024,
      { id, criteria: { input: { weight: 1n } } },
      [["invalid-type", "criteria.input.weight: the bigint 1 is not what JSON holds"]],
    ],
    [
      "all of it at once",
      ombudsmanRi2024,
      { id: "ombudsman-ri/2024", criteria: { input: { points: 1 }, x: {} } },
      [
        ["not-allowed", 'id: "ombudsman-ri/2024" is the base\'s; an extension has an id of its own'],
        ["not-allowed", `criteria.input.points: ${known}`],
        [
          "unknown-criterion",
          'criteria.x: "x" is not in ombudsman-ri/2024; there are unit, input, kompetensi-pelaksana, sarana-prasarana, proses, standar-pelayanan, output, persepsi-maladministrasi, spm-ikm, pengaduan and 1 more',
        ],
      ],
    ],
    // what parseRuleSet finds in the result
    [
      "a field that no criterion has",
      ombudsmanRi2024,
      adding({ input: { colour: "red" } }),
      [["not-allowed", "criteria.input.colour: is not a field that is known here"]],
    ],
    [
      "an id that is taken",
      ombudsmanRi2024,
      adding({ pengaduan: { method: "mean", children: [node("input")] } }),
      [
        [
          "duplicate-id",
          'criteria.children[3] (pengaduan).children[0] (input).id: "input" is taken by criteria.children[0] (input).id',
        ],
      ],
    ],
    [
      "an id of another shape",
      ombudsmanRi2024,
      { ...changes, id: "Kabupaten" },
      [["not-allowed", 'id: "Kabupaten" is not an id such as ombudsman-ri/2022']],
    ],
    [
      "no id",
      ombudsmanRi2024,
      { ...changes, id: undefined },
      [["missing-field", "id: is missing; it is an id such as ombudsman-ri/2022"]],
    ],
    [
      "a weight under a sum",
      ombudsmanRi2024,
      adding({ input: { weight: 1 } }),
      [
        [
          "method-children",
          "criteria.children[0] (input): has a weight, which means nothing under this parent",
        ],
      ],
    ],
    // and in the base
    [
      "a base that was changed",
      { ...ombudsmanRi2022, year: 1999 },
      adding({}),
      [
        [
          "digest-mismatch",
          expect.stringMatching(/^digest: the digest ".*" is not that of ombudsman-ri\/2022/),
        ],
        [
          "not-allowed",
          'id: "ombudsman-ri/2022" is the id of a published rule set; rules of your own have an id of their own',
        ],
      ],
    ],
    [
      "a base that is none",
      { criteria: {} },
      adding({}),
      expect.arrayContaining([["missing-field", "id: is missing; it is an id such as ombudsman-ri/2022"]]),
    ],
  ])("%s", (_, base, by, issues) => {
    expect(refused(base, by)).toEqual(issues);
  });
});
