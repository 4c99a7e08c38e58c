import { expect, test } from "vitest";
import { ruleSets, score } from "../../src/index.ts";
import { translations } from "../../src/locale/id/texts/index.ts";
import { describeNote, describeReason } from "../../src/locale/index.ts";
import { yearsWithoutRules } from "../../src/rules/years-without-rules.ts";

/** Every reason of an unknown below some data. */
function listUnknowns(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  const own = (data as { readonly unknown?: unknown }).unknown;
  return [...(typeof own === "string" ? [own] : []), ...Object.values(data).flatMap(listUnknowns)];
}

const texts = new Set([
  ...ruleSets().flatMap((ruleSet) => [
    ...listUnknowns(ruleSet),
    ...ruleSet.evidence.flatMap(({ note }) => note ?? []),
  ]),
  ...yearsWithoutRules().map(({ reason }) => reason),
]);

test("every reason and every note of evidence has its Indonesian, and nothing else has", () => {
  const missing = [...texts].filter((text) => !Object.hasOwn(translations, text));
  expect(missing, "write them in src/locale/id/texts").toEqual([]);
  expect(Object.keys(translations).filter((text) => !texts.has(text))).toEqual([]);
});

test("a translation keeps the numbers of its text", () => {
  const numbersOf = (text: string) =>
    [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(",", ".")).sort();
  for (const [english, indonesian] of Object.entries(translations))
    expect(numbersOf(indonesian), english).toEqual(numbersOf(english));
});

test("describeReason(text, locale) gives either language, and custom texts as they are", () => {
  for (const text of texts) {
    expect(describeReason(text, "en")).toBe(text);
    expect(describeReason(text, "id")).not.toBe(text);
  }
  expect(describeReason("tidak ada", "id")).toBe("tidak ada");
  expect(describeReason("constructor", "id")).toBe("constructor");
});

test("describeNote(note, locale) gives the sentence that the note brings", () => {
  const rules = ruleSets().find(({ id }) => id === "ombudsman-ri/2025")!;
  const [note] = score(rules, { region: { name: "Kota A", type: "kota" }, score: 90 }).notes;
  expect([describeNote(note!, "id"), describeNote(note!, "en")]).toEqual([note!.id, note!.en]);
});
