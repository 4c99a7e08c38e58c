import { describe, expect, test } from "vitest";
import { runCommand, scoreJson, scoreText, writeTemporary } from "./run-command.ts";

const formats = ["table", "csv", "markdown", "json"] as const;

const table = `code,region,type,province,unit,score,not_assessed
71,Kota Ä,Kota,Maluku,Satu,"81,1",
82,Kabupaten B,kabupaten,Maluku,Satu,78,
71,Kota Ä,kota,Maluku,"Dua; ""dua""",98.48,
,Kota Ä,kota,Maluku,Tiga,,tutup
,Kabupaten C,kabupaten,Maluku,,60.5,
,Kabupaten D,kabupaten,Maluku,Satu,,tutup
,Kabupaten D,kabupaten,Maluku,Dua,,banjir
82,Kabupaten B,kabupaten,Maluku,Dua,78.01,
`;

describe("score --summary gives the same without the units", () => {
  test.each(formats)("as %s", async (format) => {
    const whole = await scoreText(table, 2022, "--format", format);
    const summary = await scoreText(table, 2022, "--format", format, "--summary");
    expect(summary.stderr).toBe(whole.stderr);
    if (format !== "json") return expect(summary).toEqual(whole);
    const { results, ...rest } = JSON.parse(whole.stdout);
    const bare = results.map((result: object) => ({ ...result, units: [] }));
    expect(JSON.parse(summary.stdout)).toEqual({ ...rest, results: bare });
  });

  test("of a file, of standard input in pieces of any size, and of JSON", async () => {
    const expected = await scoreText(table, 2022, "--summary");
    expect(expected.stdout).toContain("Kabupaten B");
    const bytes = Buffer.from(table);
    const argv = ["--rules", "ombudsman-ri/2022", "--summary"];
    for (const size of [1, 2, 7, 64]) {
      const stdin = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await runCommand(["score", "-", ...argv], { stdin })).toEqual(expected);
    }
    for (const name of ["x.csv", "x.txt"]) {
      const file = await writeTemporary(name, `\ufeff${table.replace(/\n/g, "\r\n")}`);
      const stderr = expected.stderr.replaceAll("<stdin>", file);
      expect(await runCommand(["score", file, ...argv])).toEqual({ ...expected, stderr });
    }
    const units = [
      { name: "Satu", score: 78 },
      { name: "Dua", notAssessed: "tutup" },
    ];
    const json = JSON.stringify([{ region: { name: "Kota A", type: "kota" }, units }]);
    const [result] = await scoreJson(json, 2022, "--summary");
    expect(result).toMatchObject({ score: 78, units: [] });
    const { stdout } = await scoreText(json, 2022, "--format", "csv", "--summary");
    expect(stdout).toMatch(/,High quality,,1,1 of 2 units/);
  });

  test("by dimensions, by facts and by products", async () => {
    const tables: [string, number][] = [
      [
        "region,type,unit,input,proses,output,pengaduan\nA,kota,Satu,20,16,20.5,8\nA,kota,Dua,1,2,3,4\n",
        2022,
      ],
      ["region;type;unit;score;tindak-lanjut\nA;kota;Satu;90;\nA;kota;Dua;91;ya\nA;kota;Tiga;92;yes\n", 2025],
      ["region,type,unit,score,products\nA,kota,Satu,90,2\nA,kota,Dua,60.55,30\n", 2021],
    ];
    for (const [text, year] of tables) {
      const whole = await scoreJson(text, year);
      const bare = whole.map((result: object) => ({ ...result, units: [] }));
      expect(await scoreJson(text, year, "--summary")).toEqual(bare);
    }
  });

  test("of a survey, whose respondents are put together first", async () => {
    const row = (unit: string, answer: number) => `A,kota,${unit},${Array(9).fill(answer).join(",")}\n`;
    const ids = "persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana";
    const stdin = `region,type,unit,${ids}\n${row("Satu", 3)}${row("Satu", 4)}${row("Dua", 4)}`;
    const argv = ["score", "-", "--rules", "menpan-skm/2017", "--format", "json"];
    const [whole, summary] = await Promise.all([
      runCommand(argv, { stdin }),
      runCommand([...argv, "--summary"], { stdin }),
    ]);
    expect(summary.stderr).toBe("");
    const { results } = JSON.parse(whole.stdout);
    expect(results[0].units).toHaveLength(2);
    expect(JSON.parse(summary.stdout).results).toEqual([{ ...results[0], units: [] }]);
  });
});

describe("errors are the same, whether rows are kept or added up", () => {
  const head = "region,type,province,unit,score\n";
  test.each<[string, string, number]>([
    ["a wrong score at the end", `${head}A,kota,X,Satu,90\nA,kota,X,Dua,186.12\nA,kota,X,Tiga,x\n`, 2022],
    ["a unit twice", `${head}A,kota,X,Satu,90\nB,kota,X,,80\nA,kota,X,Satu,91\n`, 2022],
    ["a region twice", `${head}A,kota,X,,90\nA,kota,X,,91\nA,kota,X,Satu,91\n`, 2022],
    ["both ways", `${head}A,kota,X,Satu,90\nA,kota,X,,91\n`, 2022],
    ["an unclear province", `${head}A,kota,X,Satu,90\nA,kota,,Dua,91\nA,kota,Y,Dua,91\n`, 2022],
    ["types", `${head}A,desa,X,Satu,90\nA,desa,X,Dua,101\nB,,X,Dua,91\n`, 2022],
    ["no units in the rules", `${head}A,kota,X,Satu,90\nB,kota,X,Dua,101\n`, 2015],
    ["products needed", `${head}A,kota,X,Satu,90\n`, 2021],
    ["surplus", `${head}A,kota,X,Satu,90,5\nA,kota,X,Dua,1\n`, 2022],
    ["quotes", `${head}A,kota,X,Satu,90\nA,kota,X,"Du"a,9\n"A\nB",kota,X,Satu,101\nC,kota,X,"D,1\n`, 2022],
    ["headings", "daerah,nilai,score\nA,1,2\n", 2022],
    ["nothing", "", 2022],
    ["headings only", head, 2022],
    ["a heading left open", 'region,"type,score\nA,kota,90\n', 2022],
    [
      "codes",
      "region,type,unit,score,code\nA,kota,S,90,1\nA,kota,D,90,\nA,kota,T,90,2\nA,kota,U,9,1\n",
      2022,
    ],
    ["facts", "region,type,unit,score,tindak-lanjut\nA,kota,S,90,ya\nA,kota,D,90,no\nA,kota,T,90,no\n", 2025],
    ["two kinds", "region,type,unit,score,not_assessed\nA,kota,Satu,90,closed\nA,kota,Dua,90,\n", 2022],
    [
      "dimensions",
      "region,type,unit,input,proses,output,pengaduan\nA,kota,S,22,1,1,1\nA,kota,D,1,1,,1\n",
      2022,
    ],
    ["no province", "region,type,score\nA,kota,90\n", 2022],
  ])("%s", async (_, text, year) => {
    const options = ["--within", text.startsWith("region,type,score\n") ? "province" : "type"];
    const rules = year === 2015 ? "ombudsman-ri/2015/pemda" : `ombudsman-ri/${year}`;
    const argv = ["score", "-", "--rules", rules, ...options];
    const added = await runCommand(argv, { stdin: text });
    expect(added.status).toBe(1);
    for (const more of [["--summary"], ["--units"], ["--format", "json"], ["--format", "receipt"]])
      expect(await runCommand([...argv, ...more], { stdin: text })).toEqual(added);
  });

  test("at the end of a table of many pieces", async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `Kota ${i % 100},kota,Unit ${i},78.5\n`).join("");
    const text = `region,type,unit,score\n${rows}Kota 0,kota,Akhir,186.12\nKota 0,kota,Unit 100,1\n`;
    const { stderr, status } = await scoreText(text, 2022, "--summary");
    expect([status, stderr.split("\n")]).toEqual([
      1,
      [
        '<stdin>: line 30002, score: "186.12" is above the scale\'s 100',
        '<stdin>: line 30003, unit: "Unit 100" of "Kota 0" is there twice, first in row 102',
        "",
      ],
    ]);
  });

  test.each([[[]], [["--summary"]]])(
    "a thousand at most are printed, the others counted: %j",
    async (more) => {
      const rows = Array.from({ length: 1234 }, (_, i) => `Kota,kota,Unit ${i},101\n`).join("");
      const { stderr } = await scoreText(`region,type,unit,score\n${rows}`, 2022, ...more);
      const lines = stderr.split("\n");
      expect(lines).toHaveLength(1002);
      expect(lines[999]).toBe('<stdin>: line 1001, score: "101" is above the scale\'s 100');
      expect(lines[1000]).toBe("<stdin>: 234 more, not shown");
    },
  );

  test("one byte of another encoding, far into it, makes all of it Windows-1252", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `A ${i},kota,90\n`).join("");
    const text = Buffer.concat([
      Buffer.from(`region,type,score\n${rows}`),
      Buffer.from([0xe4]),
      Buffer.from(",kota,1\n"),
    ]);
    for (const more of [[], ["--units"]]) {
      const { stderr, stdout } = await scoreText(text, 2022, ...more);
      expect(stderr).toBe("<stdin>: the file is read as WINDOWS-1252\n");
      expect(stdout).toContain(" ä ");
    }
    const mixed = Buffer.concat([
      Buffer.from(`region,type,score\nä,kota,1\n${rows}`),
      Buffer.from([0xe4, 10]),
    ]);
    expect(await scoreText(mixed)).toEqual({
      status: 1,
      stdout: "",
      stderr: "<stdin>: some bytes are not UTF-8; save it again as CSV UTF-8, all of it in one encoding\n",
    });
  });
});

test("a receipt keeps its units", async () => {
  const { status, stderr } = await scoreText(table, 2022, "--format", "receipt", "--summary");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^kepatuhan: --summary leaves out what a receipt has to keep\n/);
});
