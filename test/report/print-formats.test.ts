import { describe, expect, test } from "vitest";
import { ombudsmanRi2022, rank, scoreAll } from "../../src/index.ts";
import { runCommand, scoreText } from "../cli/run-command.ts";

const table = `region,type,province,unit,score
"Kota A, lama",kota,Jawa,Satu,90
Kota B,kota,,,78
Kota C,kota,,,77.5
`;

describe("--format json", () => {
  test("prints the rule set and the engine's results with their places, nothing else", async () => {
    const { stdout, stderr, status } = await scoreText(table, 2022, "--format", "json");
    const results = scoreAll(ombudsmanRi2022, [
      {
        region: { name: "Kota A, lama", type: "kota", province: "Jawa" },
        units: [{ name: "Satu", score: "90" }],
      },
      { region: { name: "Kota B", type: "kota" }, score: "78" },
      { region: { name: "Kota C", type: "kota" }, score: "77.5" },
    ]);
    const { id, version, digest } = ombudsmanRi2022;
    const expected = {
      ruleSet: { id, version, digest },
      results: rank(results).map(({ result, rank, of, tied }) => ({ ...result, rank, of, tied })),
    };
    expect({ stdout, stderr, status }).toEqual({
      stdout: `${JSON.stringify(expected, null, 2)}\n`,
      stderr: "",
      status: 0,
    });
    expect(expected.results.map(({ rank, of, tied }) => [rank, of, tied])).toEqual([
      [1, 3, false],
      [2, 3, false],
      [3, 3, false],
    ]);
  });
});

const pin = `ombudsman-ri/2022,1.0.0,${ombudsmanRi2022.digest}`;
const headings =
  "rank,code,region,type,province,score,exact,grade,zone,label,qualifier,units,notes,rule set,version,digest";

describe("--format csv", () => {
  test("prints a row per region, with its code, its notes and the rules", async () => {
    const { stdout } = await scoreText(table, 2022, "--format", "csv");
    expect(stdout).toBe(`${headings}
1,,"Kota A, lama",kota,Jawa,90.00,90,A,hijau,Highest quality,,1,,${pin}
2,,Kota B,kota,,78.00,78,B,hijau,High quality,,,,${pin}
3,,Kota C,kota,,77.50,155/2,C,kuning,Medium quality,,,,${pin}
`);
    const coded = "kode;daerah;jenis;nilai\n13.72;Kota Solok;kota;79,41\n";
    expect((await scoreText(coded, 2022, "--format", "csv")).stdout).toContain(
      "1,13.72,Kota Solok,kota,,79.41,",
    );
  });

  test("prints the units under each region where they are asked for", async () => {
    const input = `region,type,unit,unit_type,score,not_assessed
Kota A,kota,DPMPTSP,dpmptsp,90.005,
Kota A,kota,Dinkes,,,tutup
Kota B,kota,,,60,
`;
    const { stdout } = await scoreText(input, 2022, "--format", "csv", "--units");
    const tie = "half-even would give 90.00";
    expect(stdout.split("\n").map((line) => line.replace(/"[^"]*half way[^"]*"/g, `"… ${tie}"`))).toEqual([
      headings.replace("province,", "province,unit,unit type,"),
      expect.stringMatching(
        /^1,,Kota A,kota,,,,90\.01,18001\/200,A,hijau,Highest quality,,1,"[^"]+",ombudsman/,
      ),
      `,,Kota A,kota,,DPMPTSP,dpmptsp,90.01,18001/200,A,hijau,Highest quality,,,"… ${tie}",${pin}`,
      `,,Kota A,kota,,Dinkes,,,,,,,,,not assessed: tutup,${pin}`,
      `2,,Kota B,kota,,,,60.00,60,C,kuning,Medium quality,,,,${pin}`,
      "",
    ]);
  });

  test("is what Indonesian Excel opens where Indonesian is asked for", async () => {
    const input = "region,type,score,tindak-lanjut,not_assessed\nA,kota,65.98,ya,\nB,kota,,,ditolak\n";
    const { stdout } = await scoreText(input, 2025, "--format", "csv", "--lang", "id");
    const [head, first, second] = stdout.split("\n");
    expect(head).toBe(
      "\ufeffperingkat;kode;daerah;jenis;provinsi;nilai;nilai eksak;kategori;zona;sebutan;kualifikasi;jumlah unit;catatan;aturan;versi;digest",
    );
    expect(first).toMatch(
      /^1;;A;kota;;65,98;3299\/50;;;Kualitas Sedang;Tanpa Maladministrasi;;;ombudsman-ri\/2025;1\.0\.0;sha256-/,
    );
    expect(second).toMatch(/^;;B;kota;;;;;;;;;tidak dinilai: ditolak;ombudsman-ri/);
  });

  test("keeps names from being formulas, and quotes what needs it", async () => {
    const names = ["=1+1", "@SUM(A1)", "+62", "-1", 'Kota ""X""'];
    const rows = names.map((name) => `"${name}",kota,90\n`).join("");
    const { stdout } = await scoreText(`region,type,score\n${rows}`, 2022, "--format", "csv");
    const shown = stdout
      .split("\n")
      .slice(1, -1)
      .map((line) => line.replace(/^1,,(.*),kota,.*$/, "$1"));
    expect(shown).toEqual([`"'+62"`, `"'-1"`, `"'=1+1"`, `"'@SUM(A1)"`, `"Kota ""X"""`]);
  });
});

describe("--format markdown", () => {
  test("prints a table, counts, notes and the rules", async () => {
    const input = "region,type,unit,score\nKota A,kota,Satu,60\nKota A,kota,Dua,60.01\nKota B,kota,,90\n";
    const { stdout } = await scoreText(input, 2022, "--format", "markdown");
    expect(stdout).toBe(`| rank | region | score | grade | zone | units |
| --: | --- | --: | --- | --- | --: |
| 1 | Kota B | 90.00 | A | hijau | - |
| 2 | Kota A | 60.01 | C | kuning | 2 |

hijau: 1, kuning: 1, merah: 0

- Kota A: the exact value 12001/200 lies half way; it is rounded to 60.01, half-even would give 60.00

\`ombudsman-ri/2022@1.0.0#${ombudsmanRi2022.digest}\`
`);
    const units = await scoreText(input, 2022, "--format", "markdown", "--units");
    expect(units.stdout).toContain(
      "| 2 | Kota A | 60.01 | C | kuning | 2 |\n|  | &nbsp;&nbsp;Satu | 60.00 | C | kuning |  |\n",
    );
  });

  test("keeps names from being markup, links, mentions, lists and formulas", async () => {
    const names = [
      "<b>*A*</b> | [x](y) `z`",
      "http://evil.example",
      "www.evil.example",
      "@orang",
      "a@evil.example",
      "$x$",
    ];
    const rows = names.map((name) => `"${name}",kota,90\n`).join("");
    const { stdout } = await scoreText(`region,type,score\n${rows}`, 2022, "--format", "markdown");
    for (const shown of [
      "| 1 | \\<b\\>\\*A\\*\\</b\\> \\| \\[x\\](y) \\`z\\` | 90.00 |",
      "| http\\://evil.example |",
      "| www\\.evil.example |",
      "| @<!-- -->orang |",
      "| a@<!-- -->evil.example |",
      "| \\$x\\$ |",
    ])
      expect(stdout).toContain(shown);
    const noted = await scoreText(
      "region,type,not_assessed\n1. Kota,kota,x\nKota B,kota,y\n",
      2022,
      "--format",
      "markdown",
    );
    expect(noted.stdout).toContain("- 1\\. Kota: not assessed: x");
  });
});

/** What a terminal acts on, and what it shows nothing of. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/u;

test("names cannot steer the terminal, nor look like others, in any format or message", async () => {
  const name = "Kota\u001b[31m\u0007\u009b\u2028\u034f\u3164\u115f\u1160\uffa0\ufe0f\u{e0101}X\u0000";
  const region = { name, type: "kota", province: name };
  const assessments = [
    { region, units: [{ name, score: 90 }] },
    { region: { ...region, name: "Kota Y" }, notAssessed: `tutup\u202e\u00ad\u{e0041}${name}` },
  ];
  for (const format of ["table", "json", "csv", "markdown", "receipt"]) {
    const { stdout } = await scoreText(JSON.stringify(assessments), 2022, "--format", format);
    expect(stdout.replace(/\n/g, "")).not.toMatch(unseen);
    const isJson = format === "json" || format === "receipt";
    expect(stdout).toContain(isJson ? "Kota\\u001b[31m" : "u{34f}");
    if (format === "json") expect(JSON.parse(stdout).results[0].region.name).toBe(name);
    if (format === "receipt")
      expect(JSON.parse(stdout).map(({ assessment }: never) => assessment)).toEqual(assessments);
  }
  const hidden = `${name}\u202e\u00ad\u{e0041}`;
  const bad = JSON.stringify([
    { region: { name: hidden, type: hidden }, units: [{ name: hidden, score: hidden }] },
  ]);
  const argv = ["score", "-", "--rules", "ombudsman-ri/2022"];
  for (const { stderr, status } of [
    await scoreText(bad),
    await scoreText(`region,type,score,${hidden}\n${hidden},${hidden},${hidden}\n`),
    await runCommand(["score", hidden, "--rules", "ombudsman-ri/2022"]),
    await runCommand([...argv, "--format", hidden]),
    await runCommand([...argv, `--${hidden}`]),
    await runCommand([hidden]),
    await runCommand(["rules", hidden]),
  ]) {
    expect(status).toBeGreaterThan(0);
    expect(stderr.replace(/\n/g, "")).not.toMatch(unseen);
  }
});
