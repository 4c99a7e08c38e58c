import { describe, expect, test } from "vitest";
import { runCommand, scoreJson, scoreText, writeTemporary } from "./run-command.ts";

const payakumbuh = {
  name: "Kota Payakumbuh",
  type: "kota",
  province: "Sumatera Barat",
};

describe("what spreadsheets write", () => {
  test("Excel in Indonesia: semicolons, decimal commas, quotes, a byte order mark, CRLF, blank lines", async () => {
    const lines = [
      "Daerah;JENIS; Provinsi ;Unit/Lokus;Jenis_Unit;Nilai;Kode",
      '"Kota Payakumbuh";Kota;"Sumatera Barat";DPMPTSP;dpmptsp;93,12;13.76',
      "Kota Solok;KOTA;Sumatera Barat;;;79,41;",
      'Kota Payakumbuh;kota;Sumatera Barat;"Dinas ""Dukcapil""; Kota";disdukcapil;"91,67";',
      ";;;;;;",
      "",
      "",
    ];
    const file = await writeTemporary("nilai.csv", `\ufeff${lines.join("\r\n")}`);
    const { stdout, stderr } = await runCommand([
      "score",
      file,
      "--rules",
      "ombudsman-ri/2022",
      "--format",
      "json",
    ]);
    expect(stderr.split("\n").map((line) => line.slice(file.length + 2, file.length + 22))).toEqual([
      "columns are divided ",
      "headings are read as",
      "the comma is read as",
      "types of regions are",
      "",
    ]);
    const [first, second] = JSON.parse(stdout).results;
    expect(first.region).toEqual({ ...payakumbuh, code: "13.76" });
    expect(
      first.units.map(({ name, type, score }: { name: string; type: string; score: number }) => [
        name,
        type,
        score,
      ]),
    ).toEqual([
      ["DPMPTSP", "dpmptsp", 93.12],
      ['Dinas "Dukcapil"; Kota', "disdukcapil", 91.67],
    ]);
    expect(first.exact).toBe("18479/200");
    expect(second).toMatchObject({ region: { name: "Kota Solok", type: "kota" }, score: 79.41, units: [] });
  });

  test("commas between fields, decimal commas in quotes, old line ends", async () => {
    const [result] = await scoreJson(
      'region,type,unit,score\rKota A,kota,Satu,"89,5"\rKota A,kota,Dua," 67, 3 "\r',
    );
    expect(result.exact).toBe("392/5");
  });

  test.each([
    ["region,type,score", "A,kota,90"],
    ["DAERAH , Jenis,NILAI", "A,Kota,90"],
    ["region;jenis;nilai", "A;kota;90"],
    ["kode,nilai,jenis,daerah", ",90,kota,A"],
  ])("headings %s", async (headings, row) => {
    const [result] = await scoreJson(`${headings}\n${row}\n`);
    expect(result).toMatchObject({ region: { name: "A", type: "kota" }, score: 90 });
  });

  test.each(["unit", "lokus", "unit/lokus", "Unit / Lokus"])("%s is the unit", async (heading) => {
    const [result] = await scoreJson(`region,type,${heading},unit type,score\nA,kota,Satu,dinsos,90\n`);
    expect(result.units).toMatchObject([{ name: "Satu", type: "dinsos" }]);
  });
});

describe("what a row knows", () => {
  test("dimension points, of units and of a region, next to scores", async () => {
    const table = `region,type,unit,input,proses,output,pengaduan,score
A,kota,Satu,"5,834","16,424","22,136","8,464",
A,kota,Dua,,,,,52.86
B,kota,,5.83,16.42,22.14,8.46,
`;
    const [a, b] = await scoreJson(table);
    expect(a.units).toMatchObject([
      { score: 52.86, exact: "26429/500", grade: "D", zone: "merah" },
      { score: 52.86, exact: "2643/50" },
    ]);
    expect(b).toMatchObject({ score: 52.85, units: [] });
    expect(b.dimensions.map(({ id, score }: { id: string; score: number }) => [id, score])).toEqual([
      ["input", 5.83],
      ["proses", 16.42],
      ["output", 22.14],
      ["pengaduan", 8.46],
    ]);
  });

  test("the number of products that a score is the mean of", async () => {
    const table = 'daerah,jenis,unit,nilai,produk\nA,kota,Satu,"80,5",3\nA,kota,Dua,60,1\n';
    const [result] = await scoreJson(table, 2021);
    expect(result.exact).toBe("603/8");
  });

  test("that a unit or a region was not assessed, and why", async () => {
    const table =
      "daerah,jenis,unit,nilai,tidak dinilai\nA,kota,Satu,60,\nA,kota,Dua,,tutup\nB,kota,,,ditolak\n";
    const [a, b] = await scoreJson(table);
    expect(a.units).toMatchObject([{ status: "scored" }, { status: "not-assessed", score: null }]);
    expect(b).toMatchObject({ status: "not-assessed", rank: null, of: 1 });
    expect(b.notes).toMatchObject([{ code: "not-assessed", en: "not assessed: ditolak" }]);
  });

  test.each([
    ["ya", "Without maladministration"],
    ["Yes", "Without maladministration"],
    ["TRUE", "Without maladministration"],
    ["tidak", undefined],
    ["no", undefined],
    ["false", undefined],
  ])("facts: %s", async (text, qualifier) => {
    const [result] = await scoreJson(`region,type,score,Tindak Lanjut\nA,kota,70,${text}\n`, 2025);
    expect(result.qualifier?.en).toBe(qualifier);
    expect(result.notes).not.toContainEqual(expect.objectContaining({ code: "fact-absent" }));
  });

  test("a fact left blank is absent, and one row's fact holds for the region", async () => {
    const head = "region,type,unit,score,tindak-lanjut\n";
    const [absent] = await scoreJson(`${head}A,kota,Satu,70,\n`, 2025);
    expect(absent.notes).toContainEqual(expect.objectContaining({ code: "fact-absent" }));
    const [given] = await scoreJson(`${head}A,kota,Satu,70,\nA,kota,Dua,70,ya\n`, 2025);
    expect(given.qualifier.id).toBe("Tanpa Maladministrasi");
  });
});

test("name, type and province make a region", async () => {
  const table = `region,type,province,unit,score
Magelang,kabupaten,Jawa Tengah,Satu,80
Magelang,kota,Jawa Tengah,Satu,90
Magelang,kota,Jawa Barat,Satu,70
Magelang,kabupaten,Jawa Tengah,Dua,81
`;
  const results = await scoreJson(table, 2022, "--within", "all");
  expect(results.map(({ exact }: { exact: string }) => exact)).toEqual(["90", "161/2", "70"]);
});

test("columns that say nothing to us are named, but for remarks and numbers of rows, and scoring goes on", async () => {
  const table = "region,type,score,catatan,tindak-lanjut\nA,kota,90,bagus,ya\n";
  const { status, stdout, stderr } = await scoreText(table, 2022, "--format", "csv");
  expect(status).toBe(0);
  expect(stderr).toBe('<stdin>: columns passed over: "tindak-lanjut"\n');
  expect(stdout).toContain("1,,A,kota,,90.00,90,A,hijau");
});

test("hostile names are names", async () => {
  for (const name of ["__proto__", "constructor", "hasOwnProperty", "x".repeat(1e6)]) {
    const [result] = await scoreJson(`region,type,unit,score,__proto__\n${name},kota,${name},90,1\n`);
    expect(result.region.name).toBe(name);
    expect(result.units[0].name).toBe(name);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});
