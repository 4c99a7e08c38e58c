import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isScoringError, resolve } from "../../src/index.ts";
import { describeIssue } from "../../src/locale/index.ts";
import { readTable } from "../../src/table/index.ts";
import { filesFolder, tableFiles } from "../../tools/table-files/list-files.ts";
import { runCommand } from "./run-command.ts";

function score(
  name: string,
  rules: string,
  columns: Readonly<Record<string, string>> = {},
  ...more: string[]
) {
  const named = Object.entries(columns).flatMap(([field, heading]) => ["--column", `${field}=${heading}`]);
  return runCommand(["score", `${filesFolder}/${name}`, "--rules", rules, ...named, ...more]);
}

describe.each(tableFiles)(
  "the command reads $name as readTable does",
  ({ name, rules = "ombudsman-ri/2022", columns, gives }) => {
    if (typeof gives === "string") {
      test("and refuses it with the same sentences, in the language asked for", async () => {
        const bytes = await readFile(`${filesFolder}/${name}`);
        const error: unknown = await readTable(resolve(rules), bytes, { columns }).catch(
          (why: unknown) => why,
        );
        if (!isScoringError(error)) throw error;
        for (const language of ["id", "en"] as const) {
          const { status, stdout, stderr } = await score(name, rules, columns, "--lang", language);
          expect([status, stdout]).toEqual([1, ""]);
          for (const issue of error.issues) expect(stderr).toContain(`: ${describeIssue(issue, language)}\n`);
        }
      });
      return;
    }

    test("whole, and without its units", async () => {
      const bytes = await readFile(`${filesFolder}/${name}`);
      const { notes } = await readTable(resolve(rules), bytes, { columns });
      const kept = await score(name, rules, columns, "--format", "receipt");
      const receipts = JSON.parse(kept.stdout) as { assessment: unknown; result: { exact: string | null } }[];
      expect(receipts.map(({ assessment }) => assessment)).toEqual(gives);
      const added = await score(name, rules, columns, "--format", "json", "--summary");
      expect([added.status, added.stderr]).toEqual([0, kept.stderr]);
      const exact = (JSON.parse(added.stdout).results as { exact: string | null }[]).map(
        (each) => each.exact,
      );
      expect(exact.sort()).toEqual(receipts.map(({ result }) => result.exact).sort());
      const said = await score(name, rules, columns, "--lang", "id");
      for (const note of notes) expect(said.stderr).toContain(`${name}: ${note.id}\n`);
    });
  },
);

test("what a table prints is held against what comes out, and changes nothing", async () => {
  const { status, stderr } = await score("published-results.csv", "ombudsman-ri/2022", {}, "--lang", "id");
  expect(status).toBe(0);
  const lines = stderr.split("\n").filter((line) => line.includes(": baris "));
  expect(lines.map((line) => line.slice(line.indexOf(": baris ") + 2))).toEqual([
    'baris 5, Nilai Daerah: tertulis "90,30", hasil hitungannya 86,05',
    'baris 5, Kategori: tertulis "A", hasil hitungannya B',
    'baris 8, Peringkat: tertulis "1", hasil hitungannya 2',
    'baris 8, Nilai Daerah: tertulis "90,30", hasil hitungannya 89,79',
  ]);
  const units = await score("published-results.csv", "ombudsman-ri/2022", {}, "--lang", "id", "--units");
  expect(units.stderr).toBe(stderr);
});
