import { describe, expect, test } from "vitest";
import type { Criterion, RuleSet } from "../../../src/model/index.ts";
import { ruleSets } from "../../../src/rules/index.ts";
import { ombudsmanRi2018KementerianLembaga } from "../../../src/rules/ombudsman-ri/2018/kementerian-lembaga.ts";
import { ombudsmanRi2021 } from "../../../src/rules/ombudsman-ri/2021.ts";
import { ombudsmanRi2022 } from "../../../src/rules/ombudsman-ri/2022.ts";
import { ombudsmanRi2025 } from "../../../src/rules/ombudsman-ri/2025.ts";
import { listChanges } from "../../../tools/documents/list-changes.ts";

const label = { id: "A", en: "A" };
const leaf = (id: string, points: Criterion["points"]): Criterion => ({ id, label, points });

function withTree(children: Criterion["children"]): RuleSet {
  return { ...ombudsmanRi2022, criteria: { id: "unit", label, method: "sum", total: "100", children } };
}

const base = withTree([leaf("a", "40"), leaf("b", "60")]);

describe("listChanges(before, now)", () => {
  test.each(ruleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "finds nothing in %s itself",
    (_, ruleSet) => {
      expect(listChanges(ruleSet, structuredClone(ruleSet))).toEqual([]);
    },
  );

  const written: readonly [Partial<RuleSet>, string, string, string][] = [
    [
      { year: 2023, title: { id: "Survei 2023", en: "" } },
      "name",
      "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik",
      "Survei",
    ],
    [
      { appliesTo: ["kota"] },
      "applies to",
      "kabupaten, kantah, kementerian, kota, lembaga, polres, provinsi",
      "kota",
    ],
    [{ score: { ...base.score, max: 110 } }, "scale of the score", "0 to 100", "0 to 110"],
    [
      { score: { ...base.score, decimals: 1 } },
      "rounding of the score",
      "2 decimals, half-up",
      "1 decimal, half-up",
    ],
    [
      { classifyOn: { decimals: 0, rounding: "floor" } },
      "read at",
      "2 decimals, half-up",
      "whole numbers, floor",
    ],
    [{ region: { unknown: "x" } }, "region's score", "the mean of the units", "unknown"],
    [
      { qualifiers: ombudsmanRi2025.qualifiers },
      "qualifiers",
      "none",
      "tindak-lanjut: Tanpa Maladministrasi (Without maladministration)",
    ],
    [{ survey: true }, "units given by", "scores or answers", "respondents' answers"],
    [{ criteria: { unknown: "x" } }, "criteria", "a, b", "unknown"],
    [
      { bands: base.bands.map((band) => ({ ...band, zone: null })) },
      "zones",
      "merah, merah, kuning, hijau, hijau",
      "none",
    ],
    [
      { bands: base.bands.map((band) => ({ ...band, inclusive: band.grade !== "B" })) },
      "lower bounds",
      "0, 32, 54, 78, 88",
      "0, 32, 54, above 78, 88",
    ],
    [
      {
        bands: base.bands.map((band) =>
          band.grade === "B" ? { ...band, bracket: { above: 77, upTo: "78.5" } } : band,
        ),
      },
      "bounds known as intervals",
      "none",
      "78 (> 77.00, ≤ 78.50)",
    ],
  ];
  test.each(written)("%j", (changes, what, before, now) => {
    expect(listChanges(base, { ...base, ...changes })).toEqual([{ what, before, now }]);
  });

  const grown: readonly [string, Criterion["children"], string, string, string][] = [
    ["points", [leaf("a", "40.00"), leaf("b", 50)], "b: points", "60", "50"],
    [
      "points that are unknown now",
      [leaf("a", "40"), leaf("b", { unknown: "x" })],
      "b: points",
      "60",
      "unknown",
    ],
    [
      "a label",
      [leaf("a", "40"), { ...leaf("b", "60"), label: { id: "B", en: "C" } }],
      "b: label",
      "A",
      "B (C)",
    ],
    [
      "answers",
      [{ ...leaf("a", "40"), scale: { from: 3, to: 0 } }, leaf("b", "60")],
      "a: answers",
      "none",
      "3 to 0",
    ],
    [
      "one more",
      [leaf("a", "40"), leaf("b", "60"), leaf("c", "0")],
      "unit: criteria added or gone",
      "–",
      "c",
    ],
    ["others altogether", [leaf("c", "100")], "unit: criteria below it", "a, b", "c"],
    ["children that are unknown now", { unknown: "x" }, "unit: criteria below it", "a, b", "unknown: x"],
  ];
  test.each(grown)("in the tree: %s", (_, children, what, before, now) => {
    expect(listChanges(base, withTree(children))).toEqual([{ what, before, now }]);
  });

  test("says where a criterion went", () => {
    const moved = withTree([{ ...leaf("a", "40"), method: "sum", total: "60", children: [leaf("b", "60")] }]);
    expect(listChanges(base, moved)).toEqual([
      { what: "unit: criteria added or gone", before: "b", now: "–" },
      { what: "a: total", before: "none", now: "60" },
      { what: "a: criteria below it", before: "not given", now: "b" },
      { what: "b: is part of", before: "unit", now: "a" },
    ]);
  });

  test("names a method only where both have something under it", () => {
    const mean = { ...base, criteria: { ...base.criteria, method: "mean" } as Criterion };
    expect(listChanges(base, mean)).toEqual([{ what: "unit: method", before: "sum", now: "mean" }]);
  });

  test("does not take another reason for not knowing, or another order of laws, for a change of rules", () => {
    const region = { unknown: "for another reason" };
    const legalBasis = [...ombudsmanRi2021.legalBasis].reverse();
    const now = { ...ombudsmanRi2018KementerianLembaga, region, criteria: region };
    expect(listChanges(ombudsmanRi2018KementerianLembaga, now)).toEqual([]);
    expect(listChanges(ombudsmanRi2021, { ...ombudsmanRi2021, legalBasis })).toEqual([]);
    expect(listChanges(withTree({ unknown: "x" }), withTree({ unknown: "y" }))).toEqual([]);
  });
});
