import { describe, expect, test } from "vitest";
import { ombudsmanRi2025, score, scoreAll } from "../../src/index.ts";
import type { Answers, ScoredUnit } from "../../src/model/index.ts";
import { node, ownRules, scoreUnit as scoreOwn } from "../support/custom-rules.ts";
import { issuesOf } from "../support/issues-of.ts";

const region = { name: "Provinsi Lampung", type: "provinsi" };

/** The five published points of Lampung's Dinas Sosial, which sum to 89.25 as printed. */
const four = { input: 23.32, proses: 19.76, output: 9.38, pengaduan: 10.97 };
const flat = { ...four, kepercayaan: 25.82 };
const nested = { "empat-dimensi": { answers: four }, kepercayaan: 25.82 };

function scoreUnit(dimensions: Answers): ScoredUnit {
  const [unit] = score(ombudsmanRi2025, { region, units: [{ name: "Dinas Sosial", dimensions }] }).units;
  return unit as ScoredUnit;
}

function refused(dimensions: object): readonly (readonly [string, string, string])[] {
  const unit = { name: "Dinas Sosial", dimensions: dimensions as Answers };
  const at = "units[0] (Dinas Sosial).dimensions";
  return issuesOf("invalid-assessment", () => score(ombudsmanRi2025, { region, units: [unit] })).map(
    ({ code, path, message }) => [code, path.slice(3).join("."), message.replace(at, "")],
  );
}

describe("the five points of a unit", () => {
  test("are added as they are, flat and nested", () => {
    expect(scoreUnit(flat)).toStrictEqual(scoreUnit(nested));
    expect(scoreUnit(flat)).toMatchObject({ score: 89.25, exact: "357/4" });
  });

  test("have values and totals, and no share of a maximum that is not known", () => {
    const [group, trust] = scoreUnit(flat).dimensions!;
    expect(group).toStrictEqual({
      id: "empat-dimensi",
      score: 63.43,
      exact: "6343/100",
      share: "6343/7000",
      contribution: "6343/100",
      children: [
        { id: "input", score: 23.32, exact: "583/25", share: null, contribution: "583/25" },
        { id: "proses", score: 19.76, exact: "494/25", share: null, contribution: "494/25" },
        { id: "output", score: 9.38, exact: "469/50", share: null, contribution: "469/50" },
        { id: "pengaduan", score: 10.97, exact: "1097/100", share: null, contribution: "1097/100" },
      ],
    });
    expect(trust).toStrictEqual({
      id: "kepercayaan",
      score: 25.82,
      exact: "1291/50",
      share: "1291/1500",
      contribution: "1291/50",
    });
  });

  test("give Lampung's region with the two units that are published by their scores", () => {
    const units = [
      { name: "Dinas Sosial", dimensions: flat },
      { name: "Dinas Pendidikan", score: 89.15 },
      { name: "DPMPTSP", score: 87.08 },
    ];
    expect(score(ombudsmanRi2025, { region, units })).toMatchObject({ score: 88.49 });
  });

  test("may be known of a region, some of them 0", () => {
    const dimensions = { ...flat, input: 0, kepercayaan: { percent: 50 } };
    expect(score(ombudsmanRi2025, { region, dimensions })).toMatchObject({ exact: "5511/100" });
  });

  test("are at most 70 together, in the four", () => {
    const input = "29.89";
    expect(scoreUnit({ ...flat, input }).dimensions![0]).toMatchObject({ score: 70, share: "1" });
    const message = ": 70.01 is above the scale's 70".replace("70.01", '"70.01"');
    expect(refused({ ...flat, input: "29.90" })).toEqual([["above-maximum", "", message]]);
    expect(refused({ ...nested, "empat-dimensi": { answers: { ...four, input: 29.9 } } })).toEqual([
      ["above-maximum", "empat-dimensi.answers", `.empat-dimensi.answers${message}`],
    ]);
  });

  test("are each within 0 and 70", () => {
    expect(refused({ ...flat, input: -1, proses: 70.01, output: { percent: 50 } })).toEqual([
      ["below-minimum", "input", ".input: -1 is below the scale's 0"],
      ["above-maximum", "proses", ".proses: 70.01 is above the scale's 70"],
      [
        "rule-unknown",
        "output.percent",
        ".output.percent: its maximum is unknown, so that a percentage says nothing; give its points",
      ],
    ]);
  });

  test("are all given, and once", () => {
    const { input: _, ...others } = flat;
    expect(refused(others)).toEqual([
      ["missing-criterion", "input", ".input: it is left out; answer input, proses, output, pengaduan"],
    ]);
    expect(refused({ ...flat, "empat-dimensi": 63.43 })).toEqual(
      Object.keys(four).map((id) => [
        "answered-twice",
        id,
        `.${id}: it is answered here and under empat-dimensi.answers; answer it once`,
      ]),
    );
    expect(refused({ kepercayaan: 25.82 })).toEqual([
      [
        "missing-criterion",
        "empat-dimensi",
        ".empat-dimensi: it is left out; answer empat-dimensi, kepercayaan",
      ],
    ]);
  });

  test("are known by their sum alone as well", () => {
    expect(scoreUnit({ "empat-dimensi": "63.43", kepercayaan: 25.82 })).toMatchObject({ score: 89.25 });
  });
});

test("add what they are to a score whose other parts are not those of the rules", () => {
  const own = ownRules({
    method: "mean",
    missing: { leftOut: "redistribute" },
    children: [
      node("a", {
        method: "sum",
        total: 70,
        children: [node("b", { points: { unknown: "x" } }), node("c", { points: { unknown: "x" } })],
      }),
      node("d"),
    ],
  });
  const [unit] = scoreOwn(own, { b: 14, c: 21 }).units;
  expect(unit).toMatchObject({ exact: "50", coverage: "1/2" });
  const [group] = unit!.dimensions!;
  expect(group).toMatchObject({ share: "1/2", contribution: "50" });
  expect(group!.children!.map(({ id, exact, contribution }) => [id, exact, contribution])).toEqual([
    ["b", "14", "20"],
    ["c", "21", "30"],
  ]);
});

test("names like what every object has are no answers", () => {
  expect(refused({ ...flat, constructor: 1, toString: 2 }).map(([code]) => code)).toEqual([
    "unknown-criterion",
    "unknown-criterion",
  ]);
});

test("many regions by their points are scored at once", () => {
  const assessments = Array.from({ length: 3 }, (_, i) => ({
    region: { name: `Kota ${i}`, type: "kota" },
    dimensions: { ...flat, input: i },
  }));
  expect(scoreAll(ombudsmanRi2025, assessments).map((result) => result.score)).toEqual([65.93, 66.93, 67.93]);
});
