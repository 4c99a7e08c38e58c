import { describe, expect, test } from "vitest";
import { classify, ombudsmanRi2025, score } from "../../src/index.ts";
import { region, withScores } from "../support/assess.ts";

const fact = "tindak-lanjut";

describe("the qualifier of 2025", () => {
  test("is added when the fact is true", () => {
    const result = score(ombudsmanRi2025, { ...withScores(90), facts: { [fact]: true } });
    expect(result.label?.id).toBe("Kualitas Tertinggi");
    expect(result.qualifier).toEqual({ id: "Tanpa Maladministrasi", en: "Without maladministration" });
    expect(result.notes).toEqual([]);
  });

  test("is not when it is false", () => {
    const result = score(ombudsmanRi2025, { ...withScores(90), facts: { [fact]: false } });
    expect(result).toMatchObject({ qualifier: null, notes: [] });
  });

  test.each([undefined, {}, { [fact]: undefined }])("is unsaid when it is absent: %j", (facts) => {
    const given = {
      ...withScores(90),
      ...(facts === undefined ? {} : { facts: facts as Record<string, boolean> }),
    };
    const result = score(ombudsmanRi2025, given);
    expect(result.qualifier).toBeNull();
    expect(result.notes).toEqual([
      {
        code: "fact-absent",
        id: 'fakta "tindak-lanjut" tidak diberikan, sehingga "Tanpa Maladministrasi" tidak dapat ditentukan',
        en: 'the fact "tindak-lanjut" was not given, so "Without maladministration" cannot be decided',
      },
    ]);
  });

  test("is the region's, not its units'", () => {
    const { units } = score(ombudsmanRi2025, { ...withScores(90), facts: { [fact]: true } });
    expect(units[0]).toMatchObject({ qualifier: null, notes: [] });
  });

  test("is none where nothing was assessed", () => {
    const result = score(ombudsmanRi2025, { region, notAssessed: "flood", facts: { [fact]: true } });
    expect(result).toMatchObject({ qualifier: null, label: null });
    expect(result.notes.map(({ code }) => code)).toEqual(["not-assessed"]);
  });
});

describe("the brackets of 2025", () => {
  const codes = (value: string) =>
    classify(ombudsmanRi2025, value, { [fact]: true }).notes.map(({ code }) => code);

  test.each([
    ["53.38", []],
    ["53.39", ["inside-bracket"]],
    ["54", ["inside-bracket"]],
    ["57.60", ["inside-bracket"]],
    ["57.61", []],
    ["76.82", []],
    ["78", ["inside-bracket"]],
    ["81.53", []],
    ["87.50", []],
    ["87.506", ["inside-bracket"]],
    ["88.384999", ["inside-bracket"]],
    ["88.386", []],
    ["88.39", []],
    ["31.99", ["label-unknown"]],
    ["32", []],
  ])("%s: %j", (value, expected) => {
    expect(codes(value)).toEqual(expected);
  });

  test("the note names the interval", () => {
    expect(classify(ombudsmanRi2025, 54, { [fact]: true }).notes).toEqual([
      {
        code: "inside-bracket",
        id: "batas kelas hanya diketahui terletak di atas 53,38 sampai 57,61; nilai ini berada di dalamnya",
        en: "the bound of the class is only known to lie above 53.38 and up to 57.61; this score is inside",
      },
    ]);
  });

  test("below 32 the label is unknown, and said to be", () => {
    expect(classify(ombudsmanRi2025, 31.99, { [fact]: true })).toEqual({
      zone: null,
      grade: null,
      label: null,
      qualifier: { id: "Tanpa Maladministrasi", en: "Without maladministration" },
      notes: [
        {
          code: "label-unknown",
          id: "sebutan untuk kelas ini tidak diketahui",
          en: "the label of this class is not known",
        },
      ],
    });
  });
});
