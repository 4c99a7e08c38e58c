import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { extendRuleSet, parseRuleSet } from "../../src/authoring/index.ts";
import type { RuleSet } from "../../src/model/index.ts";
import type { RuleSetInput } from "../../src/plan/compile.ts";
import { type Receipt, receipt, replay } from "../../src/receipt/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { ombudsmanRi2024 } from "../../src/rules/ombudsman-ri/2024.ts";
import { caught } from "../support/caught.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";
import { setAt } from "../support/set-at.ts";
import { digestByHand } from "./digest-by-hand.ts";
import past from "./past.json" with { type: "json" };
import { listSamples } from "./samples.ts";

const region = { name: "Kota Payakumbuh", type: "kota", province: "Sumatera Barat" } as const;
const units = [
  { name: "DPMPTSP", score: "93.12" },
  { name: "Disdukcapil", score: 91.67 },
];
const written = receipt(ombudsmanRi2022, { region, units });

/** The receipt with one place changed. */
function change(path: readonly (string | number)[], value: unknown): Receipt {
  return setAt(structuredClone(written), path, value) as Receipt;
}

/** The same with a digest that fits, as somebody would do who wants it to look right. */
function forge(path: readonly (string | number)[], value: unknown): Receipt {
  const { digest: _, ...contents } = change(path, value);
  return { ...contents, digest: digestByHand(contents) };
}

function pathsOf(changed: Receipt, rules?: RuleSetInput): readonly string[] {
  return replay(changed, rules).differences.map(({ path }) => path.join("."));
}

describe("replay(receipt)", () => {
  test.each(listSamples())("%s: is the same after JSON", (_, rules, assessment) => {
    const kept: Receipt = JSON.parse(JSON.stringify(receipt(rules, assessment)));
    const engine = { recorded: manifest.version, current: manifest.version };
    expect(replay(kept)).toEqual({ same: true, differences: [], engine });
  });

  test.each(past.map((kept) => [kept.result.region.name, kept] as const))(
    "%s: a receipt of the past still is the same",
    (_, kept) => {
      expect(replay(kept as unknown as Receipt)).toMatchObject({ same: true, differences: [] });
    },
  );

  test("a result that was changed is told leaf by leaf, beside the digest", () => {
    const forged = change(["result", "units", 0, "score"], 93.13);
    const { same, differences } = replay(forged);
    expect(same).toBe(false);
    expect(differences).toEqual([
      {
        path: ["digest"],
        expected: expect.stringMatching(/^sha256-/),
        found: written.digest,
        message: expect.stringMatching(/^digest: "sha256-.*…" in the receipt, "sha256-.*…" expected$/),
      },
      {
        path: ["result", "units", 0, "score"],
        expected: 93.12,
        found: 93.13,
        message: "result.units[0] (DPMPTSP).score: 93.13 in the receipt, 93.12 expected",
      },
    ]);
  });

  test.each<[string, (string | number)[], unknown, string[]]>([
    ["a value", ["result", "exact"], "92", ["result.exact"]],
    ["a value for null", ["result", "grade"], null, ["result.grade"]],
    ["a text for a number", ["result", "score"], "92.4", ["result.score"]],
    ["a field more", ["result", "comment"], "x", ["result.comment"]],
    ["an empty list more", ["result", "comment"], [], ["result.comment"]],
    ["a list for an object", ["result", "label"], [], ["result.label.id", "result.label.en", "result.label"]],
    ["an empty object for an empty list", ["result", "notes"], {}, ["result.notes"]],
    [
      "units gone",
      ["result", "units"],
      [],
      expect.arrayContaining(["result.units", "result.units.0.score", "result.units.1.zone"]),
    ],
    [
      "the rules that the result names",
      ["result", "ruleSet", "version"],
      "2.0.0",
      ["result.ruleSet.version"],
    ],
    ["the digest of the rules", ["ruleSet", "digest"], `sha256-${"0".repeat(64)}`, ["ruleSet.digest"]],
    ["an input that gives another result", ["assessment", "region", "name"], "x", ["result.region.name"]],
  ])("%s is found even under a digest that fits", (_, path, value, found) => {
    expect(pathsOf(forge(path, value))).toEqual(found);
  });

  test("a field taken away is told as found nowhere", () => {
    const { grade: _, ...result } = written.result;
    expect(replay(forge(["result"], result)).differences).toEqual([
      {
        path: ["result", "grade"],
        expected: "A",
        message: 'result.grade: nothing in the receipt, "A" expected',
      },
    ]);
  });

  test("an input that can be scored no more is told with its place", () => {
    expect(replay(forge(["assessment", "units", 1, "score"], 191.67)).differences).toEqual([
      {
        path: ["assessment", "units", 1, "score"],
        found: 191.67,
        issue: { code: "above-maximum", params: { value: 191.67, limit: 100, scale: true } },
        message: "assessment.units[1] (Disdukcapil).score: 191.67 is above the scale's 100",
      },
    ]);
    expect(replay(forge(["assessment"], "x")).differences).toEqual([
      {
        path: ["assessment"],
        found: "x",
        issue: { code: "invalid-type", params: { value: "x", expected: "assessment" } },
        message: 'assessment: "x" is not an assessment',
      },
    ]);
  });

  test("another version of the engine is told, and is no difference", () => {
    expect(replay(forge(["engine", "version"], "0.0.1"))).toEqual({
      same: true,
      differences: [],
      engine: { recorded: "0.0.1", current: manifest.version },
    });
  });

  test("changes nothing in the receipt", () => {
    const before = structuredClone(written);
    replay(written);
    expect(written).toEqual(before);
  });
});

describe("what is no receipt is refused", () => {
  test.each<[string, unknown, [string, string, string][]]>([
    ["null", null, [["invalid-type", "", "null is not a receipt"]]],
    ["nothing", undefined, [["invalid-type", "", "undefined is not a receipt"]]],
    [
      "a text",
      JSON.stringify(written),
      [["invalid-type", "", expect.stringMatching(/^"\{.*…" is not a receipt$/)]],
    ],
    ["a bigint", 5n, [["invalid-type", "", "the bigint 5 is not a receipt"]]],
    ["a function", () => written, [["invalid-type", "", "a function is not a receipt"]]],
    ["a list", [written], [["invalid-type", "", "a list is not a receipt"]]],
    ["a map", new Map(), [["invalid-type", "", "an object is not what JSON holds"]]],
    ["another format", change(["format"], 2), [["not-allowed", "format", "format: 2 is not one of 1"]]],
    ["a format as text", change(["format"], "1"), [["not-allowed", "format", 'format: "1" is not one of 1']]],
    [
      "another engine",
      change(["engine", "name"], "x"),
      [["not-allowed", "engine.name", 'engine.name: "x" is not one of kepatuhan']],
    ],
    [
      "a list for an engine",
      change(["engine"], []),
      [["invalid-type", "engine", "engine: a list is not an object"]],
    ],
    [
      "an id that is no text",
      change(["ruleSet", "id"], 5),
      [["invalid-type", "ruleSet.id", "ruleSet.id: 5 is not a text"]],
    ],
    [
      "a field more",
      change(["more"], 5),
      [["not-allowed", "more", "more: is not a field that is known here"]],
    ],
    [
      "a field more in the reference",
      change(["ruleSet", "year"], 5),
      [["not-allowed", "ruleSet.year", "ruleSet.year: is not a field that is known here"]],
    ],
    [
      "a number that JSON has not",
      change(["result", "score"], Number.NaN),
      [["not-finite", "result.score", "result.score: NaN is not a finite number"]],
    ],
  ])("%s", (_, value, issues) => {
    expect(caught(() => replay(value as Receipt))).toEqual({ code: "invalid-argument", issues });
  });

  test("with everything that is missing", () => {
    const { issues } = caught(() => replay({ constructor: 1 } as unknown as Receipt));
    expect(issues.map(([code, path]) => [code, path])).toEqual([
      ["not-allowed", "constructor"],
      ...["format", "engine", "ruleSet", "assessment", "result", "digest"].map((name) => [
        "missing-field",
        name,
      ]),
    ]);
  });

  test("a field named __proto__", () => {
    const text = JSON.stringify(written).replace("{", '{"__proto__":{"polluted":true},');
    expect(caught(() => replay(JSON.parse(text))).issues).toEqual([
      ["not-allowed", "__proto__", "__proto__: is not a field that is known here"],
    ]);
  });

  test("nested a hundred thousand deep", () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    for (const value of [
      { ...written, deep },
      change(["result"], deep),
      change(["assessment", "units"], deep),
    ]) {
      expect(caught(() => replay(value)).issues[0]?.[0]).toBe("too-deep");
    }
  });

  test.each([
    ["id", "ombudsman-ri/2020", "unknown-id", 'ruleSet: "ombudsman-ri/2020" cannot be scored'],
    ["id", "no-such/2024", "unknown-id", 'ruleSet: there is no rule set "no-such/2024"; there are '],
    [
      "version",
      "9.9.9",
      "unknown-version",
      'ruleSet: ombudsman-ri/2022 has no version "9.9.9"; there is 1.0.0',
    ],
  ])("whose rule set is unknown by its %s: %s", (field, value, code, said) => {
    const refusal = caught(() => replay(change(["ruleSet", field], value)));
    expect(refusal.code).toBe("unknown-rule-set");
    expect(refusal.issues).toEqual([[code, "ruleSet", expect.stringContaining(said)]]);
    expect(refusal.issues[0]?.[2]).toMatch(/a receipt by a custom rule set is replayed with that rule set$/);
  });
});

describe("replay(receipt, ruleSet) for custom rule sets", () => {
  const extended = extendRuleSet(ombudsmanRi2024, {
    id: "kabupaten-contoh/2024",
    criteria: {
      pengaduan: {
        method: "minimum",
        children: ["petugas", "tindak-lanjut"].map((id) => ({
          id,
          label: { id, en: id },
          scale: { from: 0, to: 3 },
        })),
      },
    },
  });
  const pengaduan = { answers: { petugas: "3.0", "tindak-lanjut": 2 } };
  const kept: Receipt = JSON.parse(
    JSON.stringify(
      receipt(extended, {
        region,
        units: [{ name: "Disdukcapil", dimensions: { input: 20, proses: 30, output: 20, pengaduan } }],
      }),
    ),
  );

  test("is the same with these rules, read again from their JSON", () => {
    expect(replay(kept, extended).same).toBe(true);
    expect(replay(kept, parseRuleSet(JSON.parse(JSON.stringify(extended)))).same).toBe(true);
  });

  test("is refused without them", () => {
    expect(caught(() => replay(kept)).code).toBe("unknown-rule-set");
  });

  test("holds for rules that extend nothing", () => {
    const rules = parseRuleSet(sampleRuleSet());
    const own = receipt(rules, { region, score: 80.125 });
    expect(replay(own, rules).same).toBe(true);
    const later = parseRuleSet({ ...sampleRuleSet(), version: "1.1.0" });
    expect(pathsOf(own, later)).toEqual([
      "ruleSet.version",
      "ruleSet.digest",
      "result.ruleSet.version",
      "result.ruleSet.digest",
    ]);
  });

  test("rules without a digest are known by their fields", () => {
    const { digest: _, ...rules } = structuredClone(ombudsmanRi2022) as RuleSet;
    expect(replay(written, rules).same).toBe(true);
    const edited = { ...rules, ranking: { ...rules.ranking, ties: "dense" } } as const;
    expect(pathsOf(written, edited)).toEqual(["ruleSet.digest", "result.ruleSet.digest"]);
  });

  test("rules that say a digest which is not theirs any more are refused", () => {
    const edited = { ...ombudsmanRi2022, ranking: { ...ombudsmanRi2022.ranking, ties: "dense" } } as RuleSet;
    const { code, issues } = caught(() => replay(written, edited));
    expect([code, issues[0]?.[0]]).toEqual(["invalid-rule-set", "digest-mismatch"]);
  });

  test.each([null, 0, "ombudsman-ri/2022", [], {}, () => ombudsmanRi2022])("%o is no rule set", (rules) => {
    expect(caught(() => replay(written, rules as never)).code).toBe("invalid-rule-set");
  });
});

describe("replay reads each field once", () => {
  test("of a receipt: one that changes its mind is told by what it said", () => {
    let reads = 0;
    const lying = {
      ...written,
      get result() {
        return reads++ === 0 ? { ...written.result, score: 1 } : written.result;
      },
    };
    expect(pathsOf(lying as Receipt)).toEqual(["digest", "result.score"]);
  });
});

test("what is thrown by a rule set's own getter is not hidden", () => {
  const region = { name: "Kota Contoh", type: "kota" };
  const written = receipt(ombudsmanRi2022, { region, score: 78 });
  let reads = 0;
  const failing = Object.defineProperty({ ...ombudsmanRi2022 }, "bands", {
    enumerable: true,
    get() {
      if (reads++ > 0) throw new RangeError("the file is gone");
      return ombudsmanRi2022.bands;
    },
  });
  expect(() => replay(written, failing)).toThrow(new RangeError("the file is gone"));
});
