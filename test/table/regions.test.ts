import { describe, expect, test } from "vitest";
import { messagesOf, notesOf, read } from "./issues-of.ts";

const head = "daerah;jenis;lokus;nilai\n";

describe("types of regions", () => {
  test.each([
    ["Kab. Solok", "kabupaten"],
    ["Kab Solok", "kabupaten"],
    ["KABUPATEN SOLOK", "kabupaten"],
    ["Pemkab Solok", "kabupaten"],
    ["Pemkot Solok", "kota"],
    ["Prov. Riau", "provinsi"],
    ["Pemprov Riau", "provinsi"],
    ["Pemerintah Kota Solok", "kota"],
    ["Kantor Pertanahan Kota Solok", "kantah"],
    ["Kementerian Agama", "kementerian"],
  ])("%s is a %s", async (name, type) => {
    const { assessments } = await read(`daerah;nilai\n${name};90\n`);
    expect(assessments).toEqual([{ region: { name, type }, score: "90" }]);
  });

  test.each([
    ["Lima Puluh Kota", "kabupaten"],
    ["Kotabaru", "kabupaten"],
    ["Kotamobagu", "kota"],
  ])("%s has none in its name, and the column decides", async (name, type) => {
    expect((await read(`daerah;jenis;nilai\n${name};${type};90\n`)).assessments[0]!.region.type).toBe(type);
    expect(await messagesOf(`daerah;nilai\n${name};90\n`)).toEqual([
      "line 2, daerah: the type of the region is blank, and its name does not begin with one; write kabupaten, kota, provinsi …",
    ]);
  });

  test("name and column that differ are an issue", async () => {
    expect(await messagesOf("daerah;jenis;nilai\nKota Solok;Kab.;90\n")).toEqual([
      'line 2, jenis: "Kab." is not what the name "Kota Solok" says, kota; mend one of them',
    ]);
  });
});

describe("blanks are filled down only where the whole column shows the pattern", () => {
  test("each with its note", async () => {
    const { "filled-down": note } = await notesOf(
      `${head}A;kota;x;90\n;;y;80\nB;kota;x;70\n;;y;60\n;;z;50\n`,
    );
    expect(note).toMatchObject({
      count: 3,
      places: [
        { line: 3, value: "", read: "A" },
        { line: 5, value: "", read: "B" },
        { line: 6, value: "", read: "B" },
      ],
    });
  });

  test.each([
    ["other rows repeat their region", `${head}A;kota;x;90\nA;kota;y;90\n;;z;80\nB;kota;x;70\n`, 4],
    ["a later row repeats its region", `${head}A;kota;x;90\n;;z;80\nB;kota;x;70\nB;kota;y;70\n`, 3],
    ["a row lacks its score", `${head}A;kota;x;90\n;;y;80\nB;kota;x;\n`, 3],
    ["a row lacks its unit", `${head}A;kota;x;90\n;;y;80\nB;kota;;80\n`, 3],
  ])("%s", async (_, text, line) => {
    const messages = await messagesOf(text);
    expect(messages).toContainEqual(
      expect.stringMatching(new RegExp(`^line ${line}, daerah: the region is blank`)),
    );
  });

  test("never under another region's name: type and province only with the region", async () => {
    expect(await messagesOf(`${head}A;kota;x;90\nB;;y;80\n`)).toContainEqual(
      expect.stringContaining("line 3, jenis: the type of the region is blank"),
    );
    expect(await messagesOf(`${head}A;kota;x;90\n;kabupaten;y;80\n`)).toContainEqual(
      expect.stringContaining("line 3, daerah: the region is blank"),
    );
    expect(await messagesOf(`${head};;x;90\nA;kota;y;80\n`)).toContainEqual(
      expect.stringContaining("line 2, daerah: the region is blank"),
    );
  });

  test("never a score", async () => {
    expect(await messagesOf(`${head}A;kota;x;90\nA;kota;y;\n`)).toEqual([
      "line 3, nilai: the score is blank; give a score, or say why it was not assessed",
    ]);
  });
});

describe("one region by its key", () => {
  test("spellings of regions and provinces are joined, with a note", async () => {
    const text =
      "daerah;jenis;provinsi;lokus;nilai\nKota A;kota;Riau;x;90\nKOTA  A;kota;RIAU;y;50\nKota A;kota;riau;z;40\n";
    const { assessments, notes } = await read(text);
    expect(assessments).toHaveLength(1);
    expect(assessments[0]!.region).toEqual({ name: "Kota A", type: "kota", province: "Riau" });
    expect(notes.find(({ code }) => code === "spellings-joined")).toMatchObject({
      count: 3,
      places: [
        { line: 3, heading: "provinsi", value: "RIAU", read: "Riau" },
        { line: 3, heading: "daerah", value: "KOTA  A", read: "Kota A" },
        { line: 4, heading: "provinsi", value: "riau", read: "Riau" },
      ],
    });
  });

  test("one region of each province and type", async () => {
    const text = "daerah;jenis;provinsi;nilai\nA;kota;X;90\nA;kota;Y;80\nA;kabupaten;X;70\n";
    expect((await read(text)).assessments.map(({ region: { type, province } }) => [type, province])).toEqual([
      ["kota", "X"],
      ["kota", "Y"],
      ["kabupaten", "X"],
    ]);
  });

  test("a blank province is filled where one is known, and an issue where two are", async () => {
    const provinces = "daerah;jenis;provinsi;lokus;nilai\n";
    const { assessments, notes } = await read(`${provinces}A;kota;;x;90\nA;kota;X;y;80\nA;kota;;z;70\n`);
    expect(assessments).toMatchObject([{ region: { province: "X" }, units: [{}, {}, {}] }]);
    expect(notes.find(({ code }) => code === "province-filled")).toMatchObject({
      places: [{ line: 2 }, { line: 4 }],
    });
    for (const rows of [
      "A;kota;;z;70\nA;kota;X;y;80\nA;kota;Y;x;90\n",
      "A;kota;X;y;80\nA;kota;Y;x;90\nA;kota;;z;70\n",
    ])
      expect(await messagesOf(provinces + rows)).toEqual([
        expect.stringMatching(/^line [24], provinsi: the province of "A" is blank, and other rows give X, Y/),
      ]);
  });

  test("a unit twice, however it is spelled; many units", async () => {
    expect(await messagesOf(`${head}A;kota;Dinas Sosial;90\nA;kota;DINAS  SOSIAL;80\n`)).toEqual([
      'line 3, lokus: "DINAS  SOSIAL" of "A" is there twice, first in row 2',
    ]);
    const many = Array.from({ length: 500 }, (_, i) => `A;kota;Unit ${i % 499};90`).join("\n");
    expect(await messagesOf(head + many)).toEqual([
      'line 501, lokus: "Unit 0" of "A" is there twice, first in row 2',
    ]);
  });

  test("codes and facts that contradict each other", async () => {
    const text =
      "kode;daerah;jenis;lokus;nilai;tindak lanjut\n1;A;kota;x;90;ya\n2;A;kota;y;80;tidak\n;A;kota;z;70;\n";
    expect(await messagesOf(text, {}, 2025)).toEqual([
      'line 3, kode: "2" differs from "1" in row 2, which is of the same region',
      "line 3, tindak lanjut: false differs from true in row 2, which is of the same region",
    ]);
  });
});

test("hostile names are names, those that cannot be seen are refused", async () => {
  for (const name of ["__proto__", "constructor", "hasOwnProperty", "x".repeat(100_000)]) {
    const { assessments } = await read(`daerah;jenis;lokus;nilai\n${name};kota;${name};90\n`);
    expect(assessments).toEqual([{ region: { name, type: "kota" }, units: [{ name, score: "90" }] }]);
  }
  expect(await messagesOf("daerah;jenis;lokus;nilai\nA\u200b;kota;B\u200b;90\n")).toEqual([
    'line 2, daerah: "A\\u{200b}" holds a character without width or half of a character; take it out',
  ]);
  expect(await messagesOf("daerah;jenis;lokus;nilai\nA;kota;B\u200b;90\n")).toEqual([
    'line 2, lokus: "B\\u{200b}" holds a character without width or half of a character; take it out',
  ]);
});

test("rules that do not know how units become the region say so once", async () => {
  const error = await messagesOf(`${head}A;kota;x;90\nA;kota;y;90\n`, {}, "ombudsman-ri/2016/pemda").catch(
    () => [],
  );
  expect(error.length).toBeLessThanOrEqual(1);
});
