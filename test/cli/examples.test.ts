import { describe, expect, test } from "vitest";
import type { Ranked, RegionResult } from "../../src/index.ts";
import { runCommand } from "./run-command.ts";

type Result = RegionResult & Omit<Ranked, "result">;

async function scoreExample(file: string, year: number): Promise<Result[]> {
  const path = new URL(`../../docs/examples/${file}`, import.meta.url).pathname;
  const argv = ["score", path, "--rules", `ombudsman-ri/${year}`, "--within", "province", "--format", "json"];
  const { stdout, stderr } = await runCommand(argv);
  expect(stderr).toBe("");
  return JSON.parse(stdout).results;
}

describe("West Sumatra 2022", () => {
  /** As published by rakyatterkini.com in December 2022: all kabupaten and kota of the province. */
  const published: [string, number, string, string][] = [
    ["Kota Payakumbuh", 89.45, "hijau", "A"],
    ["Kota Padang Panjang", 89.25, "hijau", "A"],
    ["Kabupaten Solok", 88.73, "hijau", "A"],
    ["Kabupaten Dharmasraya", 88.67, "hijau", "A"],
    ["Kabupaten Tanah Datar", 88.11, "hijau", "A"],
    ["Kota Pariaman", 85.35, "hijau", "B"],
    ["Kabupaten Agam", 84.16, "hijau", "B"],
    ["Kabupaten Pasaman", 83.64, "hijau", "B"],
    ["Kota Padang", 82.55, "hijau", "B"],
    ["Kabupaten Sijunjung", 81.33, "hijau", "B"],
    ["Kabupaten Lima Puluh Kota", 80.87, "hijau", "B"],
    ["Kabupaten Pesisir Selatan", 80.71, "hijau", "B"],
    ["Kabupaten Kepulauan Mentawai", 80.4, "hijau", "B"],
    ["Kota Solok", 79.41, "hijau", "B"],
    ["Kota Sawahlunto", 78.64, "hijau", "B"],
    ["Kabupaten Solok Selatan", 78.34, "hijau", "B"],
    ["Kabupaten Padang Pariaman", 78.2, "hijau", "B"],
    ["Kota Bukittinggi", 77.33, "kuning", "C"],
    ["Kabupaten Pasaman Barat", 65.59, "kuning", "C"],
  ];

  test("gives the published scores, zones, grades and order", async () => {
    const results = await scoreExample("sumatera-barat-2022.csv", 2022);
    expect(results).toHaveLength(20);
    const local = results.filter(({ region }) => region.type !== "provinsi");
    expect(local.map(({ region, score, zone, grade }) => [region.name, score, zone, grade])).toEqual(
      published,
    );
    expect(local.map(({ rank, of, tied }) => [rank, of, tied])).toEqual(
      published.map((_, i) => [i + 1, 19, false]),
    );
    expect(results.find(({ region }) => region.type === "provinsi")).toMatchObject({
      score: 82.6,
      rank: 1,
      of: 1,
    });
  });

  test("gives Payakumbuh by its six units", async () => {
    const [payakumbuh] = await scoreExample("sumatera-barat-2022.csv", 2022);
    expect(payakumbuh).toMatchObject({ score: 89.45, exact: "1789/20", label: { id: "Kualitas Tertinggi" } });
    expect(payakumbuh?.units.map(({ name, score, grade }) => [name, score, grade])).toEqual([
      ["DPMPTSP", 93.12, "A"],
      ["Disdukcapil", 91.67, "A"],
      ["Puskesmas Parit Rantang", 90.08, "A"],
      ["Dinas Sosial", 88.37, "A"],
      ["Dinas Pendidikan", 87.34, "B"],
      ["Puskesmas Ibuh", 86.12, "B"],
    ]);
  });
});

test("West Sumatra 2023 gives the six scores that are known", async () => {
  const results = await scoreExample("sumatera-barat-2023.csv", 2023);
  expect(results.map(({ region, score }) => [region.name, score])).toEqual([
    ["Kabupaten Solok", 95.08],
    ["Kota Payakumbuh", 91.41],
    ["Kota Padang Panjang", 90.72],
    ["Kabupaten Pesisir Selatan", 79.33],
    ["Kabupaten Sijunjung", 78.78],
    ["Kabupaten Kepulauan Mentawai", 67.03],
  ]);
});

test("Maluku Tenggara 2023 gives the published score and class of the region and of every unit", async () => {
  const [result] = await scoreExample("maluku-tenggara-2023.json", 2023);
  expect(result).toMatchObject({
    score: 60.8,
    exact: "42561/700",
    zone: "kuning",
    grade: "C",
    label: { id: "Kualitas Sedang" },
  });
  expect(result?.units.map(({ name, score, zone }) => [name, score, zone])).toEqual([
    ["Puskesmas Watdek", 49.85, "merah"],
    ["Dinas Pendidikan", 52.86, "merah"],
    ["Puskesmas Kolser", 55.09, "kuning"],
    ["DPMPTSP", 59.85, "kuning"],
    ["Dinas Sosial", 62.06, "kuning"],
    ["Disdukcapil", 71.08, "kuning"],
    ["Dinas Kesehatan", 74.82, "kuning"],
  ]);
  expect(result?.units[0]?.dimensions?.map(({ id, score }) => [id, score])).toEqual([
    ["input", 8.72],
    ["proses", 10.76],
    ["output", 20.76],
    ["pengaduan", 9.61],
  ]);
});
