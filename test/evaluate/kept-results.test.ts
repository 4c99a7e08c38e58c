import { expect, test } from "vitest";
import { ombudsmanRi2022, score, scoreAll } from "../../src/index.ts";

/** The assessment of a region by one dimension's points in hundredths, the others at zero. */
function assessmentOf(hundredths: number) {
  return {
    region: { name: `Kota ${hundredths}`, type: "kota" },
    dimensions: { input: hundredths / 100, proses: 0, output: 0, pengaduan: 0 },
  };
}

test("results of equal answers are equal, and nobody who changes one changes another", () => {
  const [first, second] = scoreAll(ombudsmanRi2022, [
    assessmentOf(1234),
    { ...assessmentOf(1234), region: { name: "Kota B", type: "kota" } },
  ]);
  expect(second!.dimensions).toEqual(first!.dimensions);
  const before = structuredClone(first!.dimensions);
  for (const dimension of first!.dimensions!) Object.assign(dimension, { score: 0, exact: "0", share: "0" });
  expect(second!.dimensions).toEqual(before);
  expect(score(ombudsmanRi2022, assessmentOf(1234)).dimensions).toEqual(before);
});

test("more different answers than are kept have their own results, at the first time and at the second", () => {
  const assessments = Array.from({ length: 1200 }, (_, hundredths) => assessmentOf(hundredths));
  for (const results of [scoreAll(ombudsmanRi2022, assessments), scoreAll(ombudsmanRi2022, assessments)]) {
    for (const [hundredths, { dimensions }] of results.entries()) {
      expect(dimensions![0]).toMatchObject({ id: "input", score: hundredths / 100 });
      // a copy of the rules has a plan of its own, which has met no answers
      if (hundredths % 100 > 0) continue;
      const fresh = score(structuredClone(ombudsmanRi2022), assessments[hundredths]!);
      expect(dimensions).toEqual(fresh.dimensions);
    }
  }
});
