import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCommitted } from "../conformance/read-committed.ts";
import { pack } from "./pack.ts";
import { root, run } from "./run.ts";

const oldTypeScript = "typescript-5.0@npm:typescript@5.0.4";
const programs = join(root, "test/package/programs");
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

  test("keeps what it does not export to itself", async () => {
    const program = 'import("kepatuhan/dist/index.js").catch((error) => console.log(error.code))';
    expect(await run(process.execPath, ["-e", program], project)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED\n");
  });
});

/** Type-checks programs of the project, the declarations of the package and of what it imports included. */
function typeCheck(compiler: string, module: string, resolution: string, files: readonly string[]) {
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
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

  test("a wrong program is refused", async () => {
    await expect(typeCheck("typescript", "node16", "node16", ["wrong.mts"])).rejects.toThrow(
      /wrong\.mts\(\d+,\d+\): error TS2322/,
    );
  });
});
