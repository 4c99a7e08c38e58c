import { expect, test } from "vitest";
import { scoreText } from "./run-command.ts";

/** What is said of the figures that a table prints; the first notes are of its headings. */
async function listDifferences(text: string, ...options: string[]) {
  const { status, stderr } = await scoreText(text, 2022, "--within", "all", ...options);
  expect(status).toBe(0);
  const kept = await scoreText(text, 2022, "--within", "all", ...options, "--units");
  expect(kept.stderr).toBe(stderr);
  return stderr.split("\n").flatMap((line) => (/^<stdin>: (line .*)/.exec(line)?.[1] ?? []) as string | []);
}

test("of regions as a whole: zone, grade and rank in the words of offices", async () => {
  const head = "region,type,score,zona,kategori,peringkat\n";
  expect(
    await listDifferences(`${head}A,kota,90,Hijau,A,1
B,kota,88,Zona Hijau,Kualitas Tertinggi,2/3
C,kota,80,green,B (Kualitas Tinggi),3 dari 4
D,kota,20,Merah,Opini Kualitas Terendah,4
`),
  ).toEqual([]);
  expect(
    await listDifferences(`${head}A,kota,90,Kuning,B,2
B,kota,80,Hijau,A (Kualitas Tinggi),-
C,kota,-,Merah,E,3
`),
  ).toEqual([
    'line 2, zona: the table has "Kuning", computed is hijau',
    'line 2, kategori: the table has "B", computed is A',
    'line 2, peringkat: the table has "2", computed is 1',
    'line 3, kategori: the table has "A (Kualitas Tinggi)", computed is B',
    'line 4, zona: the table has "Merah", computed is not assessed',
    'line 4, kategori: the table has "E", computed is not assessed',
    'line 4, peringkat: the table has "3", computed is not assessed',
  ]);
});

test("the region's own score, once or on every row, with the decimals that are printed", async () => {
  const head = "region,type,unit,nilai,nilai daerah\n";
  expect(
    await listDifferences(
      `${head}A,kota,x,90,77.5\nA,kota,y,65,\nB,kota,x,70.06,"70,1"\nC,kota,x,70.06,70\n`,
    ),
  ).toEqual([]);
  expect(await listDifferences(`${head}A,kota,x,90,77.51\nA,kota,y,65,77.51\nB,kota,x,70,tinggi\n`)).toEqual([
    'line 2, nilai daerah: the table has "77.51", computed is 77.50',
    'line 4, nilai daerah: the table has "tinggi", computed is 70.00',
  ]);
});

test("a column beside units speaks of regions where it says the same in each, else of units", async () => {
  const head = "region,type,unit,nilai,zona,peringkat\n";
  expect(
    await listDifferences(`${head}A,kota,x,90,hijau,1\nA,kota,y,60,hijau,1\nB,kota,x,20,merah,2\n`),
  ).toEqual(['line 2, zona: the table has "hijau", computed is kuning']);
  expect(
    await listDifferences(`${head}A,kota,x,90,hijau,1\nA,kota,y,60,kuning,2\nB,kota,x,20,kuning,1\n`),
  ).toEqual(['line 4, zona: the table has "kuning", computed is merah']);
});

test("the score of a unit beside its dimensions", async () => {
  const head = "region,type,unit,input,proses,output,pengaduan,nilai\n";
  expect(
    await listDifferences(`${head}A,kota,x,5.83,16.42,22.14,8.46,52.85\nA,kota,y,5.83,16.42,22.14,8.46,53\n`),
  ).toEqual([]);
  expect(await listDifferences(`${head}A,kota,x,5.83,16.42,22.14,8.46,52.86\n`)).toEqual([
    'line 2, nilai: the table has "52.86", computed is 52.85',
  ]);
});

test("a thousand are printed, the others counted", async () => {
  const rows = Array.from({ length: 1100 }, (_, i) => `Kota ${i},kota,20,hijau\n`).join("");
  const { stderr } = await scoreText(`region,type,score,zona\n${rows}`);
  expect(stderr.split("\n").filter((line) => line.includes("computed is merah"))).toHaveLength(1000);
  expect(stderr).toMatch(/<stdin>: 100 more, not shown\n$/);
});
