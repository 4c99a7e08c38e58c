import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand, scoreText, writeTemporary } from "./run-command.ts";

/** The errors that a text gives on standard input; nothing else may be printed. */
async function listErrors(text: string | Uint8Array, year = 2022, ...options: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await scoreText(text, year, ...options);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  return stderr
    .replace(/<stdin>: /g, "")
    .replace(/\n$/, "")
    .split("\n");
}

const unit = "region,type,province,unit,score\n";

describe("errors in a table say the line", () => {
  test.each<[string, string, string[]]>([
    ["a score above", `${unit}A,kota,X,Satu,186.12\n`, ['line 2, score: "186.12" is above the scale\'s 100']],
    ["a score below", `${unit}A,kota,X,,-1\n`, ['line 2, score: "-1" is below the scale\'s 0']],
    [
      "no number",
      `${unit}A,kota,X,Satu,abc\n`,
      ['line 2, score: "abc" is not a decimal; write digits with one comma or point, without a unit'],
    ],
    [
      "too many decimals",
      `${unit}A,kota,X,Satu,"0.30000000000000004"\n`,
      ['line 2, score: "0.30000000000000004" has more than 6 decimals'],
    ],
    [
      "a blank score",
      `${unit}A,kota,X,Satu,\n`,
      ["line 2, score: the score is blank; give a score, or say why it was not assessed"],
    ],
    ["a blank region", `${unit},kota,X,Satu,90\n`, ["line 2, region: the region is blank"]],
    [
      "a blank type",
      `${unit}A,,X,Satu,90\n`,
      [
        "line 2, type: the type of the region is blank, and its name does not begin with one; write kabupaten, kota, provinsi …",
      ],
    ],
    [
      "an unknown type",
      `${unit}A,desa,X,Satu,90\n`,
      [
        'line 2, type: "desa" is not a type of region here; these are kabupaten, kota, provinsi, kementerian, lembaga, polres, kantah',
      ],
    ],
    [
      "a unit twice",
      `${unit}A,kota,X,Satu,90\nB,kota,X,,80\nA,kota,X,Satu,91\n`,
      ['line 4, unit: "Satu" of "A" is there twice, first in row 2'],
    ],
    [
      "a unit twice, and what else is wrong with the second one",
      `${unit}A,kota,X,Satu,90\nA,kota,X,SATU,191\n`,
      [
        'line 3, unit: "SATU" of "A" is there twice, first in row 2',
        'line 3, score: "191" is above the scale\'s 100',
      ],
    ],
    ["a region twice", `${unit}A,kota,X,,90\nA,kota,X,,91\n`, ['line 3: "A" is there twice, first in row 2']],
    [
      "a region as a whole and by units",
      `${unit}A,kota,X,Satu,90\nA,kota,X,,91\nA,kota,X,,92\n`,
      [
        'line 3: "A" is given both as a whole and by units; row 2 begins it',
        'line 4: "A" is given both as a whole and by units; row 2 begins it',
      ],
    ],
    [
      "a blank province that may be one of two",
      `${unit}A,kota,X,Satu,90\nA,kota,Y,Satu,90\nA,kota,,Dua,91\n`,
      ['line 4, province: the province of "A" is blank, and other rows give X, Y; write it in every row'],
    ],
    [
      "decimal commas between commas",
      `${unit}A,kota,X,Satu,90,5\n`,
      ["line 2: 6 fields under 5 headings; a decimal comma between commas needs quotes"],
    ],
    [
      "a dimension left out",
      "region,type,unit,input,proses,output,pengaduan\nA,kota,Satu,5,16,,8\n",
      ["line 2, output: it is left out; answer input, proses, output, pengaduan"],
    ],
    [
      "points above the dimension's",
      "region,type,input,proses,output,pengaduan\nA,kota,22,16,20,8\n",
      ['line 2, input: "22" is above the scale\'s 21.85'],
    ],
    [
      "points that are no number",
      "region,type,Input,proses,output,pengaduan\nA,kota,x,16,20,8\n",
      ['line 2, Input: "x" is not a decimal; write digits with one comma or point, without a unit'],
    ],
    [
      "two kinds of input",
      "region,type,unit,score,not_assessed\nA,kota,Satu,90,closed\n",
      ["line 2, score: score and notAssessed are given; give exactly one of them"],
    ],
    ["a blank table", " \n\n", ["it is empty"]],
    ["nothing", "", ["it is empty"]],
    ["headings only", unit, ["headings, but no rows below them"]],
    [
      "no headings",
      "A,kota,90\n",
      [
        'columns passed over: "A", "kota", "90"',
        "line 1: no column for the region; expected region, daerah, nama daerah, nama kabupaten/kota",
        "line 1: no column for the score; expected score, nilai, skor, nilai kepatuhan, input, proses, output, pengaduan",
      ],
    ],
    [
      "a column twice",
      "region,type,score,Nilai\nA,kota,90,90\n",
      ['line 1, Nilai: columns "score" and "Nilai" mean the same; keep one'],
    ],
    [
      "a quote left open",
      `${unit}A,kota,X,Satu,90\n\nB,kota,X,"Satu,90\nC,kota,X,,90\n`,
      ["line 4: a quoted field is not closed, or text follows it"],
    ],
    [
      "a heading left open",
      `region,"type,score\nA,kota,90\n`,
      [
        'columns passed over: "type,score\\nA,kota,90"',
        "line 1: a quoted field is not closed, or text follows it",
        "line 1: no column for the score; expected score, nilai, skor, nilai kepatuhan, input, proses, output, pengaduan",
      ],
    ],
    [
      "text after a quote",
      `${unit}A,kota,X,"Satu"s,90\n`,
      ["line 2: a quoted field is not closed, or text follows it"],
    ],
    [
      "products without a unit, a score or a number",
      "region,type,unit,score,products\nA,kota,,90,2\nB,kota,Satu,,2\nC,kota,Satu,90,0\nD,kota,Satu,90,1.5\n",
      [
        "line 2, products: products are counted by unit, and the unit is blank",
        "line 3, products: products need the score, their mean",
        'line 4, products: "0" is not a whole number of 1 or more',
        'line 5, products: "1.5" is not a whole number of 1 or more',
      ],
    ],
    [
      "codes that differ",
      "region,type,unit,score,code\nA,kota,Satu,90,1\nA,kota,Dua,90,\nA,kota,Tiga,90,2\n",
      ['line 4, code: "2" differs from "1" in row 2, which is of the same region'],
    ],
  ])("%s", async (_, table, errors) => {
    expect(await listErrors(table)).toEqual(errors);
  });

  test("facts", async () => {
    const head = "region,type,unit,score,tindak-lanjut\n";
    expect(await listErrors(`${head}A,kota,Satu,90,mungkin\n`, 2025)).toEqual([
      'line 2, tindak-lanjut: "mungkin" is neither yes nor no',
    ]);
    expect(await listErrors(`${head}A,kota,Satu,90,ya\nA,kota,Dua,90,no\n`, 2025)).toEqual([
      "line 3, tindak-lanjut: false differs from true in row 2, which is of the same region",
    ]);
  });

  test("what the rules do not know", async () => {
    expect(await listErrors(`${unit}A,kota,X,Satu,90\n`, 2021)).toEqual([
      "line 2, score: a unit's score alone does not give the region's, which is the mean over its service products; give products, or { mean, count }",
    ]);
    expect(await listErrors("region,type,unit,score,products\nA,kota,Satu,90,3\n")).toEqual([
      "line 2, score: how products become a unit's score is unknown here; give the unit's score",
    ]);
  });

  test("no province to rank in", async () => {
    const table = "region,type,province,score\nA,kota,X,90\nB,kota,,80\nC,kota,X,x\n";
    expect(await listErrors(table, 2022, "--within", "province")).toEqual([
      'line 3, province: "B" has no province to rank it in',
      'line 4, score: "x" is not a decimal; write digits with one comma or point, without a unit',
    ]);
  });

  test("all at once, in the order of the lines, past quoted line ends", async () => {
    const table = `${unit}A,kota,X,Satu,186.12
"B
dan C",kota,X,Satu,90
D,kota,X,Satu,abc
D,kota,X,Dua,101
E,desa,X,,
A,kota,X,Dua,-5
`;
    const errors = await listErrors(table);
    expect(errors.map((error) => error.split(":")[0])).toEqual(
      ["2, score", "5, score", "6, score", "7, type", "7, score", "8, score"].map((place) => `line ${place}`),
    );
  });

  test("names with brackets, colons and quotes stay whole", async () => {
    expect(await listErrors('region,type,unit,score\n"A (x): ""y"".z",kota,"S (1): t",101\n')).toEqual([
      'line 2, score: "101" is above the scale\'s 100',
    ]);
  });
});

describe("errors in JSON say the path", () => {
  const region = { name: "Kota A", type: "kota" };
  test.each<[string, unknown, string[]]>([
    [
      "one assessment",
      { region, units: [{ name: "Satu", score: 186.12 }] },
      ["units[0] (Satu).score: 186.12 is above the scale's 100"],
    ],
    [
      "a list",
      [{ region, score: 0.1 + 0.2 }, { region: { name: "B", type: "desa" } }],
      [
        "[0] (Kota A).score: 0.30000000000000004 has more than 6 decimals; it looks like a float artefact of 0.3",
        '[1] (B).region.type: "desa" is not a type of region here; these are kabupaten, kota, provinsi, kementerian, lembaga, polres, kantah',
        "[1] (B): there is nothing to score; give exactly one of units, dimensions, score, notAssessed",
      ],
    ],
    [
      "a named list",
      { assessments: [{ region, score: null }] },
      ["assessments[0] (Kota A).score: null is not a decimal"],
    ],
    ["an empty list", [], ["is an empty list"]],
    ["an empty named list", { assessments: [] }, ["assessments: is an empty list"]],
    ["no list", { assessments: {} }, ["assessments: is not a list"]],
    [
      "a region twice",
      [
        { region, score: 1 },
        { region, score: 2 },
      ],
      ["[1] (Kota A).region: it is there twice, first at [0]"],
    ],
  ])("%s", async (_, json, errors) => {
    expect(await listErrors(JSON.stringify(json))).toEqual(errors);
  });

  test("an assessment that is none", async () => {
    expect(await listErrors("[null]")).toEqual(["[0]: null is not an assessment"]);
    for (const text of ["null", "3", '"x"']) {
      const file = await writeTemporary("x.json", text);
      const { stderr, status } = await runCommand(["score", file, "--rules", "ombudsman-ri/2022"]);
      expect([status, stderr]).toEqual([1, `${file}: holds no assessment; expected an object or a list\n`]);
    }
  });

  test("a decimal comma: what JSON wants, and no function of the package", async () => {
    const [error] = await listErrors(JSON.stringify({ region, score: "89,45" }));
    expect(error).toMatch(/^score: "89,45" is not a decimal; as text it is digits with a point/);
    expect(error).not.toContain("parseDecimal");
  });

  test("no JSON", async () => {
    const [error] = await listErrors('{ "region": }');
    expect(error).toBe("is not JSON: object value expected after ':' in line 1, column 13");
    const file = await writeTemporary("x.json", " \n");
    expect((await runCommand(["score", file, "--rules", "ombudsman-ri/2022"])).stderr).toBe(
      `${file}: is empty\n`,
    );
  });

  test("a thousand of many are printed, the others counted", async () => {
    const json = Array.from({ length: 1234 }, (_, i) => ({
      region: { name: `K ${i}`, type: "kota" },
      score: -1,
    }));
    const errors = await listErrors(JSON.stringify(json));
    expect(errors).toHaveLength(1001);
    expect(errors.slice(-2)).toEqual([
      "[999] (K 999).score: -1 is below the scale's 0",
      "234 more, not shown",
    ]);
  });

  test("a hundred levels, a million digits, hostile keys: an error within half a second", async () => {
    const deep = `${'{"answers":{"x":'.repeat(5000)}1${"}}".repeat(5000)}`;
    const started = performance.now();
    for (const text of [
      `{"region":{"name":"A","type":"kota"},"dimensions":{"input":${deep}}}`,
      `[{"region":{"name":"A","type":"kota"},"score":"${"9".repeat(1e6)}"}]`,
      '[{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}]',
    ]) {
      const errors = await listErrors(text);
      for (const error of errors) expect(error.length).toBeLessThan(1000);
    }
    expect(performance.now() - started).toBeLessThan(1500);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe("files that cannot be read", () => {
  const score = (file: string) => runCommand(["score", file, "--rules", "ombudsman-ri/2022"]);

  test("there is none, or it is a directory", async () => {
    expect(await score("nowhere.csv")).toEqual({
      status: 1,
      stdout: "",
      stderr: "nowhere.csv: cannot be read: there is no such file\n",
    });
    const folder = dirname(await writeTemporary("x.csv", ""));
    expect((await score(folder)).stderr).toBe(`${folder}: cannot be read: it is a directory\n`);
    const below = join(folder, "x.csv", "y.csv");
    expect((await score(below)).stderr).toContain(`${below}: cannot be read: ENOTDIR`);
  });

  test("JSON in another encoding; tables come in several", async () => {
    const utf16 = Buffer.from('\ufeff{"region":{"name":"A","type":"kota"},"score":90}', "utf16le");
    const file = await writeTemporary("x.json", utf16);
    expect((await score(file)).stderr).toBe(`${file}: is not UTF-8 text; save it as UTF-8\n`);
    const table = Buffer.from("\ufeffregion,type,score\nA,kota,90\n", "utf16le");
    const { status, stderr } = await scoreText(table);
    expect([status, stderr]).toEqual([0, "<stdin>: the file is read as UTF-16LE\n"]);
  });

  test("the file's name stands before every error", async () => {
    const file = await writeTemporary("nilai.csv", "region,type,score\nA,kota,x\n");
    const { stderr } = await score(file);
    expect(stderr.startsWith(`${file}: line 2, score: "x" is not a decimal`)).toBe(true);
    expect(basename(file)).toBe("nilai.csv");
  });
});
