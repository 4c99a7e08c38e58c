import { describe, expect, test } from "vitest";
import {
  classify,
  ombudsmanRi2021,
  ombudsmanRi2022,
  ombudsmanRi2023,
  ombudsmanRi2024,
  ombudsmanRi2025,
  score,
} from "../../src/index.ts";
import type { RuleSet } from "../../src/model/index.ts";
import type { RuleSetInput } from "../../src/plan/compile.ts";
import { region, withScores } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

const published: readonly RuleSet[] = [
  ombudsmanRi2021,
  ombudsmanRi2022,
  ombudsmanRi2023,
  ombudsmanRi2024,
  ombudsmanRi2025,
];

describe("classify(rules, value)", () => {
  test.each([
    ["100", "A", "hijau"],
    ["88", "A", "hijau"],
    ["87.995", "A", "hijau"],
    ["87.994999", "B", "hijau"],
    ["87.99", "B", "hijau"],
    ["78", "B", "hijau"],
    ["77.99", "C", "kuning"],
    ["54", "C", "kuning"],
    ["53.99", "D", "merah"],
    ["32", "D", "merah"],
    ["31.99", "E", "merah"],
    ["0", "E", "merah"],
  ])("2022: %s is %s, %s", (value, grade, zone) => {
    expect(classify(ombudsmanRi2022, value)).toMatchObject({ grade, zone, qualifier: null });
  });

  test.each([
    [81, "hijau", "Kepatuhan Tinggi"],
    [80.99, "kuning", "Kepatuhan Sedang"],
    [51, "kuning", "Kepatuhan Sedang"],
    [50.99, "merah", "Kepatuhan Rendah"],
  ])("2021: %s is %s, %s, without a grade", (value, zone, id) => {
    expect(classify(ombudsmanRi2021, value)).toMatchObject({ grade: null, zone, label: { id } });
  });

  test("a published tie is noted", () => {
    expect(classify(ombudsmanRi2022, "77.985").notes.map(({ code }) => code)).toEqual(["rounding-tie"]);
    expect(classify(ombudsmanRi2022, "77.995").notes).toEqual([]);
  });

  test("labels are the caller's own", () => {
    const first = classify(ombudsmanRi2022, 90);
    Object.assign(first.label!, { id: "changed" });
    expect(classify(ombudsmanRi2022, 90).label?.id).toBe("Kualitas Tertinggi");
  });

  test.each(published)("gives the class of the result: $id", (rules) => {
    for (const value of ["0", "31.995", "50.995", "53.995", "77.995", "80.995", "87.995", "99.994", "100"]) {
      const { zone, grade, label, qualifier, score: shown } = score(rules, { region, score: value });
      const expected = { zone, grade, label, qualifier };
      expect(classify(rules, value)).toMatchObject(expected);
      expect(classify(rules, shown!)).toMatchObject(expected);
    }
  });
});

describe("facts", () => {
  test("belong to the rules that ask for them", () => {
    expect(classify(ombudsmanRi2025, 90, { "tindak-lanjut": true }).qualifier?.en).toBe(
      "Without maladministration",
    );
    expect(classify(ombudsmanRi2025, 90).notes.map(({ code }) => code)).toEqual(["fact-absent"]);
  });

  test("are told of together with the value", () => {
    expect(caught(() => classify(ombudsmanRi2022, 101, { "tindak-lanjut": true }))).toEqual({
      code: "invalid-argument",
      issues: [
        ["above-maximum", "value", "value: 101 is above the scale's 100"],
        [
          "unknown-fact",
          "facts.tindak-lanjut",
          "facts.tindak-lanjut: the rules ask for no such fact; they ask for none",
        ],
      ],
    });
    expect(caught(() => classify(ombudsmanRi2022, 90, null as never)).issues).toEqual([
      ["invalid-type", "facts", "facts: null is not an object of yes/no facts"],
    ]);
  });
});

describe("bounds read otherwise", () => {
  const whole: RuleSetInput = {
    ...ombudsmanRi2022,
    digest: undefined,
    classifyOn: { decimals: 0, rounding: "half-up" },
  };
  const cut: RuleSetInput = {
    ...ombudsmanRi2022,
    digest: undefined,
    classifyOn: { decimals: 0, rounding: "floor" },
  };

  test("on whole numbers, a score between two of them says so", () => {
    expect(classify(whole, 77.5)).toMatchObject({ grade: "B" });
    expect(classify(whole, 77.49)).toMatchObject({ grade: "C" });
    expect(classify(cut, 77.99)).toMatchObject({ grade: "C" });
    expect(classify(whole, 77).notes).toEqual([]);
    expect(classify(whole, 78).notes).toEqual([]);
    expect(classify(whole, 77.01).notes).toEqual([
      {
        code: "between-bands",
        id: "nilai terletak di antara dua rentang bilangan bulat; kelasnya bertumpu pada pembacaan aturan ini",
        en: "the score lies between two whole-number bands; its class rests on the reading that these rules declare",
      },
    ]);
  });

  test("a bound that is not inclusive belongs to the lower class", () => {
    const bands = ombudsmanRi2022.bands.map((band) => ({ ...band, inclusive: band.lowerBound !== "78" }));
    const rules: RuleSetInput = { ...ombudsmanRi2022, digest: undefined, bands };
    expect(classify(rules, 78).grade).toBe("C");
    expect(classify(rules, 78.01).grade).toBe("B");
    expect(classify(rules, 88).grade).toBe("A");
  });

  test("the first class has whatever reaches no other, where it is read below its own bound too", () => {
    const above: RuleSetInput = {
      ...cut,
      score: { ...cut.score, min: "0.5" },
      criteria: { unknown: "not asked" },
    };
    const raised = above.bands.map((band, i) => (i === 0 ? { ...band, lowerBound: "0.5" } : band));
    // a bound finer than what scores are classified on is refused, so that only the scale's end is read below it
    const rules = { ...above, classifyOn: { decimals: 1, rounding: "floor" }, bands: raised } as const;
    expect(classify(rules, "0.55").grade).toBe("E");
    expect(classify(rules, "0.5").grade).toBe("E");
  });

  test("scores as fine as the inputs meet the bounds exactly", () => {
    const score_ = { min: 0, max: 400, decimals: 6, rounding: "half-up", inputDecimals: 6 } as const;
    const bands = ombudsmanRi2022.bands.map((band, i) => ({ ...band, lowerBound: i * 57 }));
    const classifyOn = { decimals: 6, rounding: "half-up" } as const;
    const rules: RuleSetInput = {
      ...ombudsmanRi2022,
      digest: undefined,
      score: score_,
      bands,
      classifyOn,
      criteria: { unknown: "not asked here" },
    };
    for (let value = 0; value <= 400; value++) {
      const expected = "EDCBA"[Math.min(4, Math.floor(value / 57))];
      expect(classify(rules, value).grade, `${value}`).toBe(expected);
    }
    expect(score(rules, withScores(57, 57, 56))).toMatchObject({ score: 56.666667, grade: "E" });
    expect(score(rules, withScores(57, 58, 56))).toMatchObject({ score: 57, grade: "D" });
  });
});
