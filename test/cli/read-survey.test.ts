import { describe, expect, test } from "vitest";
import { menpanSkm2017, score } from "../../src/index.ts";
import { runCommand } from "./run-command.ts";

const ids = "persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana";
const head = `daerah,jenis,unit,${ids}`;
const region = { name: "Kota Contoh", type: "kota" } as const;

async function survey(text: string, ...options: string[]) {
  return runCommand(["score", "-", "--rules", "menpan-skm/2017", ...options], { stdin: text });
}

async function results(text: string) {
  const { stdout, stderr } = await survey(text, "--format", "json");
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout).results;
}

async function errors(...rows: string[]) {
  const { stdout, stderr, status } = await survey([head, ...rows, ""].join("\n"));
  expect([stdout, status]).toEqual(["", 1]);
  // the first line names what the headings were read as
  return stderr.trimEnd().split("\n").slice(1);
}

describe("a table by the rules of the survey", () => {
  test("with a row per respondent, wherever it stands", async () => {
    const [result] = await results(`${head}
Kota Contoh,kota,Satu,4,4,4,4,4,4,4,4,3
Kota Contoh,kota,Dua,3,3,3,3,3,3,3,3,3
Kota Contoh,kota,Satu,3,3,3,3,2,3,3,3,3
Kota Contoh,kota,Satu,1,2,3,4,1,2,3,4,1
Kota Contoh,kota,Dua,4,4,4,4,4,4,4,4,4
`);
    expect(result).toMatchObject(
      score(menpanSkm2017, {
        region,
        units: [
          {
            name: "Satu",
            respondents: [
              [4, 4, 4, 4, 4, 4, 4, 4, 3],
              [3, 3, 3, 3, 2, 3, 3, 3, 3],
              [1, 2, 3, 4, 1, 2, 3, 4, 1],
            ],
          },
          { name: "Dua", respondents: [Array(9).fill(3), Array(9).fill(4)] },
        ],
      }),
    );
  });

  test("with the means of the elements, one row per unit, beside a unit of respondents and one not assessed", async () => {
    const [result] = await results(`${head},tidak dinilai
Kota Contoh,kota,Satu,"3,5",3,3,3,"3,25",3,3,3,3,
Kota Contoh,kota,Dua,3,3,3,3,3,3,3,3,3,
Kota Contoh,kota,Dua,4,4,4,4,4,4,4,4,4,
Kota Contoh,kota,Tiga,,,,,,,,,,belum ada survei
`);
    expect(result.units.map(({ exact }: { exact: string }) => exact)).toEqual(["925/12", "175/2", null]);
  });

  test("columns in another order", async () => {
    const turned = `daerah,jenis,unit,${ids.split(",").reverse().join(",")}`;
    const [result] = await results(`${turned}
Kota Contoh,kota,Satu,1,3,3,3,3,3,3,3,4
Kota Contoh,kota,Satu,1,3,3,3,3,3,3,3,4
`);
    const exact = result.units[0].dimensions.map((part: { exact: string }) => part.exact);
    expect(exact).toEqual(["4", "3", "3", "3", "3", "3", "3", "3", "1"]);
  });
});

describe("what is wrong with a respondent is told with his line", () => {
  test("an answer off the scale, one that is not whole, one that is blank", async () => {
    expect(
      await errors(
        "Kota Contoh,kota,Satu,4,4,4,4,4,4,4,4,3",
        "Kota Contoh,kota,Satu,4,4,4,4,4,5,4,4,3",
        "Kota Contoh,kota,Satu,4,4,2.5,4,4,4,4,4,3",
        "Kota Contoh,kota,Satu,4,4,4,,4,4,4,4,",
      ),
    ).toEqual([
      "<stdin>: line 3, kompetensi: 5 is above the scale's 4",
      "<stdin>: line 4, waktu: 2.5 is not a whole number",
      "<stdin>: line 5: no answer for biaya, sarana",
    ]);
  });

  test("a unit that is there as a score too, a region without units that is there twice", async () => {
    const { stderr } = await survey(`daerah,jenis,unit,nilai,${ids}
Kota Contoh,kota,Satu,,4,4,4,4,4,4,4,4,3
Kota Contoh,kota,Satu,88,,,,,,,,,
Kota Lain,kota,,,4,4,4,4,4,4,4,4,3
Kota Lain,kota,,,4,4,4,4,4,4,4,4,3
`);
    expect(stderr.trimEnd().split("\n").slice(1)).toEqual([
      '<stdin>: line 3: "Satu" of "Kota Contoh" is there twice, first in row 2',
      '<stdin>: line 5: "Kota Lain" is there twice, first in row 4',
    ]);
  });
});

test("JSON with respondents, as the engine takes them", async () => {
  const assessment = { region, units: [{ name: "Satu", respondents: [[4, 4, 4, 4, 4, 4, 4, 4, 3]] }] };
  const [result] = await results(JSON.stringify(assessment));
  expect(result).toMatchObject(score(menpanSkm2017, assessment));
  const { stdout } = await survey(JSON.stringify(assessment));
  expect(stdout).toContain("97.22");
});

test("other rule sets have units once", async () => {
  const { stderr } = await runCommand(["score", "-", "--rules", "ombudsman-ri/2022"], {
    stdin: `region,type,unit,input,proses,output,pengaduan
A,kota,Satu,20,30,20,20
A,kota,Satu,20,30,20,20
`,
  });
  expect(stderr).toBe('<stdin>: line 3, unit: "Satu" of "A" is there twice, first in row 2\n');
});
