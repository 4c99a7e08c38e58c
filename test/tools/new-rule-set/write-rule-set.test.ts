import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, run } from "../../support/run.ts";

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "kepatuhan-new-rule-set-"));
  const parts = [
    "src",
    "tools",
    "docs",
    "json",
    "test/table/files",
    "package.json",
    "biome.json",
    ".gitignore",
  ];
  for (const name of parts) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});

afterAll(() => rm(copy, { recursive: true }));

function begin(...words: readonly string[]): Promise<string> {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  return run(process.execPath, [tsx, "tools/new-rule-set/write-rule-set.ts", ...words], copy);
}

test("the command begins a rule set that is found, exported and scored by", async () => {
  const report = await begin("ombudsman-ri", "2099", "pemda");
  expect(report).toContain("ombudsman-ri/2099/pemda is begun as a copy of ombudsman-ri/");
  expect(report).toContain(
    "  src/rules/ombudsman-ri/2099/pemda.ts\n  src/rules/published.ts\n  src/index.ts\n",
  );
  expect(await begin("ombudsman-ri/2098/pemda")).toContain("  src/rules/ombudsman-ri/2098/pemda.ts\n");
  const written = await readFile(join(copy, "json/rules/ombudsman-ri/2099/pemda.json"), "utf8");
  expect(JSON.parse(written)).toMatchObject({ id: "ombudsman-ri/2099/pemda", year: 2099 });
  const program = `import * as kepatuhan from ${JSON.stringify(pathToFileURL(join(copy, "src/index.ts")).href)};
    const { ombudsmanRi2099Pemda, ombudsmanRi2098Pemda, ruleSetFor, ruleSets, score } = kepatuhan;
    const region = { name: "Kota Contoh", type: "kota" };
    console.log(JSON.stringify([
      ruleSetFor("ombudsman-ri", 2099, "kota") === ombudsmanRi2099Pemda,
      ruleSetFor("ombudsman-ri", 2098) === ombudsmanRi2098Pemda,
      ruleSets().includes(ombudsmanRi2099Pemda),
      score(ombudsmanRi2099Pemda, { region, score: 89.45 }).score,
    ]));`;
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const printed = await run(process.execPath, [tsx, "--input-type=module", "-e", program], copy);
  expect(JSON.parse(printed)).toEqual([true, true, true, 89.45]);
});

test("what is refused is said in a line, and nothing is written", async () => {
  const before = await readFile(join(copy, "src/rules/published.ts"), "utf8");
  await expect(begin("ombudsman-ri", "2022")).rejects.toThrow(/\nombudsman-ri\/2022 is there already; .*\n$/);
  await expect(begin("ombudsman-ri", "2014")).rejects.toThrow(/\nthe rules of 2015, which .*\n$/);
  expect(await readFile(join(copy, "src/rules/published.ts"), "utf8")).toBe(before);
});
