import { describe, expect, test } from "vitest";
import type { RegionType, RuleSet } from "../../src/model/index.ts";
import { compile } from "../../src/plan/compile.ts";
import { ruleSetFor, ruleSets } from "../../src/rules/index.ts";
import { menpanSkm2017 } from "../../src/rules/menpan-skm/2017.ts";
import { ombudsmanRi2021 } from "../../src/rules/ombudsman-ri/2021.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { ombudsmanRi2023 } from "../../src/rules/ombudsman-ri/2023.ts";
import { ombudsmanRi2024 } from "../../src/rules/ombudsman-ri/2024.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { classify } from "../../src/score/classify.ts";
import { score } from "../../src/score/score.ts";
import { caught } from "../support/caught.ts";
import { childrenOf, criteriaOf } from "./walk.ts";

const types: RegionType[] = ["kabupaten", "kota", "provinsi", "kementerian", "lembaga", "polres", "kantah"];
const early = [2015, 2016, 2017, 2018, 2019] as const;
const years = [...early, 2021, 2022, 2023, 2024, 2025];
const points = [ombudsmanRi2022, ombudsmanRi2023, ombudsmanRi2024];

/** Whole millionths, so that sums are exact. */
function millionths(decimal: unknown): number {
  const [whole, part = ""] = String(decimal).split(".");
  return Number(`${whole}${part.padEnd(6, "0")}`);
}

function bandsOf(ruleSet: RuleSet): unknown[] {
  return ruleSet.bands.map(({ lowerBound, grade, zone, label }) => [
    lowerBound,
    grade,
    zone,
    label?.id ?? null,
  ]);
}

function idsUnder(ruleSet: RuleSet, id: string): string[] {
  return childrenOf(criteriaOf(ruleSet).find((criterion) => criterion.id === id)!).map((child) => child.id);
}

describe.each(ruleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))("%s", (_, ruleSet) => {
  test("is frozen all the way down", () => {
    let parts = 0;
    function check(part: unknown): void {
      if (typeof part !== "object" || part === null) return;
      parts += 1;
      expect(Object.isFrozen(part)).toBe(true);
      Object.values(part).forEach(check);
    }
    check(ruleSet);
    expect(parts).toBeGreaterThan(20);
  });

  test("is plain data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet);
  });

  test("has an id of its authority and year, a plain version and two titles", () => {
    expect(ruleSet.id.startsWith(`${ruleSet.authority}/${ruleSet.year}`)).toBe(true);
    expect(ruleSet.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(ruleSet.title.id).toContain(String(ruleSet.year));
    expect(ruleSet.title.en).toContain(String(ruleSet.year));
  });

  test.runIf(ruleSet.year <= 2025)("scores on two decimals, and ranks within a type", () => {
    const min = ruleSet.survey === true ? 25 : 0;
    const max = ruleSet.id.endsWith("/kementerian-lembaga") ? 110 : 100;
    expect(ruleSet.score).toEqual({ min, max, decimals: 2, rounding: "half-up", inputDecimals: 6 });
    const whole = ruleSet.authority === "ombudsman-ri" && ruleSet.year < 2020;
    expect(ruleSet.classifyOn).toEqual({ decimals: whole ? 0 : 2, rounding: "half-up" });
    expect(ruleSet.ranking).toEqual({ within: "type", ties: "competition", on: "score" });
  });

  test("has unique kebab-case ids", () => {
    const ids = criteriaOf(ruleSet).map((criterion) => criterion.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("has points that sum to what each parent declares", () => {
    for (const criterion of criteriaOf(ruleSet)) {
      const parts = childrenOf(criterion).map((child) => child.points);
      const known = parts.filter((part) => typeof part === "string");
      if (criterion.method !== "sum" || known.length < parts.length) continue;
      expect(known.map(millionths).reduce((a, b) => a + b)).toBe(millionths(criterion.total));
    }
  });

  test("gives every child what its parent's method takes, known or declared unknown", () => {
    for (const criterion of criteriaOf(ruleSet)) {
      for (const child of childrenOf(criterion)) {
        expect(child.weight !== undefined, child.id).toBe(criterion.method === "weighted-mean");
        expect(child.points !== undefined, child.id).toBe(criterion.method === "sum");
      }
    }
  });

  test("has bands in order, from the scale's start, each within its bracket", () => {
    expect(ruleSet.bands[0]!.lowerBound).toBe(String(ruleSet.score.min));
    const bounds = ruleSet.bands.map((band) => millionths(band.lowerBound));
    expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
    for (const { inclusive, lowerBound, bracket } of ruleSet.bands) {
      expect(inclusive).toBe(true);
      if (bracket === undefined) continue;
      expect(millionths(bracket.above)).toBeLessThan(millionths(lowerBound));
      expect(millionths(bracket.upTo)).toBeGreaterThanOrEqual(millionths(lowerBound));
    }
  });

  test("compiles", () => {
    expect(() => compile(ruleSet)).not.toThrow();
  });
});

test.each(years)("the Ombudsman's rule sets of %d apply to each of the seven types once", (year) => {
  const ofYear = ruleSets().filter((rules) => rules.authority === "ombudsman-ri" && rules.year === year);
  expect(ofYear.flatMap(({ appliesTo }) => appliesTo).sort()).toEqual([...types].sort());
});

describe.each(early)("the rule sets of %d", (year) => {
  const pemda = ruleSetFor("ombudsman-ri", year, "kota");
  const central = ruleSetFor("ombudsman-ri", year, "lembaga");

  test("have three zones each, of 100 and of 110", () => {
    expect(bandsOf(pemda)).toEqual([
      ["0", null, "merah", "Kepatuhan Rendah"],
      ["51", null, "kuning", "Kepatuhan Sedang"],
      ["81", null, "hijau", "Kepatuhan Tinggi"],
    ]);
    expect(bandsOf(central)).toEqual([
      ["0", null, "merah", "Kepatuhan Rendah"],
      ["56", null, "kuning", "Kepatuhan Sedang"],
      ["89", null, "hijau", "Kepatuhan Tinggi"],
    ]);
  });

  test.each([
    ["50", "merah", []],
    ["50.01", "merah", ["between-bands"]],
    ["50.49", "merah", ["between-bands"]],
    ["50.50", "kuning", ["between-bands"]],
    ["50.99", "kuning", ["between-bands"]],
    ["51", "kuning", []],
    ["80", "kuning", []],
    ["80.49", "kuning", ["between-bands"]],
    ["80.50", "hijau", ["between-bands"]],
    ["81", "hijau", []],
    ["100", "hijau", []],
  ])("pemda: %s is %s", (value, zone, notes) => {
    const found = classify(pemda, value);
    expect([found.zone, found.notes.map(({ code }) => code)]).toEqual([zone, notes]);
  });

  test.each([
    ["55", "merah", []],
    ["55.49", "merah", ["between-bands"]],
    ["55.50", "kuning", ["between-bands"]],
    ["56", "kuning", []],
    ["88", "kuning", []],
    ["88.49", "kuning", ["between-bands"]],
    ["88.50", "hijau", ["between-bands"]],
    ["89", "hijau", []],
    ["110", "hijau", []],
  ])("kementerian-lembaga: %s is %s", (value, zone, notes) => {
    const found = classify(central, value);
    expect([found.zone, found.notes.map(({ code }) => code)]).toEqual([zone, notes]);
  });

  test("take a region's own score and nothing below it", () => {
    const region = { name: "Palu", type: "kota" } as const;
    expect(score(pemda, { region, score: "47.58" }).zone).toBe("merah");
    for (const below of [{ units: [{ name: "BP2T", score: 96 }] }, { dimensions: { persyaratan: 6 } }]) {
      const { issues } = caught(() => score(pemda, { region, ...below }));
      expect(issues.map(([code]) => code)).toEqual(["rule-unknown"]);
    }
  });
});

describe("ombudsman-ri/2021", () => {
  test("has three zones, no grades, and a mean over products", () => {
    expect(bandsOf(ombudsmanRi2021)).toEqual([
      ["0", null, "merah", "Kepatuhan Rendah"],
      ["51", null, "kuning", "Kepatuhan Sedang"],
      ["81", null, "hijau", "Kepatuhan Tinggi"],
    ]);
    expect(ombudsmanRi2021.region).toEqual({ method: "mean", of: "products" });
    expect(ombudsmanRi2021.criteria).toHaveProperty("unknown");
  });
});

describe.each(points.map((ruleSet) => [ruleSet.id, ruleSet] as const))("%s", (_, ruleSet) => {
  test("has four dimensions in points and a mean over units", () => {
    const [root, ...rest] = criteriaOf(ruleSet);
    expect(childrenOf(root!).map((child) => [child.id, child.points])).toEqual([
      ["input", "21.85"],
      ["proses", "32.37"],
      ["output", "24.24"],
      ["pengaduan", "21.54"],
    ]);
    expect([root!.method, root!.total]).toEqual(["sum", "100"]);
    expect(ruleSet.region).toEqual({ method: "mean", of: "units" });
    for (const { id, weight } of rest.slice(4)) {
      if (weight !== undefined) expect(weight, id).toHaveProperty("unknown");
    }
  });

  test("has five grades in three zones", () => {
    expect(bandsOf(ruleSet)).toEqual([
      ["0", "E", "merah", "Kualitas Terendah"],
      ["32", "D", "merah", "Kualitas Rendah"],
      ["54", "C", "kuning", "Kualitas Sedang"],
      ["78", "B", "hijau", "Kualitas Tinggi"],
      ["88", "A", "hijau", "Kualitas Tertinggi"],
    ]);
  });
});

describe("the indicators that are known by name", () => {
  test("2022: five of competence", () => {
    expect(idsUnder(ombudsmanRi2022, "kompetensi-pelaksana")).toHaveLength(5);
    expect(idsUnder(ombudsmanRi2022, "sarana-prasarana")).toHaveLength(0);
    expect(idsUnder(ombudsmanRi2022, "output")).toEqual(["persepsi-maladministrasi"]);
  });

  test("2023: 6, 9, 11 and 5, and a second variable of output", () => {
    expect(idsUnder(ombudsmanRi2023, "kompetensi-pelaksana")).toHaveLength(6);
    expect(idsUnder(ombudsmanRi2023, "kompetensi-pelaksana")).toContain("pengetahuan-rekomendasi");
    expect(idsUnder(ombudsmanRi2023, "sarana-prasarana")).toHaveLength(9);
    expect(idsUnder(ombudsmanRi2023, "standar-pelayanan")).toHaveLength(11);
    expect(idsUnder(ombudsmanRi2023, "persepsi-maladministrasi")).toHaveLength(5);
    expect(idsUnder(ombudsmanRi2023, "output")).toEqual(["persepsi-maladministrasi", "spm-ikm"]);
  });

  test("2023: the one weight that is known stays in words, for it is a share of the dimension", () => {
    const [indicator] = criteriaOf(ombudsmanRi2023).filter(
      ({ id }) => id === "pengetahuan-standar-pelayanan",
    );
    expect(indicator!.weight).toHaveProperty("unknown", expect.stringContaining("12.22 % of input"));
  });

  test("2024: none below the variables", () => {
    expect(criteriaOf(ombudsmanRi2024).map(({ id }) => id)).toEqual([
      "unit",
      "input",
      "kompetensi-pelaksana",
      "sarana-prasarana",
      "proses",
      "standar-pelayanan",
      "output",
      "persepsi-maladministrasi",
      "spm-ikm",
      "pengaduan",
      "pengelolaan-pengaduan",
    ]);
  });

  test("an indicator is answered on 0 to 3", () => {
    for (const id of ["pengetahuan-ombudsman", "moto", "tidak-patut"]) {
      const [indicator] = criteriaOf(ombudsmanRi2023).filter((criterion) => criterion.id === id);
      expect(indicator!.scale, id).toEqual({ from: 0, to: 3 });
    }
  });
});

describe("ombudsman-ri/2025", () => {
  test("has 70 points for four dimensions, split unknown, and 30 for trust", () => {
    const [root, four] = criteriaOf(ombudsmanRi2025);
    expect(childrenOf(root!).map((child) => [child.id, child.points])).toEqual([
      ["empat-dimensi", "70"],
      ["kepercayaan", "30"],
    ]);
    expect(childrenOf(four!).map((child) => child.id)).toEqual(["input", "proses", "output", "pengaduan"]);
    for (const child of childrenOf(four!)) expect(child.points).toHaveProperty("unknown");
  });

  test("has two rows of labels, none below 32, no grades and zones, and bracketed upper bounds", () => {
    expect(bandsOf(ombudsmanRi2025)).toEqual([
      ["0", null, null, null],
      ["32", null, null, "Kualitas Rendah"],
      ["54", null, null, "Kualitas Sedang"],
      ["78", null, null, "Kualitas Tinggi"],
      ["88", null, null, "Kualitas Tertinggi"],
    ]);
    expect(ombudsmanRi2025.bands.map((band) => band.quality?.id ?? null)).toEqual([
      null,
      "Kurang",
      "Cukup",
      "Baik",
      "Sangat Baik",
    ]);
    expect(ombudsmanRi2025.bands.map((band) => band.bracket)).toEqual([
      undefined,
      undefined,
      { above: "53.38", upTo: "57.61" },
      { above: "76.82", upTo: "81.53" },
      { above: "87.50", upTo: "88.39" },
    ]);
  });

  test("adds Tanpa Maladministrasi by the fact tindak-lanjut", () => {
    expect(ombudsmanRi2025.qualifiers.map(({ fact, label }) => [fact, label.id])).toEqual([
      ["tindak-lanjut", "Tanpa Maladministrasi"],
    ]);
  });
});

describe("menpan-skm/2017", () => {
  test("is a survey of nine elements, each answered on 1 to 4 and weighing 1 of 9", () => {
    expect(menpanSkm2017.survey).toBe(true);
    for (const { survey, authority } of ruleSets()) expect(survey === true).toBe(authority === "menpan-skm");
    const [root] = criteriaOf(menpanSkm2017);
    expect([root!.method, root!.total]).toEqual(["weighted-mean", "9"]);
    const scale = { from: 1, to: 4 };
    expect(childrenOf(root!).map((child) => [child.id, child.weight, child.scale])).toEqual([
      ["persyaratan", "1", scale],
      ["prosedur", "1", scale],
      ["waktu", "1", scale],
      ["biaya", "1", scale],
      ["produk", "1", scale],
      ["kompetensi", "1", scale],
      ["perilaku", "1", scale],
      ["pengaduan", "1", scale],
      ["sarana", "1", scale],
    ]);
    expect(menpanSkm2017.region).toEqual({ method: "mean", of: "units" });
    expect(menpanSkm2017.appliesTo).toEqual(types);
  });

  test("has four grades and no zones", () => {
    expect(bandsOf(menpanSkm2017)).toEqual([
      ["25", "D", null, "Tidak Baik"],
      ["65.00", "C", null, "Kurang Baik"],
      ["76.61", "B", null, "Baik"],
      ["88.31", "A", null, "Sangat Baik"],
    ]);
  });

  test.each([
    ["25.00", "D"],
    ["64.99", "D"],
    ["65.00", "C"],
    ["76.60", "C"],
    ["76.61", "B"],
    ["88.30", "B"],
    ["88.31", "A"],
    ["100.00", "A"],
  ])("%s, an end of a printed interval, is %s", (value, grade) => {
    const found = classify(menpanSkm2017, value);
    expect([found.grade, found.zone, found.notes]).toEqual([grade, null, []]);
  });
});
