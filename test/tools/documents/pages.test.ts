import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ruleSets } from "../../../src/rules/index.ts";
import { menpanSkm2017 } from "../../../src/rules/menpan-skm/2017.ts";
import { ombudsmanRi2021 } from "../../../src/rules/ombudsman-ri/2021.ts";
import { ombudsmanRi2022 } from "../../../src/rules/ombudsman-ri/2022.ts";
import { ombudsmanRi2023 } from "../../../src/rules/ombudsman-ri/2023.ts";
import { ombudsmanRi2025 } from "../../../src/rules/ombudsman-ri/2025.ts";
import { reasonWithoutRules, yearsWithoutRules } from "../../../src/rules/years-without-rules.ts";
import { makeDocuments } from "../../../tools/documents/make-documents.ts";
import { escapeText } from "../../../tools/documents/markdown.ts";
import { criteriaOf } from "../../rules/walk.ts";

const documents = await makeDocuments(ruleSets());
const pages = [...documents].filter(([path]) => path.startsWith("docs/rules/"));

/** Every text in data: what stands under one of the keys, at any depth. */
function gather(data: unknown, keys: readonly string[]): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    keys.includes(key) && typeof value === "string" ? [value] : gather(value, keys),
  );
}

describe.each(ruleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  "the page of %s",
  (id, ruleSet) => {
    const page = documents.get(`docs/rules/${id}.md`)!;

    test("shows every text of the rule set: titles, labels, reasons, notes", () => {
      for (const text of gather(ruleSet, ["unknown", "note", "en", "claim"])) {
        expect(page).toContain(escapeText(text));
      }
      expect(page).toContain(escapeText(ruleSet.title.id));
      for (const { label } of criteriaOf(ruleSet)) expect(page).toContain(escapeText(label.id));
      for (const { label } of ruleSet.bands) expect(page).toContain(label?.id ?? "| unknown | unknown |");
    });

    test("shows every criterion with its number, every source and the whole reference", () => {
      for (const { id } of criteriaOf(ruleSet).slice(1))
        expect(page).toMatch(new RegExp(`^\\| [\\d.]+ \\|.* \`${id}\` \\|`, "m"));
      for (const source of ruleSet.evidence.flatMap(({ sources }) => sources)) {
        expect(page).toContain(/^https?:/.test(source) ? `: <${source}>` : escapeText(source));
      }
      expect(page).toContain(`${id}@${ruleSet.version}#${ruleSet.digest}`);
    });

    test("has a line in the index", () => {
      expect(documents.get("docs/rules/README.md")).toContain(`| [\`${id}\`](${id}.md) |`);
    });
  },
);

describe.each(pages)("%s", (path, text) => {
  test("links to documents and to labels that are there", () => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const document = posix.join(posix.dirname(path), target);
      expect(documents.has(document), document).toBe(true);
    }
    for (const [, label = ""] of text.matchAll(/\]\[(\d+)\]/g)) expect(text).toContain(`\n[${label}]: <http`);
  });

  test("has tables whose rows are as wide as their headings", () => {
    const tables = text.split("\n\n").filter((part) => part.startsWith("|"));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const widths = table
        .trimEnd()
        .split("\n")
        .map((row) => row.match(/(?<!\\)\|/g)!.length);
      expect(new Set(widths).size, table).toBe(1);
    }
  });

  test("leaves no trace of what is not there", () => {
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|\n{3}/);
  });
});

describe("classes are shown as ranges", () => {
  test.each([
    [
      "ombudsman-ri/2022",
      "| 88.00 ≤ x ≤ 100.00 | A | hijau | Kualitas Tertinggi | Highest quality | confirmed |",
    ],
    ["ombudsman-ri/2022", "| 0.00 ≤ x < 32.00 | E | merah | Kualitas Terendah | Lowest quality | inferred |"],
    ["ombudsman-ri/2018/pemda", "| 51 ≤ x < 81 | kuning | Kepatuhan Sedang | Medium compliance | inferred |"],
    [
      "ombudsman-ri/2025",
      "| Kualitas Sedang | Medium quality | Cukup | Fair | > 53.38, ≤ 57.61 | inferred |",
    ],
  ])("%s: %s", (id, row) => {
    expect(documents.get(`docs/rules/${id}.md`)).toContain(row);
  });
});

test("what the points and weights are is shown, or that it is unknown", () => {
  expect(documents.get("docs/rules/ombudsman-ri/2022.md")).toMatch(
    /^\| 1 \| Input \| Input \| 21\.85 of 100 points \|/m,
  );
  expect(documents.get("docs/rules/ombudsman-ri/2022.md")).toMatch(
    /^\| 1\.1 \| Kompetensi.*? \|.*? \| unknown \|/m,
  );
  expect(documents.get("docs/rules/menpan-skm/2017.md")).toContain("| Requirements | 1 of 9 | 1 to 4 |");
});

test("the years without rules stand in the index, with their reasons and sources", async () => {
  const index = documents.get("docs/rules/README.md");
  for (const { authority, year, reason, level, sources } of yearsWithoutRules()) {
    expect(index).toContain(`\n| \`${authority}/${year}\` | ${escapeText(reason)} | ${level} | [`);
    for (const source of sources) expect(index).toContain(`: <${source}>`);
  }
  expect((await makeDocuments([menpanSkm2017])).get("docs/rules/README.md")).not.toContain("no rule set");
});

test("a year that was left out is explained, and the first of an authority has nothing before it", async () => {
  const reason = reasonWithoutRules("ombudsman-ri", 2020);
  expect(documents.get("docs/rules/ombudsman-ri/2021.md")).toContain(`2020: ${reason}.`);
  expect(documents.get("docs/rules/menpan-skm/2017.md")).toContain(
    "There is no earlier rule set of this authority.",
  );
  expect(documents.get("docs/rules/ombudsman-ri/2015/pemda.md")).toMatch(/^2014: .*unknown\.$/m);
});

describe("two versions of one rule set", () => {
  const newer = {
    ...ombudsmanRi2022,
    version: "1.10.0",
    classifyOn: { decimals: 0, rounding: "half-up" } as const,
  };
  let made: Awaited<ReturnType<typeof makeDocuments>>;
  beforeAll(async () => {
    made = await makeDocuments([newer, ombudsmanRi2023, ombudsmanRi2021, { ...newer, version: "1.9.0" }]);
  });

  test("stand side by side, the newest under the id alone", () => {
    const names = [...made.keys()].filter((path) => path.includes("2022"));
    expect(names.sort()).toEqual([
      "docs/rules/ombudsman-ri/2022.md",
      "docs/rules/ombudsman-ri/2022@1.9.0.md",
      "json/rules/ombudsman-ri/2022.json",
      "json/rules/ombudsman-ri/2022@1.9.0.json",
    ]);
    expect(made.get("json/rules/ombudsman-ri/2022.json")).toContain('"version": "1.10.0"');
  });

  test("are compared with each other; the next year is compared with the newest", () => {
    const page = made.get("docs/rules/ombudsman-ri/2022.md")!;
    expect(page).toContain(
      "Since [`ombudsman-ri/2022@1.9.0`](2022@1.9.0.md): nothing that the rule sets record.",
    );
    expect(page).toContain("Since [`ombudsman-ri/2021`](2021.md):");
    const next = made.get("docs/rules/ombudsman-ri/2023.md")!;
    expect(next).toContain("Since [`ombudsman-ri/2022`](2022.md):");
    expect(next).toContain("| read at | whole numbers, half-up | 2 decimals, half-up |");
    expect(next).not.toContain("2022@1.9.0");
  });
});

test("what a rule set says cannot become markup", async () => {
  const title = { id: "a|b <script> *c* [d](e) `f` _g_", en: "<3 > 2" };
  const page = (await makeDocuments([{ ...ombudsmanRi2025, title }])).get("docs/rules/ombudsman-ri/2025.md")!;
  expect(page).toContain("# a\\|b \\<script> \\*c\\* \\[d](e) \\`f\\` \\_g\\_\n\n*<3 > 2*\n");
});
