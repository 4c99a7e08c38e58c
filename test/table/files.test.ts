import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isScoringError, resolve, scoreAll } from "../../src/index.ts";
import { readTable } from "../../src/table/index.ts";
import { filesFolder, tableFiles, writePage } from "../../tools/table-files/list-files.ts";

test("the folder holds what the script writes, and nothing else", async () => {
  const names = [...tableFiles.map(({ name }) => name), "README.md"];
  expect((await readdir(filesFolder)).sort()).toEqual(names.sort());
  expect(await readFile(`${filesFolder}/README.md`, "utf8")).toBe(writePage());
  for (const { name, bytes } of tableFiles)
    if (bytes !== undefined)
      expect(new Uint8Array(await readFile(`${filesFolder}/${name}`)), name).toEqual(bytes);
});

test("at least 40 files, at least 34 of which are read", () => {
  expect(tableFiles.length).toBeGreaterThanOrEqual(40);
  expect(tableFiles.filter(({ gives }) => typeof gives !== "string").length).toBeGreaterThanOrEqual(34);
});

describe.each(tableFiles)("$name, from $who", ({ name, rules = "ombudsman-ri/2022", columns, gives }) => {
  const ruleSet = resolve(rules);

  if (typeof gives === "string") {
    test(`is refused with ${gives}, and says what to do`, async () => {
      const bytes = await readFile(`${filesFolder}/${name}`);
      const error: unknown = await readTable(ruleSet, bytes, { columns }).catch((reason: unknown) => reason);
      if (!isScoringError(error)) throw error;
      expect(error.code).toBe("invalid-assessment");
      expect(error.issues[0]!.code, error.message).toBe(gives);
      expect(error.issues[0]!.what).not.toBe("");
    });
    return;
  }

  test("is read to the same assessments, whole and chunk by chunk", async () => {
    const bytes = new Uint8Array(await readFile(`${filesFolder}/${name}`));
    const { assessments, notes } = await readTable(ruleSet, bytes, { columns });
    expect(assessments, JSON.stringify(notes)).toEqual(gives);
    expect(scoreAll(ruleSet, assessments)).toHaveLength(gives.length);
    for (const size of [1, 7, 1000]) {
      const again = await readTable(ruleSet, cut(bytes, size), { columns });
      expect(again.assessments).toEqual(gives);
      expect(again.notes).toEqual(notes);
    }
  });

  test("has notes that are plain data, each with its sentence in both languages", async () => {
    const { notes, published } = await readTable(ruleSet, await readFile(`${filesFolder}/${name}`), {
      columns,
    });
    expect(JSON.parse(JSON.stringify({ notes, published }))).toStrictEqual({ notes, published });
    for (const note of notes) {
      for (const sentence of [note.id, note.en]) expect(sentence).not.toMatch(/undefined|\[object|NaN|^$/);
      expect(note.places.length).toBeLessThanOrEqual(10);
      if (note.kind === "repair") expect(note.count).toBeGreaterThanOrEqual(note.places.length);
    }
  });

  test("is refused under strict exactly where something was repaired", async () => {
    const bytes = await readFile(`${filesFolder}/${name}`);
    const { notes } = await readTable(ruleSet, bytes, { columns });
    const strict: unknown = await readTable(ruleSet, bytes, { columns, strict: true }).catch(
      (reason: unknown) => reason,
    );
    const repairs = notes.filter(({ kind }) => kind === "repair");
    expect(isScoringError(strict)).toBe(repairs.length > 0);
    if (!isScoringError(strict)) return;
    expect(new Set(strict.issues.map(({ params }) => (params as { repair: string }).repair))).toEqual(
      new Set(repairs.map(({ code }) => code)),
    );
  });
});

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
