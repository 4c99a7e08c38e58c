import { describe, expect, test } from "vitest";
import { runCommand, scoreText } from "./run-command.ts";

/** Scores a table with its units and without, which has to say the same. */
async function scoreBoth(text: string, year = 2022, ...options: string[]) {
  const added = await scoreText(text, year, ...options);
  const kept = await scoreText(text, year, ...options, "--units");
  expect([kept.status, kept.stderr]).toEqual([added.status, added.stderr]);
  return added;
}

describe("a table reads names that differ in letter case, blanks or normal form as one, and says so", () => {
  test("a region, shown as it was spelled first", async () => {
    const text = "daerah;jenis;lokus;nilai\nKota Solok;kota;A;90\nKOTA SOLOK;kota;B;50\n";
    expect(await scoreBoth(text)).toEqual({
      status: 0,
      stdout: `rank  region      score  grade  zone    units
────  ──────────  ─────  ─────  ──────  ─────
   1  Kota Solok  70.00  C      kuning      2

hijau: 0, kuning: 1, merah: 0
`,
      stderr: `<stdin>: columns are divided by semicolons
<stdin>: headings are read as: "daerah = region", "jenis = type", "lokus = unit", "nilai = score"
<stdin>: 1 other spelling(s) are read as the same name (row 3): "KOTA SOLOK" → "Kota Solok"
`,
    });
  });

  test("all spellings in one line, with how many and the first places", async () => {
    const names = ["Kota Solok", "KOTA SOLOK", "Kota  Solok", "Kota\u00a0Solok", "KOTA SOLOK", "kota solok"];
    const rows = [...names, ...names].map((name, i) => `${name},kota,Unit ${i},78`);
    const { stdout, stderr } = await scoreBoth(
      ["region,type,unit,score", ...rows, ""].join("\n"),
      2022,
      "--format",
      "csv",
    );
    expect(stdout.split("\n").slice(1)).toEqual([
      expect.stringMatching(/^1,,Kota Solok,kota,,78\.00,78,B,hijau,High quality,,12,,/),
      "",
    ]);
    expect(stderr).toBe(
      "<stdin>: 10 other spelling(s) are read as the same name (row 3, 4, 5, 6, 7, 9, 10, 11, 12, 13): " +
        '"KOTA SOLOK" → "Kota Solok", "Kota  Solok" → "Kota Solok", "Kota\u00a0Solok" → "Kota Solok"\n',
    );
  });

  test("letters beyond ASCII in both normal forms, but not in both cases", async () => {
    const rows = ["Kota \u00c9", "Kota E\u0301", "Kota \u00e9"].map((name, i) => `${name},kota,Unit ${i},90`);
    const { stdout, stderr } = await scoreBoth(["region,type,unit,score", ...rows].join("\n"));
    expect(stderr).toBe(
      '<stdin>: 1 other spelling(s) are read as the same name (row 3): "Kota E\u0301" → "Kota \u00c9"\n',
    );
    expect(stdout.match(/Kota \u00c9/g)).toHaveLength(1);
    expect(stdout.match(/Kota \u00e9/g)).toHaveLength(1);
  });

  test("a province, of whatever region", async () => {
    const text = `region,type,province,score
Kota A,kota,Sumatera Barat,90
Kota B,kota,SUMATERA BARAT,80
Kota C,kota,sumatera barat,70
Kabupaten B,kabupaten,SUMATERA BARAT,60
`;
    const { stdout, stderr } = await scoreBoth(text, 2022, "--within", "province", "--format", "csv");
    expect(stdout.split("\n").map((line) => line.split(",").slice(0, 5).join())).toEqual([
      "rank,code,region,type,province",
      "1,,Kota A,kota,Sumatera Barat",
      "2,,Kota B,kota,Sumatera Barat",
      "3,,Kota C,kota,Sumatera Barat",
      "4,,Kabupaten B,kabupaten,Sumatera Barat",
      "",
    ]);
    expect(stderr).toBe(
      "<stdin>: 3 other spelling(s) are read as the same name (row 3, 4, 5): " +
        '"SUMATERA BARAT" → "Sumatera Barat", "sumatera barat" → "Sumatera Barat"\n',
    );
  });

  test("a unit of a survey, whose respondents are put together", async () => {
    const ids = "persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana";
    const row = (unit: string, answer: number) => `Kota A,kota,${unit},${Array(9).fill(answer).join()}\n`;
    const stdin = `region,type,unit,${ids}\n${row("Satu", 3)}${row("SATU", 4)}${row("Dua", 4)}`;
    const argv = ["score", "-", "--rules", "menpan-skm/2017", "--format", "json"];
    const { stdout, stderr } = await runCommand(argv, { stdin });
    expect(stderr).toBe('<stdin>: 1 other spelling(s) are read as the same name (row 3): "SATU" → "Satu"\n');
    const [{ units }] = JSON.parse(stdout).results;
    expect(units.map(({ name, exact }: { name: string; exact: string }) => [name, exact])).toEqual([
      ["Satu", "175/2"],
      ["Dua", "100"],
    ]);
  });

  test("units of different regions have nothing to do with each other", async () => {
    const { status, stderr } = await scoreBoth("region,type,unit,score\nA,kota,Satu,90\nB,kota,SATU,80\n");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("however many there are", async () => {
    const spell = (i: number) =>
      [..."kotabaruabc"].map((letter, at) => (i & (1 << at) ? letter.toUpperCase() : letter)).join("");
    const rows = Array.from({ length: 1101 }, (_, i) => `${spell(i)},kota,Unit ${i},90\n`).join("");
    const { stderr } = await scoreBoth(`region,type,unit,score,x\n${rows}`);
    const [passed, joined, ...rest] = stderr.split("\n");
    expect(passed).toBe('<stdin>: columns passed over: "x"');
    expect(joined).toMatch(
      /^<stdin>: 1100 other spelling\(s\) are read as the same name \(row 3, .*, 12 …\): /,
    );
    expect(rest).toEqual([""]);
  });
});

describe("what is wrong is found whatever the spelling", () => {
  async function listErrors(...rows: string[]) {
    const { status, stdout, stderr } = await scoreBoth(
      ["region,type,province,unit,score,code", ...rows, ""].join("\n"),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    return stderr.trimEnd().split("\n");
  }

  test("a unit twice", async () => {
    expect(await listErrors("A,kota,X,Satu,90", "A,kota,X,SA TU,91", "A,kota,X,SATU,91")).toEqual([
      '<stdin>: line 4, unit: "SATU" of "A" is there twice, first in row 2',
    ]);
    expect(await listErrors("A,kota,X,\u00c9  1,90", "A,kota,X,E\u0301 1,91")).toEqual([
      '<stdin>: line 3, unit: "E\u0301 1" of "A" is there twice, first in row 2',
    ]);
  });

  test("a region twice, as a whole and by units, with codes that differ", async () => {
    expect(
      await listErrors("A b,kota,X,,90,1", "A B,kota,x,,91,2", "a b,kota,X,Satu,91,1", "A  b,kota,X,,91,"),
    ).toEqual([
      '<stdin>: 4 other spelling(s) are read as the same name (row 3, 4, 5): "x" → "X", "A B" → "A b", "a b" → "A b"',
      '<stdin>: line 3, code: "2" differs from "1" in row 2, which is of the same region',
      '<stdin>: line 3: "A b" is there twice, first in row 2',
      '<stdin>: line 4, unit: "A b" is given both as a whole and by units; row 2 begins it',
      '<stdin>: line 5: "A b" is there twice, first in row 2',
    ]);
  });

  test("a province that is given once holds for the region, with a note; under --strict it is wrong", async () => {
    const text = "region,type,province,unit,score\nKota A,kota,X,Satu,90\nKOTA A,kota,,Dua,91\n";
    const { status, stderr } = await scoreBoth(text);
    expect([status, stderr.split("\n")]).toEqual([
      0,
      [
        '<stdin>: 1 other spelling(s) are read as the same name (row 3): "KOTA A" → "Kota A"',
        "<stdin>: 1 blank province(s) are filled from other rows of the region (row 3)",
        "",
      ],
    ]);
    const strict = await scoreBoth(text, 2022, "--strict");
    expect([strict.status, strict.stderr.split("\n")]).toEqual([
      1,
      [
        '<stdin>: line 3, province: "" would be read as "X" (province-filled), which strict reading refuses',
        '<stdin>: line 3, region: "KOTA A" would be read as "Kota A" (spellings-joined), which strict reading refuses',
        "",
      ],
    ]);
  });
});

test("blanks around a cell are those that databases know: no byte order mark, no next line", async () => {
  const blank = "\t\u00a0\u2000\u200a\u202f\u205f\u3000 ";
  const { stdout, stderr } = await scoreBoth(
    `region,type,unit,score\n${blank}A${blank},${blank}kota,${blank},${blank}90${blank}\nA\u0085,kota,,80\n`,
  );
  expect(stderr).toBe("");
  expect(stdout.split("\n").slice(2, 4)).toEqual([
    "   1  A        90.00  A      hijau      -",
    "   2  A\\u{85}  80.00  B      hijau      -",
  ]);
});
