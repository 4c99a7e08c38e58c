import { describe, expect, test } from "vitest";
import { ombudsmanRi2022, score, scoreAll } from "../../src/index.ts";
import type { Assessment } from "../../src/model/index.ts";
import { withScores } from "../support/assess.ts";
import { caught } from "../support/caught.ts";

const magelang = { name: "Magelang", type: "kota", province: "Jawa Tengah" } as const;

describe("scoreAll", () => {
  test("gives what score gives, in the order of the assessments", () => {
    const assessments: Assessment[] = [
      { region: magelang, units: [{ name: "a", score: 90 }] },
      { region: { ...magelang, type: "kabupaten" }, notAssessed: "unrest" },
      { region: { ...magelang, province: "Jawa Barat" }, score: "77.33" },
      {
        region: { name: "Kota Magelang", type: "kota" },
        dimensions: { input: 1, proses: 2, output: 3, pengaduan: 4 },
      },
    ];
    const results = scoreAll(ombudsmanRi2022, assessments);
    expect(results).toStrictEqual(assessments.map((assessment) => score(ombudsmanRi2022, assessment)));
    expect(results.map((result) => result.score)).toEqual([90, null, 77.33, 10]);
    expect(scoreAll(ombudsmanRi2022, [...assessments].reverse())).toStrictEqual([...results].reverse());
  });

  test("of no assessment is no result", () => {
    expect(scoreAll(ombudsmanRi2022, [])).toEqual([]);
  });

  test("refuses a region twice, whatever its code", () => {
    const given = [
      { region: magelang, score: 78 },
      { region: { ...magelang, code: "33.71" }, score: 79 },
      { region: { name: "Kota Magelang", type: "kota" }, score: 79 },
      { region: magelang, notAssessed: "unrest" },
    ] as const;
    expect(caught(() => scoreAll(ombudsmanRi2022, given))).toEqual({
      code: "invalid-assessment",
      issues: [
        ["duplicate-region", "1.region", "[1] (Magelang).region: it is there twice, first at [0]"],
        ["duplicate-region", "3.region", "[3] (Magelang).region: it is there twice, first at [0]"],
      ],
    });
  });

  test("tells two regions apart whose names and provinces only look alike when they are joined", () => {
    const type = "kota";
    const regions = [
      { name: 'a","b', type, province: "c" },
      { name: "a", type, province: 'b","c' },
      { name: "a", type, province: "null" },
      { name: 'a","null', type },
    ] as const;
    expect(
      scoreAll(
        ombudsmanRi2022,
        regions.map((region) => ({ region, score: 78 })),
      ),
    ).toHaveLength(4);
  });

  test("tells the issues of all, with the position and the name", () => {
    const given = [
      { region: magelang, units: [{ name: "Puskesmas Ibuh", score: 186.12 }] },
      null,
      { region: { name: "Solok", type: "kota" } },
      {},
      { region: "Solok", score: 78 },
      { region: { name: 7, type: "kota" }, score: 78 },
      { region: { name: 7, type: "kota" }, score: 78 },
    ] as unknown as Assessment[];
    expect(caught(() => scoreAll(ombudsmanRi2022, given))).toEqual({
      code: "invalid-assessment",
      issues: [
        [
          "above-maximum",
          "0.units.0.score",
          "[0] (Magelang).units[0] (Puskesmas Ibuh).score: 186.12 is above the scale's 100",
        ],
        ["invalid-type", "1", "[1]: null is not an assessment"],
        [
          "no-input",
          "2",
          "[2] (Solok): there is nothing to score; give exactly one of units, dimensions, score, notAssessed",
        ],
        ["invalid-type", "3.region", "[3].region: undefined is not a region; give { name, type }"],
        [
          "no-input",
          "3",
          "[3]: there is nothing to score; give exactly one of units, dimensions, score, notAssessed",
        ],
        ["invalid-type", "4.region", '[4].region: "Solok" is not a region; give { name, type }'],
        ["invalid-type", "5.region.name", "[5].region.name: 7 is not a text"],
        ["invalid-type", "6.region.name", "[6].region.name: 7 is not a text"],
      ],
    });
  });

  test("compares regions by nothing but text", () => {
    const given = [{ region: { name: "Solok", type: 1n }, score: 78 }] as unknown as Assessment[];
    expect(caught(() => scoreAll(ombudsmanRi2022, given)).issues.map(([code]) => code)).toEqual([
      "wrong-region-type",
    ]);
  });

  test("sees the holes of a list", () => {
    expect(caught(() => scoreAll(ombudsmanRi2022, Array(2))).issues).toEqual([
      ["invalid-type", "0", "[0]: undefined is not an assessment"],
      ["invalid-type", "1", "[1]: undefined is not an assessment"],
    ]);
  });

  test("reads a list that lacks a thousand items no further", () => {
    const sparse: unknown[] = [];
    sparse.length = 2 ** 32 - 1;
    expect(caught(() => scoreAll(ombudsmanRi2022, sparse)).issues).toHaveLength(1000);
  });

  test("reads a list by its positions, whatever it says of iterating", () => {
    const endless = Object.assign([withScores(78)], {
      *[Symbol.iterator]() {
        for (;;) yield withScores(78);
      },
    });
    expect(scoreAll(ombudsmanRi2022, endless).map((result) => result.score)).toEqual([78]);
  });

  test.each([null, undefined, "abc", {}, new Set()])("%s is no list", (assessments) => {
    const { code, issues } = caught(() => scoreAll(ombudsmanRi2022, assessments as never));
    expect(code).toBe("invalid-assessment");
    expect(issues[0]!.slice(0, 2)).toEqual(["invalid-type", ""]);
    expect(issues[0]![2]).toMatch(/^.+ is not a list of assessments$/);
  });
});
