import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import type { Assessment, RuleSet } from "../../src/model/index.ts";
import { receipt, replay } from "../../src/receipt/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { score } from "../../src/score/score.ts";
import { caught } from "../support/caught.ts";
import { timeOf } from "../support/time-of.ts";
import { digestByHand } from "./digest-by-hand.ts";
import { listSamples } from "./samples.ts";

const payakumbuh: Assessment = {
  region: { name: "Kota Payakumbuh", type: "kota", province: "Sumatera Barat" },
  units: [
    { name: "DPMPTSP", type: "dpmptsp", score: "89.450" },
    { name: "Disdukcapil", score: 91.67 },
    { name: "Puskesmas Ibuh", dimensions: { input: 20, proses: { percent: "50" }, output: 1, pengaduan: 0 } },
    { name: "Puskesmas Tarok", notAssessed: "closed" },
  ],
};

/** An assessment with a field that the engine does not know. */
function withExtra(extra: unknown): Assessment {
  return { ...payakumbuh, extra } as unknown as Assessment;
}

describe("receipt(ruleSet, assessment)", () => {
  test("names engine, rules, input and result", () => {
    const { digest, ...contents } = receipt(ombudsmanRi2022, payakumbuh);
    const { id, version, digest: pin } = ombudsmanRi2022;
    expect(contents).toEqual({
      format: 1,
      engine: { name: "kepatuhan", version: manifest.version },
      ruleSet: { id, version, digest: pin },
      assessment: payakumbuh,
      result: score(ombudsmanRi2022, payakumbuh),
    });
    expect(digest).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  test("keeps the input as it was written: numbers as numbers, text as text", () => {
    const { assessment } = JSON.parse(JSON.stringify(receipt(ombudsmanRi2022, payakumbuh)));
    expect(assessment).toEqual(payakumbuh);
    expect(assessment.units[0].score).toBe("89.450");
  });

  test.each(listSamples())(
    "%s: survives JSON, and another SHA-256 gives its digest",
    (_, rules, assessment) => {
      const written = receipt(rules, assessment);
      expect(JSON.parse(JSON.stringify(written))).toStrictEqual(written);
      const { digest, ...contents } = written;
      expect(digestByHand(contents)).toBe(digest);
    },
  );

  test("is the same whatever the order of the fields of its input", () => {
    const { region, units } = payakumbuh;
    const turned = {
      units: units!,
      region: { province: region.province, type: region.type, name: region.name },
    };
    expect(receipt(ombudsmanRi2022, turned).digest).toBe(receipt(ombudsmanRi2022, payakumbuh).digest);
  });

  test("shares nothing with the assessment", () => {
    const given = structuredClone(payakumbuh) as { region: { name: string } } & Assessment;
    const written = receipt(ombudsmanRi2022, given);
    given.region.name = "Kota Lain";
    expect(written.assessment.region.name).toBe("Kota Payakumbuh");
    expect(replay(written).same).toBe(true);
  });

  test("drops fields that are undefined, which JSON has not", () => {
    const region = { ...payakumbuh.region, code: undefined };
    expect(receipt(ombudsmanRi2022, { ...payakumbuh, region })).toStrictEqual(
      receipt(ombudsmanRi2022, payakumbuh),
    );
  });

  test("writes minus zero as JSON does", () => {
    const { assessment } = receipt(ombudsmanRi2022, { region: payakumbuh.region, score: -0 });
    expect(Object.is(assessment.score, 0)).toBe(true);
  });

  test("scores what it holds, as score does: the fields of an object of a class, none that is inherited", () => {
    class Entry {
      region = payakumbuh.region;
      score = "89.45";
    }
    const plain = { region: payakumbuh.region, score: "89.45" };
    expect(receipt(ombudsmanRi2022, new Entry())).toStrictEqual(receipt(ombudsmanRi2022, plain));
    const inherited = Object.assign(Object.create({ score: 5 }), { region: payakumbuh.region });
    const refusal = caught(() => receipt(ombudsmanRi2022, inherited));
    expect(refusal.issues.map(([code]) => code)).toEqual(["no-input"]);
    expect(refusal).toEqual(caught(() => score(ombudsmanRi2022, inherited)));
  });

  test("writes a part that is there several times at each of its places", () => {
    const dimensions = { input: 20, proses: 10, output: 1, pengaduan: 0 };
    const units = ["a", "b", "c"].map((name) => ({ name, dimensions }));
    const written = receipt(ombudsmanRi2022, { region: payakumbuh.region, units });
    expect(written).toStrictEqual(
      receipt(ombudsmanRi2022, structuredClone({ region: payakumbuh.region, units })),
    );
    expect(replay(JSON.parse(JSON.stringify(written))).same).toBe(true);
  });

  test("reads each field of its input once", () => {
    let reads = 0;
    const lying = {
      region: payakumbuh.region,
      get score() {
        return reads++ === 0 ? 78 : 99;
      },
    };
    const written = receipt(ombudsmanRi2022, lying);
    expect([written.assessment.score, written.result.score]).toEqual([78, 78]);
  });

  test("computes the digest of rules that leave it out, and takes rules that are no object of the package", () => {
    const { digest: _, ...rules } = structuredClone(ombudsmanRi2022) as RuleSet;
    expect(receipt(rules, payakumbuh)).toStrictEqual(receipt(ombudsmanRi2022, payakumbuh));
    expect(receipt({ ...rules, digest: "" }, payakumbuh).ruleSet.digest).toBe(ombudsmanRi2022.digest);
  });
});

describe("what cannot be written is refused", () => {
  test("an assessment that score refuses", () => {
    const wrong = { region: payakumbuh.region, score: 186.12 };
    expect(caught(() => receipt(ombudsmanRi2022, wrong))).toEqual(
      caught(() => score(ombudsmanRi2022, wrong)),
    );
  });

  test.each<[unknown, string, string]>([
    [() => 1, "invalid-type", "extra: a function is not what JSON holds"],
    [5n, "invalid-type", "extra: the bigint 5 is not what JSON holds"],
    [new Date(0), "invalid-type", "extra: an object is not what JSON holds"],
    [new Map(), "invalid-type", "extra: an object is not what JSON holds"],
    [Number.NaN, "not-finite", "extra: NaN is not a finite number"],
    ["\ud800", "not-allowed", 'extra: "\\ud800" holds half of a character, for which RFC 8785 has no form'],
  ])("%s beside the input", (extra, code, message) => {
    expect(caught(() => receipt(ombudsmanRi2022, withExtra(extra)))).toEqual({
      code: "invalid-assessment",
      issues: [[code, "extra", message]],
    });
  });

  test("all of it at once, each with its path", () => {
    const { issues } = caught(() =>
      receipt(ombudsmanRi2022, withExtra([undefined, { deep: [Symbol.iterator] }, { "\udc00": 1 }])),
    );
    expect(issues.map(([code, path]) => [code, path])).toEqual([
      ["invalid-type", "extra.0"],
      ["invalid-type", "extra.1.deep.0"],
      ["not-allowed", "extra.2.\udc00"],
    ]);
  });

  test("what is nested for ever", () => {
    const circle: { again?: unknown; twice?: unknown } = {};
    circle.again = circle;
    circle.twice = circle;
    expect(caught(() => receipt(ombudsmanRi2022, withExtra(circle))).issues).toEqual([
      ["too-deep", "extra.again", expect.stringContaining("nested deeper than 128 lists and objects")],
    ]);
  });

  test("what is a tree of 2^30 leaves, in 500 ms", () => {
    let tree: unknown = {};
    for (let i = 0; i < 30; i++) tree = { a: tree, b: tree };
    const call = () => caught(() => receipt(ombudsmanRi2022, withExtra(tree)));
    expect(call().issues.map(([code]) => code)).toEqual(["too-large"]);
    expect(timeOf(call)).toBeLessThan(500);
  });

  test.each([null, undefined, 5, "text", 5n, [], () => 1, new Map()])("%s for an assessment", (value) => {
    expect(caught(() => receipt(ombudsmanRi2022, value as never)).code).toBe("invalid-assessment");
  });

  test("rules whose digest is not theirs", () => {
    const edited: RuleSet = { ...ombudsmanRi2022, bands: ombudsmanRi2022.bands.slice(0, 4) };
    const { code, issues } = caught(() => receipt(edited, payakumbuh));
    expect(code).toBe("invalid-rule-set");
    expect(issues).toEqual([
      [
        "digest-mismatch",
        "digest",
        expect.stringContaining("is not that of ombudsman-ri/2022; there is sha256-"),
      ],
    ]);
  });

  test("rules in which a function stands for what they are to others", () => {
    const forged = { ...ombudsmanRi2022.bands[4], grade: "Z", toJSON: () => ombudsmanRi2022.bands[4] };
    const bands = [...ombudsmanRi2022.bands.slice(0, 4), forged];
    const { code, issues } = caught(() => receipt({ ...ombudsmanRi2022, bands } as RuleSet, payakumbuh));
    expect(code).toBe("invalid-rule-set");
    expect(issues[0]?.slice(0, 2)).toEqual(["invalid-type", "bands.4.toJSON"]);
  });

  test.each<[string, unknown]>([
    ["no rules", null],
    ["rules that are a text", "ombudsman-ri/2022"],
    ["rules with a number that JSON has not", { ...ombudsmanRi2022, year: 2022n }],
    ["rules that hold themselves", { ...ombudsmanRi2022, authority: loop() }],
  ])("%s", (_, rules) => {
    expect(caught(() => receipt(rules as RuleSet, payakumbuh)).code).toBe("invalid-rule-set");
  });
});

function loop(): object {
  const circle: { again?: object } = {};
  circle.again = circle;
  return circle;
}

test("names that have bitten others are names like any other", () => {
  const json = `{"region":{"name":"__proto__","type":"kota"},"units":[{"name":"constructor","score":1e-6}]}`;
  const written = JSON.stringify(receipt(ombudsmanRi2022, JSON.parse(json)));
  expect(replay(JSON.parse(written)).same).toBe(true);
  const bad = JSON.parse(json.replace('"score"', '"__proto__":{"score":5},"score"'));
  expect(caught(() => receipt(ombudsmanRi2022, bad)).issues.map(([code, path]) => [code, path])).toEqual([
    ["unknown-field", "units.0.__proto__"],
  ]);
  expect(({} as { score?: number }).score).toBeUndefined();
});

test("numbers are read as JSON reads them: 1e-6 is 0.000001, 1e-7 has too many decimals", () => {
  const region = payakumbuh.region;
  const small = receipt(ombudsmanRi2022, { region, score: JSON.parse("1e-6") });
  expect(small.digest).toBe(receipt(ombudsmanRi2022, { region, score: 0.000001 }).digest);
  expect(caught(() => receipt(ombudsmanRi2022, { region, score: 1e-7 })).issues[0]?.[0]).toBe(
    "too-many-decimals",
  );
});
