import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { parseRuleSet } from "../../src/authoring/index.ts";
import { ruleSets } from "../../src/rules/index.ts";
import { folders, makeDocuments } from "../../tools/documents/make-documents.ts";
import { errorsPath } from "../../tools/documents/write-errors.ts";
import { listFiles } from "../support/list-files.ts";
import { root } from "../support/run.ts";

const documents = await makeDocuments(ruleSets());
const found = [...(await Promise.all(folders.map(listFiles))).flat(), errorsPath];
const repair = "run `npm run documents`";

function read(path: string): Promise<string> {
  return readFile(join(root, path), "utf8");
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await read(path)) as Record<string, unknown>;
}

describe("the documents of the rule sets", () => {
  test.each([...documents])("%s is up to date", async (path, text) => {
    expect(found, `${path} is missing: ${repair}`).toContain(path);
    expect(await read(path), `${path} is stale: ${repair}`).toBe(text);
  });

  test("are all that stands beside them", () => {
    expect(
      found.filter((path) => !documents.has(path)),
      `nobody's: ${repair}`,
    ).toEqual([]);
  });

  test("are a page and a JSON for each rule set, the index, the issue codes and four schemas", () => {
    const ids = new Set(ruleSets().map(({ id }) => id));
    expect(documents.size).toBe(2 * ruleSets().length + 6);
    for (const id of ids) {
      expect(documents.has(`docs/rules/${id}.md`)).toBe(true);
      expect(documents.has(`json/rules/${id}.json`)).toBe(true);
    }
  });

  test("do not depend on the order in which the rule sets are given", async () => {
    expect([...(await makeDocuments(ruleSets().reverse()))]).toEqual([...documents]);
  });
});

const validators = new Map(
  await Promise.all(
    ["rule-set", "assessment", "region-result"].map(async (name) => {
      const ajv = new Ajv2020({ strict: true, strictRequired: false });
      const schema = await readJson(`json/schema/${name}.json`);
      return [name, { schema, valid: ajv.validateSchema(schema), check: ajv.compile(schema) }] as const;
    }),
  ),
);

describe.each([...validators])("json/schema/%s.json", (_name, { schema, valid, check }) => {
  test("is draft 2020-12", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(valid).toBe(true);
  });

  test("refuses what is something else", () => {
    for (const json of [null, [], {}, { id: "ombudsman-ri/2022" }]) expect(check(json)).toBe(false);
  });
});

test("the schema of assessments accepts an example of the docs", async () => {
  const { check } = validators.get("assessment")!;
  const example: unknown = await readJson("docs/examples/maluku-tenggara-2023.json");
  for (const assessment of Array.isArray(example) ? example : [example]) {
    expect(check(assessment), JSON.stringify(check.errors)).toBe(true);
  }
});

const files = found.filter((path) => path.startsWith("json/rules/"));

describe.each(files)("%s", (path) => {
  const { check } = validators.get("rule-set")!;

  test("is accepted by the JSON Schema", async () => {
    expect(check(await readJson(path)), JSON.stringify(check.errors)).toBe(true);
  });

  test("parses to the published rule set, digest included, with or without it", async () => {
    const { digest, ...rest } = await readJson(path);
    const ruleSet = ruleSets().find((other) => other.digest === digest && other.id === rest["id"])!;
    expect(parseRuleSet(rest).digest).toBe(digest);
    expect(parseRuleSet({ ...rest, digest })).toEqual(ruleSet);
  });
});

describe("the package", () => {
  const require = createRequire(import.meta.url);
  const subpaths = found.filter((path) => path.startsWith("json/")).map((path) => path.slice(5));

  test("is published with them", () => {
    expect(manifest.files).toContain("json");
  });

  test.each(subpaths)("gives kepatuhan/%s", async (path) => {
    expect(require(`kepatuhan/${path}`)).toEqual(await readJson(`json/${path}`));
  });
});
