import { describe, expect, test } from "vitest";
import { runCommand, scoreText } from "../cli/run-command.ts";

const three = `region,type,province,unit,score
Kota A,kota,Jawa,Satu,81.1
Kota A,kota,Jawa,Dua,98.48
Kota B,kota,Jawa,,50
Kota A,kota,Jawa,Tiga,61.07
Kota C,kota,Jawa,,77.99
Kota A,kota,Jawa,Empat,71.33
`;

describe("the table", () => {
  test("shows rank, region, score with two decimals, grade, zone and units, then counts and notes", async () => {
    expect(await scoreText(three)).toEqual({
      status: 0,
      stderr: "",
      stdout: `rank  region  score  grade  zone    units
────  ──────  ─────  ─────  ──────  ─────
   1  Kota A  78.00  B      hijau       4
   2  Kota C  77.99  C      kuning      -
   3  Kota B  50.00  D      merah       -

hijau: 1, kuning: 1, merah: 1
`,
    });
  });

  test("shows the units under each region, with their grades, where they are asked for", async () => {
    const { stdout } = await scoreText(three, 2022, "--units");
    expect(stdout).toContain(`rank  region   score  grade  zone    units
────  ───────  ─────  ─────  ──────  ─────
   1  Kota A   78.00  B      hijau       4
        Satu   81.10  B      hijau
        Dua    98.48  A      hijau
        Tiga   61.07  C      kuning
        Empat  71.33  C      kuning
   2  Kota C   77.99  C      kuning      -
`);
  });

  test("shows codes where there are some", async () => {
    const { stdout } = await scoreText("code,region,type,score\n13.72,Kota A,kota,90\n,Kota B,kota,80\n");
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "rank  code   region  score  grade  zone   units",
      "────  ─────  ──────  ─────  ─────  ─────  ─────",
      "   1  13.72  Kota A  90.00  A      hijau      -",
      "   2  -      Kota B  80.00  B      hijau      -",
    ]);
  });

  test("says what bears on a score", async () => {
    const { stdout } = await scoreText(
      "region,type,unit,score\nKota A,kota,Satu,60\nKota A,kota,Dua,60.01\n",
    );
    expect(stdout.split("\n").slice(2)).toEqual([
      "   1  Kota A  60.01  C      kuning      2",
      "",
      "hijau: 0, kuning: 1, merah: 0",
      "* Kota A: the exact value 12001/200 lies half way; it is rounded to 60.01, half-even would give 60.00",
      "",
    ]);
  });

  test("speaks Indonesian, with decimal commas", async () => {
    const { stdout } = await scoreText(three, 2022, "--lang", "id");
    expect(stdout).toBe(`peringkat  daerah  nilai  kategori  zona    unit
─────────  ──────  ─────  ────────  ──────  ────
        1  Kota A  78,00  B         hijau      4
        2  Kota C  77,99  C         kuning     -
        3  Kota B  50,00  D         merah      -

hijau: 1, kuning: 1, merah: 1
`);
  });

  test("leaves out grades where there are none", async () => {
    const { stdout } = await scoreText("region,type,score\nKota A,kota,81\nKota B,kota,80.99\n", 2021);
    expect(stdout).toBe(`rank  region  score  zone    units
────  ──────  ─────  ──────  ─────
   1  Kota A  81.00  hijau       -
   2  Kota B  80.99  kuning      -

hijau: 1, kuning: 1, merah: 0
`);
  });

  test("shows the opinion and its counts where there are no zones, and a note once for all", async () => {
    const table =
      "region,type,score,tindak-lanjut\nKota A,kota,90,ya\nKota B,kota,70,tidak\nKota C,kota,60,ya\n";
    const { stdout } = await scoreText(table, 2025);
    expect(stdout).toBe(`rank  region  score  opinion                                    units
────  ──────  ─────  ─────────────────────────────────────────  ─────
   1  Kota A  90.00  Highest quality Without maladministration      -
   2  Kota B  70.00  Medium quality                                 -
   3  Kota C  60.00  Medium quality Without maladministration       -

Highest quality Without maladministration: 1, Medium quality: 1, Medium quality Without maladministration: 1
`);
    const noted = await scoreText(
      "region,type,score\nKota A,kota,90\nKota B,kota,20\n",
      2025,
      "--lang",
      "id",
    );
    expect(noted.stdout).toBe(`peringkat  daerah  nilai  opini               unit
─────────  ──────  ─────  ──────────────────  ────
        1  Kota A  90,00  Kualitas Tertinggi     -
        2  Kota B  20,00  -                      -

Kualitas Tertinggi: 1, opini tidak diketahui: 1
* semua daerah: fakta "tindak-lanjut" tidak diberikan, sehingga "Tanpa Maladministrasi" tidak dapat ditentukan
* Kota B: sebutan untuk kelas ini tidak diketahui
`);
  });

  test("puts regions that were not assessed last, with the reason", async () => {
    const table = `region,type,unit,score,not_assessed
Puncak,kabupaten,,,access refused
Kota A,kota,Satu,60,
Kota A,kota,Dua,,closed
`;
    const { stdout } = await scoreText(table, 2022, "--within", "all");
    expect(stdout).toBe(`rank  region  type       score  grade  zone    units
────  ──────  ─────────  ─────  ─────  ──────  ─────
   1  Kota A  kota       60.00  C      kuning      1
   -  Puncak  kabupaten      -  -      -           -

hijau: 0, kuning: 1, merah: 0, not assessed: 1
* Kota A: 1 of 2 units were not assessed and take no part in the mean
* Puncak: not assessed: access refused
`);
  });

  test("says of how many where several groups stand in one table", async () => {
    const table = `region,type,province,score
Kota A,kota,Jawa,90
Kabupaten B,kabupaten,Jawa,80
Kota C,kota,Bali,70
Kota D,kota,Bali,70
`;
    const ranks = async (within: string) => {
      const { stdout } = await scoreText(table, 2022, "--within", within);
      return stdout
        .split("\n")
        .slice(2, 6)
        .map((line) => line.trim().split(/\s+/)[0]);
    };
    expect(await ranks("type")).toEqual(["1/3", "1/1", "2/3", "2/3"]);
    expect(await ranks("province")).toEqual(["1/2", "2/2", "1/2", "1/2"]);
    expect(await ranks("all")).toEqual(["1", "2", "3", "3"]);
    const { stdout } = await scoreText(table, 2022, "--within", "province");
    expect(stdout.split("\n")[0]).toBe("rank  region       type       province  score  grade  zone    units");
  });

  test("aligns by the width that is shown", async () => {
    const { stdout } = await scoreText("region,type,score\nKota 東京,kota,90\nKota Cafe\u0301,kota,8\n");
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "rank  region     score  grade  zone   units",
      "────  ─────────  ─────  ─────  ─────  ─────",
      "   1  Kota 東京  90.00  A      hijau      -",
      "   2  Kota Cafe\u0301   8.00  E      merah      -",
    ]);
  });
});

describe("colours", () => {
  const argv = ["score", "-", "--rules", "ombudsman-ri/2022"];
  const stdin = "region,type,score\nA,kota,90\nB,kota,60\nC,kota,20\n";
  const painted = ["\u001b[32mhijau\u001b[39m ", "\u001b[33mkuning\u001b[39m", "\u001b[31mmerah\u001b[39m "];

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("terminal %s, environment %o: %s", async (isTTY, env, coloured) => {
    const { stdout } = await runCommand(argv, { stdin, isTTY, env });
    if (coloured) for (const zone of painted) expect(stdout).toContain(zone);
    else expect(stdout).not.toContain("\u001b");
  });

  test("other formats have none", async () => {
    for (const format of ["json", "csv", "markdown"]) {
      const { stdout } = await runCommand([...argv, "--format", format], { stdin, isTTY: true });
      expect(stdout).not.toContain("\u001b");
    }
  });
});
