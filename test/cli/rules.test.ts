import { expect, test } from "vitest";
import { showRules } from "../../src/cli/commands/show-rules.ts";
import { ombudsmanRi2022, type RuleSet, ruleSets } from "../../src/index.ts";
import { runCommand } from "./run-command.ts";

test("kepatuhan rules lists every rule set with what it applies to and how well it is evidenced", async () => {
  const { stdout, status } = await runCommand(["rules"]);
  expect(status).toBe(0);
  const [headings, , ...rows] = stdout.trimEnd().split("\n");
  expect(headings?.split(/ {2,}/)).toEqual([
    "rule set",
    "version",
    "year",
    "confirmed",
    "single",
    "inferred",
    "unknown",
    "applies to",
  ]);
  const count = ({ evidence }: RuleSet, wanted: string) =>
    String(evidence.filter(({ level }) => level === wanted).length);
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual(
    ruleSets().map((ruleSet) => [
      ruleSet.id,
      ruleSet.version,
      String(ruleSet.year),
      ...["confirmed", "single", "inferred", "unknown"].map((level) => count(ruleSet, level)),
      ruleSet.appliesTo.join(", "),
    ]),
  );
});

test("kepatuhan rules speaks Indonesian", async () => {
  const { stdout } = await runCommand(["rules", "--lang", "id"]);
  expect(stdout.split("\n")[0]?.split(/ {2,}/)).toEqual([
    "aturan",
    "versi",
    "tahun",
    "terkonfirmasi",
    "satu sumber",
    "disimpulkan",
    "tidak diketahui",
    "berlaku untuk",
  ]);
});

test("kepatuhan rules REF shows bands, weights, what is unknown and every source", async () => {
  for (const ruleSet of ruleSets()) {
    const { stdout, status } = await runCommand(["rules", ruleSet.id]);
    expect(status).toBe(0);
    expect(stdout).toContain(ruleSet.title.en);
    expect(stdout).toContain(`${ruleSet.id}@${ruleSet.version}`);
    expect(stdout).toContain(ruleSet.digest);
    for (const { claim, level, sources, note } of ruleSet.evidence) {
      expect(stdout).toContain(`* ${claim}: ${level}\n`);
      for (const text of [...sources, ...(note === undefined ? [] : [note])]) expect(stdout).toContain(text);
    }
  }
  const { stdout } = await runCommand(["rules", "ombudsman-ri/2022"]);
  expect(stdout).toContain(`BANDS
             score  grade  zone    opinion
──────────────────  ─────  ──────  ───────────────
88.00 ≤ x ≤ 100.00  A      hijau   Highest quality
 78.00 ≤ x < 88.00  B      hijau   High quality
 54.00 ≤ x < 78.00  C      kuning  Medium quality
 32.00 ≤ x < 54.00  D      merah   Low quality
  0.00 ≤ x < 32.00  E      merah   Lowest quality
`);
  expect(stdout).toMatch(/^Input +input +21\.85 +confirmed$/m);
  expect(stdout).toMatch(/^ {2}Competence of the staff +kompetensi-pelaksana +unknown +single$/m);
  expect(stdout).toMatch(/^\* \d+ criteria: no weights below the dimensions were found for 2022$/m);
});

test("brackets and the second row of labels are shown where there are some", async () => {
  const { stdout } = await runCommand(["rules", "ombudsman-ri/2025", "--lang", "id"]);
  expect(stdout).toContain(`KELAS NILAI
             nilai  opini               mutu             batas bawah
──────────────────  ──────────────────  ───────────────  ────────────────
88,00 ≤ x ≤ 100,00  Kualitas Tertinggi  Sangat Baik      > 87,50, ≤ 88,39
 78,00 ≤ x < 88,00  Kualitas Tinggi     Baik             > 76,82, ≤ 81,53
 54,00 ≤ x < 78,00  Kualitas Sedang     Cukup            > 53,38, ≤ 57,61
 32,00 ≤ x < 54,00  Kualitas Rendah     Kurang
  0,00 ≤ x < 32,00  tidak diketahui     tidak diketahui
`);
});

test("what is unknown as a whole is said so", async () => {
  const { stdout } = await runCommand(["rules", "ombudsman-ri/2021"]);
  expect(stdout).not.toContain("WEIGHTS");
  expect(stdout).toContain("* criteria: no weights of the components");
  expect(stdout).toContain("region       mean of the service products\n");
});

test("other rule sets: bounds that belong below, no rule for the region, criteria without levels", () => {
  const base = ombudsmanRi2022;
  const shown = showRules(
    {
      ...base,
      criteria: {
        id: "unit",
        label: { id: "Unit", en: "Unit" },
        children: [{ id: "x", label: { id: "X", en: "X" }, weight: "1.5" }],
      },
      region: { unknown: "not found" },
      bands: base.bands.slice(0, 2).map((band) => ({ ...band, inclusive: Number(band.lowerBound) === 0 })),
      evidence: [{ claim: "bands", level: "unknown", sources: [] }],
    },
    "text",
    "id",
  );
  expect(shown).toContain("32,00 < x ≤ 100,00");
  expect(shown).toContain(" 0,00 ≤ x ≤ 32,00");
  expect(shown).toMatch(/^X +x +1,5$/m);
  expect(shown).toContain("daerah         tidak diketahui\n");
  expect(shown).toContain("* region: not found\n* bands: sumbernya tidak ditemukan\n");
});

test("reasons and notes of evidence are in Indonesian where it is asked for", async () => {
  for (const { id } of ruleSets()) {
    const { stdout } = await runCommand(["rules", id, "--lang", "id"]);
    const english = await runCommand(["rules", id]);
    const own = english.stdout.split("\n").filter((line) => /^ {4}\w+ .* (the|was|were|are|is) /.test(line));
    for (const line of own.filter((text) => !/https?:|\d{4}\b.*:/.test(text)))
      expect(stdout).not.toContain(line);
  }
  const { stdout } = await runCommand(["rules", "ombudsman-ri/2022", "--lang", "id"]);
  expect(stdout).toMatch(/^\* \d+ kriteria: bobot di bawah dimensi untuk 2022 tidak ditemukan$/m);
});
