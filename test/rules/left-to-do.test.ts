import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as face from "../../src/index.ts";
import type { RuleSet } from "../../src/model/index.ts";
import { ruleSets } from "../../src/rules/index.ts";
import { ombudsmanRi2024 } from "../../src/rules/ombudsman-ri/2024.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { yearsWithoutRules } from "../../src/rules/years-without-rules.ts";
import { placeOf } from "../../tools/documents/library.ts";
import { findToDo } from "../../tools/new-rule-set/to-do.ts";
import { root } from "../support/run.ts";
import { isNamedIn } from "./is-named-in.ts";
import { listCopied } from "./list-copied.ts";

const [readme, changelog] = await Promise.all(
  ["README.md", "CHANGELOG.md"].map((path) => readFile(join(root, path), "utf8")),
);
const all = ruleSets();

/** The rows of the table of rule sets: other parts of the page name some rule sets in passing. */
const table = readme!.split("\n").filter((line) => line.startsWith("| `"));

/** Fails with what is left to do, where something is. */
function expectDone(leftToDo: string | null): void {
  expect(leftToDo, leftToDo ?? "").toBeNull();
}

describe.each(all.map((ruleSet) => [`${ruleSet.id}@${ruleSet.version}`, ruleSet] as const))(
  "what is left to do for %s",
  (name, ruleSet) => {
    test("its file is finished", async () => {
      const path = `src/rules/${placeOf(ruleSet, all)}.ts`;
      expectDone(findToDo(path, await readFile(join(root, path), "utf8")));
    });

    test("its evidence is its own", () => {
      const copied = listCopied(ruleSet, all);
      const from = copied.join("; ");
      expectDone(copied.length === 0 ? null : `the evidence of ${name} is copied: write its own (${from})`);
    });

    test("it is a named export", () => {
      const found = Object.values<unknown>(face).includes(ruleSet);
      expectDone(found ? null : `src/index.ts does not export ${name}: add its line`);
    });

    test("README.md has it", () => {
      const named = isNamedIn(table.join("\n"), { ...ruleSet, version: "1.0.0" });
      expectDone(named ? null : `README.md lacks ${ruleSet.id}: add it to its table of rule sets`);
    });

    test("CHANGELOG.md has it", () => {
      const named = isNamedIn(changelog!, ruleSet);
      expectDone(named ? null : `CHANGELOG.md lacks ${name}: say under [Unreleased] that it was added`);
    });
  },
);

test("README.md names the years without rules, and no other as such", () => {
  const sentences = /No assessment was held in[\s\S]*?\n\n/.exec(readme!)?.[0] ?? "";
  const named = (sentences.match(/\b20\d\d\b/g) ?? []).map(Number).sort();
  const years = yearsWithoutRules().map(({ year }) => year);
  const list = years.join(", ");
  expect(named, `README.md: the sentences from "No assessment was held in" on are to name ${list}`).toEqual(
    years,
  );
});

describe("isNamedIn(text, ruleSet)", () => {
  const first = { version: "1.0.0" };
  const text =
    "`ombudsman-ri/2015/pemda` to `2019/pemda`, `ombudsman-ri/2022` to `ombudsman-ri/2024`, `menpan-skm/2017`, `a/1999@1.0.1`";

  test.each([
    ["ombudsman-ri/2015/pemda", true],
    ["ombudsman-ri/2017/pemda", true],
    ["ombudsman-ri/2019/pemda", true],
    ["ombudsman-ri/2019/kementerian-lembaga", false],
    ["ombudsman-ri/2019", false],
    ["ombudsman-ri/2021", false],
    ["ombudsman-ri/2022", true],
    ["ombudsman-ri/2023", true],
    ["ombudsman-ri/2025", false],
    ["menpan-skm/2017", true],
    ["menpan-skm/2018", false],
    ["a/1999", false],
  ])("%s: %s", (id, expected) => {
    expect(isNamedIn(text, { ...first, id })).toBe(expected);
  });

  test("a later version is named by itself", () => {
    expect(isNamedIn(text, { id: "a/1999", version: "1.0.1" })).toBe(true);
    expect(isNamedIn(text, { id: "menpan-skm/2017", version: "1.0.1" })).toBe(false);
  });
});

describe("listCopied(ruleSet, all)", () => {
  const copy: RuleSet = { ...ombudsmanRi2025, id: "ombudsman-ri/1999", year: 1999 };

  test("finds evidence that is that of another year", () => {
    const [found, ...more] = listCopied(copy, all);
    expect(found).toMatch(/^ombudsman-ri\/2025: title, legalBasis, appliesTo, /);
    expect(more).toEqual([]);
  });

  test("finds it although some claims were written anew", () => {
    const evidence = copy.evidence.map((entry, i) => (i < 3 ? { ...entry, note: "of its own" } : entry));
    expect(listCopied({ ...copy, evidence }, all)).toHaveLength(1);
  });

  test("is content where most of it is its own, and between the parts of a year", () => {
    const evidence = copy.evidence.map((entry) => ({ ...entry, note: "of its own" }));
    expect(listCopied({ ...copy, evidence }, all)).toEqual([]);
    expect(listCopied({ ...ombudsmanRi2024, id: "ombudsman-ri/2024/pemda" }, all)).toEqual([]);
  });
});
