import { describe, expect, test } from "vitest";
import {
  ombudsmanRi2022,
  ombudsmanRi2023,
  ombudsmanRi2024,
  ombudsmanRi2025,
  safeScore,
  score,
} from "../../src/index.ts";
import { region, untyped, withScores, withUnit } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

const rules = ombudsmanRi2022;

describe("score(rules, units)", () => {
  test("is exact where floats give 77.99, C and yellow", () => {
    expect((81.1 + 98.48 + 61.07 + 71.33) / 4).not.toBe(77.995);
    expect(score(rules, withScores(81.1, 98.48, 61.07, 71.33))).toStrictEqual({
      ruleSet: { id: "ombudsman-ri/2022", version: rules.version, digest: rules.digest },
      region,
      status: "scored",
      score: 78,
      exact: "15599/200",
      zone: "hijau",
      grade: "B",
      label: { id: "Kualitas Tinggi", en: "High quality" },
      qualifier: null,
      units: [
        unitOf("a", 81.1, "811/10", "B"),
        unitOf("b", 98.48, "2462/25", "A"),
        unitOf("c", 61.07, "6107/100", "C"),
        unitOf("d", 71.33, "7133/100", "C"),
      ],
      notes: [],
    });
  });

  test("Payakumbuh 2022: six units, 89.45, A, hijau, Kualitas Tertinggi", () => {
    const result = score(rules, withScores(93.12, "91.67", 90.08, "88.37", 87.34, 86.12));
    expect(result).toMatchObject({ score: 89.45, exact: "1789/20", grade: "A", zone: "hijau" });
    expect(result.label?.id).toBe("Kualitas Tertinggi");
    expect(result.units.map(({ grade }) => grade)).toEqual(["A", "A", "A", "A", "B", "B"]);
  });

  test("rounds nothing on the way up", () => {
    const result = score(rules, withScores("77.995", "77.9949"));
    expect(result.units.map((unit) => unit.score)).toEqual([78, 77.99]);
    expect(result).toMatchObject({ exact: "1559899/20000", score: 77.99, grade: "C" });
  });

  test("a tie that half-even would round otherwise is noted", () => {
    const { score: shown, notes } = score(rules, withScores("88.00", "88.01"));
    expect(shown).toBe(88.01);
    expect(notes).toEqual([
      {
        code: "rounding-tie",
        id: "nilai persis 17601/200 terletak tepat di tengah; dibulatkan menjadi 88,01, pembulatan ke genap memberi 88,00",
        en: "the exact value 17601/200 lies half way; it is rounded to 88.01, half-even would give 88.00",
      },
    ]);
    expect(score(rules, withScores("88.01", "88.02")).notes).toEqual([]);
  });

  test("what is no tie is not noted, however it is rounded", () => {
    const up = { ...rules, digest: undefined, score: { ...rules.score, rounding: "up" } } as const;
    expect(score(up, withScores("77.991"))).toMatchObject({ score: 78, notes: [] });
    expect(score(up, withScores("77.995")).notes).toEqual([]);
    expect(score(up, withScores("77.985")).notes.map(({ code }) => code)).toEqual(["rounding-tie"]);
  });

  test("thirds stay thirds", () => {
    expect(score(rules, withScores(100, 100, 0))).toMatchObject({ exact: "200/3", score: 66.67 });
  });

  test("the order of the units plays no part, and is kept", () => {
    const result = score(rules, withScores(71.33, 61.07, 98.48, 81.1));
    expect(result).toMatchObject({ score: 78, exact: "15599/200" });
    expect(result.units.map((unit) => unit.score)).toEqual([71.33, 61.07, 98.48, 81.1]);
  });

  test("code and province are copied", () => {
    const full = { ...region, code: "13.76", province: "Sumatera Barat" };
    expect(score(rules, { region: full, score: 78 }).region).toStrictEqual(full);
  });
});

describe("points", () => {
  const rounded = { input: 5.83, proses: 16.42, output: 22.14, pengaduan: 8.46 };
  const unrounded = { input: "5.834", proses: "16.424", output: "22.136", pengaduan: "8.464" };

  test.each([ombudsmanRi2022, ombudsmanRi2023, ombudsmanRi2024])("are summed as they are: $id", (ruleSet) => {
    expect(score(ruleSet, withUnit({ dimensions: rounded }))).toMatchObject({ score: 52.85, grade: "D" });
    const result = score(ruleSet, withUnit({ dimensions: unrounded }));
    expect(result).toMatchObject({ score: 52.86, exact: "26429/500", grade: "D", zone: "merah" });
    expect(result.dimensions).toBeUndefined();
    expect(result.units[0]!.dimensions).toStrictEqual([
      { id: "input", score: 5.83, exact: "2917/500", share: "2917/10925", contribution: "2917/500" },
      { id: "proses", score: 16.42, exact: "2053/125", share: "8212/16185", contribution: "2053/125" },
      { id: "output", score: 22.14, exact: "2767/125", share: "2767/3030", contribution: "2767/125" },
      { id: "pengaduan", score: 8.46, exact: "1058/125", share: "2116/5385", contribution: "1058/125" },
    ]);
  });

  test("of the region itself", () => {
    const result = score(rules, { region, dimensions: unrounded });
    expect(result).toMatchObject({ score: 52.86, units: [] });
    expect(result.dimensions?.map(({ score }) => score)).toEqual([5.83, 16.42, 22.14, 8.46]);
  });

  test("in any order, as percentages, or all at their maximum", () => {
    const { input, ...others } = unrounded;
    expect(score(rules, { region, dimensions: { ...others, input } }).exact).toBe("26429/500");
    const half = { percent: 50 };
    const halves = { input: half, proses: half, output: half, pengaduan: { percent: "50.000000" } };
    expect(score(rules, { region, dimensions: halves })).toMatchObject({ score: 50, exact: "50" });
    const full = { input: 21.85, proses: "32.37", output: { percent: 100 }, pengaduan: "21.540000" };
    expect(score(rules, { region, dimensions: full })).toMatchObject({
      score: 100,
      exact: "100",
      grade: "A",
    });
    const none = { input: 0, proses: 0, output: 0, pengaduan: { percent: 0 } };
    expect(score(rules, { region, dimensions: none })).toMatchObject({ score: 0, exact: "0", grade: "E" });
  });

  test("of 2025: 70 and 30", () => {
    const result = score(
      ombudsmanRi2025,
      withUnit({ dimensions: { "empat-dimensi": 61.6, kepercayaan: { percent: 88 } } }),
    );
    expect(result).toMatchObject({ score: 88, exact: "88" });
    expect(result.units[0]!.dimensions).toStrictEqual([
      { id: "empat-dimensi", score: 61.6, exact: "308/5", share: "22/25", contribution: "308/5" },
      { id: "kepercayaan", score: 26.4, exact: "132/5", share: "22/25", contribution: "132/5" },
    ]);
  });
});

describe("different depths", () => {
  test("one unit by its score, one by points, one not assessed", () => {
    const result = score(rules, {
      region,
      units: [
        { name: "a", type: "dpmptsp", score: "90" },
        { name: "b", dimensions: { input: 20, proses: 30, output: 20, pengaduan: 20.01 } },
        { name: "c", type: "puskesmas", notAssessed: "closed for repairs" },
      ],
    });
    expect(result).toMatchObject({ status: "scored", score: 90.01, exact: "18001/200" });
    expect(result.notes.map(({ code }) => code)).toEqual(["units-left-out", "rounding-tie"]);
    expect(result.notes[0]).toEqual({
      code: "units-left-out",
      id: "1 dari 3 unit tidak dinilai dan tidak ikut dalam rata-rata",
      en: "1 of 3 units were not assessed and take no part in the mean",
    });
    expect(result.units[1]!.dimensions).toHaveLength(4);
    expect(result.units[2]).toStrictEqual({
      name: "c",
      type: "puskesmas",
      ...absent,
      notes: [
        {
          code: "not-assessed",
          id: "tidak dinilai: closed for repairs",
          en: "not assessed: closed for repairs",
        },
      ],
    });
  });

  test("a score of zero is assessed", () => {
    expect(score(rules, withScores(0, 50))).toMatchObject({ score: 25, grade: "E" });
  });

  test("no unit assessed: the region is not, and gives every reason once", () => {
    const units = ["flood", "closed", "flood"].map((notAssessed, i) => ({ name: `${i}`, notAssessed }));
    const result = score(rules, { region, units });
    expect(result).toMatchObject({ ...absent, region });
    expect(result.notes).toEqual([
      { code: "not-assessed", id: "tidak dinilai: flood; closed", en: "not assessed: flood; closed" },
    ]);
    expect(result.units.map((unit) => unit.score)).toEqual([null, null, null]);
  });

  test("a region not assessed", () => {
    expect(score(rules, { region, notAssessed: "unrest" })).toStrictEqual({
      ruleSet: { id: rules.id, version: rules.version, digest: rules.digest },
      region,
      ...absent,
      units: [],
      notes: [{ code: "not-assessed", id: "tidak dinilai: unrest", en: "not assessed: unrest" }],
    });
  });

  test("a region by its score alone, exact as given", () => {
    const result = score(rules, { region, score: "77.994999" });
    expect(result).toMatchObject({ score: 77.99, exact: "77994999/1000000", grade: "C", units: [] });
    expect("dimensions" in result).toBe(false);
  });
});

describe("safeScore", () => {
  test("gives the result", () => {
    const given = withScores(78);
    expect(safeScore(rules, given)).toStrictEqual({ success: true, data: score(rules, given) });
  });

  test("gives the error that score throws", () => {
    const outcome = safeScore(rules, { region, units: [] });
    expect(outcome.success).toBe(false);
    if (outcome.success) return;
    expect(outcome.error.code).toBe("invalid-assessment");
    expect(outcome.error.issues.map(({ code }) => code)).toEqual(["empty-list"]);
    expect(outcome.error.issues).toMatchObject(caughtIssues(() => score(rules, { region, units: [] })));
  });

  test("throws what is no ScoringError", () => {
    const broken = {
      region,
      get score(): number {
        throw new RangeError("the database is gone");
      },
    };
    expect(() => safeScore(rules, broken)).toThrow(new RangeError("the database is gone"));
  });

  test("gives the error of rules that cannot be computed with", () => {
    const outcome = safeScore(untyped({}) as never, withScores(78));
    expect(outcome.success || outcome.error.code).toBe("invalid-rule-set");
  });
});

const absent = {
  status: "not-assessed",
  score: null,
  exact: null,
  zone: null,
  grade: null,
  label: null,
  qualifier: null,
} as const;

function unitOf(name: string, score: number, exact: string, grade: "A" | "B" | "C") {
  const [zone, id, en] = (
    {
      A: ["hijau", "Kualitas Tertinggi", "Highest quality"],
      B: ["hijau", "Kualitas Tinggi", "High quality"],
      C: ["kuning", "Kualitas Sedang", "Medium quality"],
    } as const
  )[grade];
  return { name, status: "scored", score, exact, zone, grade, label: { id, en }, qualifier: null, notes: [] };
}

function caughtIssues(call: () => unknown) {
  const { issues } = caught(call);
  return issues.map(([code, path, message]) => ({ code, path: path.split("."), message }));
}
