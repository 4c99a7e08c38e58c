import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPublished } from "../../src/rules/published.ts";
import { readCommitted } from "../conformance/read-committed.ts";
import { findBlocks } from "../docs/find-blocks.ts";
import { readCommands } from "../docs/read-commands.ts";
import { root, run } from "../support/run.ts";
import { jsonSubpaths, ruleSetSubpaths } from "./list-subpaths.ts";
import { pack } from "./pack.ts";
import { writeExample } from "./write-example.ts";
import { writeImports } from "./write-imports.ts";

const oldTypeScript = "typescript-5.0@npm:typescript@5.0.4";
const programs = join(root, "test/package/programs");
/** How a JSON is imported, by the program that does it so: node16 knows no attributes, nodenext demands them. */
const jsonImports: Readonly<Record<string, (name: string, path: string) => string>> = {
  "subpaths.cts": (name, path) => `import ${name} = require("kepatuhan/${path}");`,
  "subpaths.mts": (name, path) => `import ${name} from "kepatuhan/${path}" with { type: "json" };`,
  "subpaths-plain.mts": (name, path) => `import ${name} from "kepatuhan/${path}";`,
};
let project: string;
let version: string;

/**
 * An empty project with the tarball installed and the programs beside it. The oldest TypeScript that works
 * goes there as well: among the tools, its `tsc` would take the place of ours.
 */
beforeAll(async () => {
  const { tarball } = await pack();
  version = JSON.parse(await readFile(join(root, "package.json"), "utf8")).version;
  project = await mkdtemp(join(tmpdir(), "kepatuhan-install-"));
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "app", private: true }));
  await run(
    "npm",
    ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball, oldTypeScript],
    project,
  );
  await rm(dirname(tarball), { recursive: true });
  for (const name of await readdir(programs)) {
    await copyFile(join(programs, name), join(project, name));
  }
  for (const [name, importJson] of Object.entries(jsonImports))
    await writeFile(join(project, name), writeImports(importJson));
});

afterAll(() => rm(project, { recursive: true }));

describe("an installed package", () => {
  test.each(["import.mjs", "require.cjs"])("gives the same by %s", async (program) => {
    const output = JSON.parse(await run(process.execPath, [program], project));
    expect(output).toEqual({
      score: 89.45,
      exact: "1789/20",
      grade: "A",
      zone: "hijau",
      sum: { numerator: "1", denominator: "2" },
      equalRuleSets: true,
      oneError: true,
      code: "invalid-assessment",
      version,
    });
  });

  test.each(["load.mjs", "load.cjs"])(
    "gives every rule set and every JSON by its subpath, by %s",
    async (program) => {
      const load = async (subpaths: readonly string[]): Promise<unknown> => {
        const names = subpaths.map((path) => `kepatuhan/${path}`);
        return JSON.parse(await run(process.execPath, [program, ...names], project));
      };
      const modules = await load(ruleSetSubpaths);
      expect(modules).toEqual(expect.arrayContaining(listPublished()));
      expect(modules).toHaveLength(listPublished().length);
      const [jsons, expected] = await Promise.all([
        load(jsonSubpaths),
        Promise.all(jsonSubpaths.map((path) => readFile(join(root, "json", path), "utf8"))),
      ]);
      expect(jsons).toEqual(expected.map((text) => JSON.parse(text)));
    },
  );

  test("brings its command along", async () => {
    const output = await run(join(project, "node_modules/.bin/kepatuhan"), ["--version"], project);
    expect(output).toContain(version);
  });

  test("brings the conformance vectors along, packed, for its command and the second implementation", async () => {
    const held = readCommitted().length;
    const reference = "node_modules/kepatuhan/conformance/reference.py";
    expect(await run("python3", [reference], project)).toBe(`${held} passed, 0 failed\n`);
    const argv = ["conformance", `python3 ${reference} --serve`];
    const output = await run(join(project, "node_modules/.bin/kepatuhan"), argv, project);
    expect(output).toBe(`${held} passed, 0 failed\n`);
  });

  test("does what the readme says: its code and its commands, in an empty folder", async () => {
    const blocks = findBlocks("README.md", await readFile(join(root, "README.md"), "utf8"));
    const examples = blocks.filter(({ info }) => info === "ts");
    expect(examples.length).toBeGreaterThan(5);
    for (const [i, { code }] of examples.entries()) {
      await writeFile(join(project, `readme-${i}.mjs`), await writeExample(code));
      await run(process.execPath, [`readme-${i}.mjs`], project);
    }
    const commands = readCommands(blocks);
    expect(commands.length).toBeGreaterThan(0);
    for (const { command, output } of commands)
      expect((await run("bash", ["-c", command], project)).trimEnd()).toBe(output);
    expect(await run("npx", ["kepatuhan", "demo"], project)).toContain("Kota Payakumbuh");
  });

  test("keeps what it does not export to itself", async () => {
    const program = 'import("kepatuhan/dist/index.js").catch((error) => console.log(error.code))';
    expect(await run(process.execPath, ["-e", program], project)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED\n");
  });
});

/** Type-checks programs of the project, the declarations of the package and of what it imports included. */
function typeCheck(compiler: string, module: string, resolution: string, files: readonly string[]) {
  const checks = ["--strict", "--exactOptionalPropertyTypes", "--resolveJsonModule"];
  const strict = ["--noEmit", ...checks, "--skipLibCheck", "false"];
  const lib = files.some((file) => file.startsWith("schema")) ? "es2022,dom" : "es2022"; // zod speaks of URL
  const target = ["--target", "es2022", "--lib", lib];
  const modules = ["--module", module, "--moduleResolution", resolution];
  const folder = join(compiler === "typescript" ? root : project, "node_modules", compiler);
  return run(
    process.execPath,
    [join(folder, "bin/tsc"), ...strict, ...target, ...modules, ...files],
    project,
  );
}

describe("the declarations, checked in full", () => {
  const everything = ["main.mts", "main.cts", "schema.mts", "schema.cts"];
  const withoutZod = ["main.mts", "main.cts"];

  test.each([
    ["typescript", "node16", "node16", everything],
    ["typescript", "nodenext", "nodenext", everything],
    ["typescript", "esnext", "bundler", ["main.mts", "schema.mts"]],
    ["typescript-5.0", "node16", "node16", withoutZod],
    ["typescript-5.0", "esnext", "bundler", ["main.mts"]],
    ["typescript-5.0", "commonjs", "node10", ["main.cts"]],
  ])("%s, module %s, resolution %s", async (compiler, module, resolution, files) => {
    await typeCheck(compiler, module, resolution, files);
  });

  test.each([
    ["typescript", "node16", "node16", ["subpaths-plain.mts", "subpaths.cts"]],
    ["typescript", "nodenext", "nodenext", ["subpaths.mts", "subpaths.cts"]],
    ["typescript", "esnext", "bundler", ["subpaths.mts"]],
    ["typescript-5.0", "node16", "node16", ["subpaths.cts"]],
    ["typescript-5.0", "commonjs", "node10", ["subpaths.cts"]],
  ])(
    "%s, module %s, resolution %s: every rule set and JSON by its subpath",
    async (compiler, module, resolution, files) => {
      await typeCheck(compiler, module, resolution, files);
    },
  );

  test("a wrong program is refused", async () => {
    await expect(typeCheck("typescript", "node16", "node16", ["wrong.mts"])).rejects.toThrow(
      /wrong\.mts\(\d+,\d+\): error TS2322/,
    );
  });
});
