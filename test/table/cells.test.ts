import { describe, expect, test } from "vitest";
import { ombudsmanRi2022 } from "../../src/index.ts";
import { moveEnd } from "../../src/table/cells/move-end.ts";
import { storeNumber } from "../../src/table/cells/stored-number.ts";
import { readTable } from "../../src/table/index.ts";
import { messagesOf, notesOf, read } from "./issues-of.ts";

async function scoreIn(cell: string, others: readonly string[] = []): Promise<unknown> {
  const rows = [cell, ...others].map((each, i) => `A;kota;x${i};${each}`);
  const { assessments } = await read(`daerah;jenis;lokus;nilai\n${rows.join("\n")}\n`);
  const { units } = assessments[0] as unknown as { units: { score?: string; notAssessed?: string }[] };
  return units[0]!.score ?? { notAssessed: units[0]!.notAssessed };
}

test.each([
  ["90", "90"],
  ["90.5", "90.5"],
  ["90,50", "90.50"],
  ["67, 3", "67.3"],
  [" 67,3\u00a0", "67.3"],
  ["007,5", "7.5"],
  ["89,45 %", "89.45"],
  ["89,45%", "89.45"],
  ["89.45 poin", "89.45"],
  ["9,312E+01", "93.12"],
  ["8.05e1", "80.5"],
  ["9312E-2", "93.12"],
  ["0,125", "0.125"],
  ["81,1250", "81.1250"],
])("%j is %s", async (cell, score) => {
  expect(await scoreIn(cell)).toBe(score);
});

test.each(["-", "–", "n/a", "N/A", "tidak dinilai", "Belum Dinilai", "not assessed"])(
  "%s is not assessed, with a note",
  async (word) => {
    expect(await scoreIn(word, ["90"])).toEqual({ notAssessed: word });
    const { "read-as-not-assessed": note } = await notesOf(
      `daerah;jenis;lokus;nilai\nA;kota;x;${word}\nA;kota;y;9\n`,
    );
    expect(note).toMatchObject({
      kind: "repair",
      count: 1,
      places: [{ line: 2, column: 4, heading: "nilai", value: word }],
    });
  },
);

describe("one separator before three digits", () => {
  test("follows the other cells, before it and after it", async () => {
    expect(await scoreIn("81,125", ["90,5"])).toBe("81.125");
    expect(await scoreIn("81.125", ["90.25"])).toBe("81.125");
    expect(await scoreIn("81,125", Array(5000).fill("81,5"))).toBe("81.125");
  });

  test("is an issue where they do not decide, or contradict each other", async () => {
    const head = "daerah;jenis;nilai\n";
    const both = (line: number) =>
      `line ${line}, nilai: "81,125" may be 81.125 or 81125, and the other cells do not decide; write two decimals`;
    expect(await messagesOf(`${head}A;kota;81,125\nB;kota;81,125\n`)).toEqual([both(2), both(3)]);
    const { digest: _, ...rules } = ombudsmanRi2022;
    const score = { ...rules.score, max: 100_000 };
    const large = { ...rules, id: "besar/2022", criteria: { unknown: "none" }, score } as const;
    const read = (...rows: string[]) =>
      readTable(large, head + rows.join("\n")).catch((error: Error) => error);
    expect(await read("A;kota;81,125", "B;kota;90")).toMatchObject({ message: both(2) });
    expect(await read("A;kota;81,125", "B;kota;90.5")).toMatchObject({
      assessments: [{ score: "81125" }, {}],
    });
    expect(await read("A;kota;81,125", "B;kota;90.5", "C;kota;90,5")).toMatchObject({ message: both(2) });
  });

  test("is read in the one way that fits the scale, once another cell shows of what size the numbers are", async () => {
    expect(await scoreIn("81,125", ["90"])).toBe("81.125");
    expect(await scoreIn("81,125", ["90.5"])).toBe("81.125");
    expect(await scoreIn("5.834", ["90,5"])).toBe("5.834");
    const { "separator-decided": note } = await notesOf("daerah;jenis;nilai\nA;kota;81,125\nB;kota;90\n");
    expect(note).toMatchObject({
      kind: "repair",
      count: 1,
      places: [{ line: 2, value: "81,125", read: "81.125" }],
    });
  });
});

test.each([
  ["#DIV/0!", '"#DIV/0!" stands for a division by zero or by an empty cell; mend it in the sheet'],
  ["#n/a", '"#N/A" stands for a look-up that found nothing; mend it in the sheet'],
  ["#####", '"###" stands for a column too narrow to show its number; widen it and export again'],
  ["=A1+B1", '"=" stands for a formula without a stored result; open the file in a spreadsheet and save it'],
  ["sembilan", '"sembilan" is not a decimal; write digits with one comma or point, without a unit'],
  ["9 0", '"9 0" is not a decimal; write digits with one comma or point, without a unit'],
  ["1.2.3", '"1.2.3" is not a decimal; write digits with one comma or point, without a unit'],
  ["931,2", '"931.2" is above the scale\'s 100'],
  ["77,3333333", '"77.3333333" has more than 6 decimals'],
])("%s never becomes a number", async (cell, what) => {
  expect(await messagesOf(`daerah;jenis;nilai\nA;kota;${cell}\n`)).toEqual([`line 2, nilai: ${what}`]);
});

test("percentages of dimensions are shares of their maximum, which the rules decide on", async () => {
  const { assessments } = await read("daerah;jenis;input;proses;output;pengaduan\nA;kota;50%;50 %;50%;50%\n");
  expect(assessments).toMatchObject([{ dimensions: { input: { percent: "50" } } }]);
});

test("a score beside dimensions is what was published", async () => {
  const text = "daerah;jenis;input;proses;output;pengaduan;nilai;zona\nA;kota;20;30;20;8;78,00;kuning\n";
  const { assessments, published } = await read(text);
  expect(assessments[0]).not.toHaveProperty("score");
  expect(published).toEqual([
    { line: 2, region: { name: "A", type: "kota" }, unit: null, zone: "kuning", score: "78,00" },
  ]);
});

test("what was published comes back by row, and is never read as input where units are there", async () => {
  const head = "Peringkat;Daerah;Jenis;Lokus;Nilai;Nilai Daerah;Zona;Kategori\n";
  const { assessments, published } = await read(`${head}1;A;kota;x;90;85,00;Hijau;A\n;A;kota;y;80;;;\n`);
  const region = { name: "A", type: "kota" };
  expect(assessments).toEqual([
    {
      region,
      units: [
        { name: "x", score: "90" },
        { name: "y", score: "80" },
      ],
    },
  ]);
  expect(published).toEqual([
    { line: 2, region, unit: "x", rank: "1", regionScore: "85,00", zone: "Hijau", grade: "A" },
  ]);
  // the only score there is is the region's own
  const alone = await read("daerah;jenis;nilai akhir\nA;kota;85,00\n");
  expect(alone).toMatchObject({ assessments: [{ region, score: "85.00" }], published: [] });
});

test("decimals move exactly", () => {
  expect(moveEnd("9.312", 1)).toBe("93.12");
  expect(moveEnd("9.312", 5)).toBe("931200");
  expect(moveEnd("-9.312", -2)).toBe("-0.09312");
  expect(moveEnd("1.5", -7)).toBe("0.00000015");
  expect(storeNumber("0.89449999999999996", true)).toEqual({ decimal: "89.45", isPercent: true });
  expect(storeNumber("9.9999999999999995E-8", false)).toEqual({ decimal: "0.0000001", isPercent: false });
  expect(storeNumber("78", false)).toEqual({ decimal: "78", isPercent: false });
});
