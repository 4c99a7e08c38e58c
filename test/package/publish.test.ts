import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { listFiles } from "../support/list-files.ts";
import { root, runTool } from "../support/run.ts";
import { jsonSubpaths, ruleSetSubpaths } from "./list-subpaths.ts";
import { type Packed, pack } from "./pack.ts";

const engine = [".", "./exact", "./schema", "./receipt", "./table", "./locale"];
const ruleSets = ruleSetSubpaths.map((path) => `./${path}`);
const data = jsonSubpaths.map((path) => `./${path}`);
const patterns = ["./rules/*", "./rules/*.json", "./schema/*.json"];

/** Every file that the manifest points at, patterns with the star in them. */
function listTargets(): readonly string[] {
  const { exports, bin, main, module, types, typesVersions } = manifest;
  const parts = [exports, bin, main, module, types, typesVersions];
  return [...new Set(JSON.stringify(parts).match(/(?<=")(?:\.\/)?(?:dist|json)\/[^"]+(?=")/g))];
}

let packed: Packed;
beforeAll(async () => {
  packed = await pack();
});

afterAll(() => rm(dirname(packed.tarball), { recursive: true }));

describe("the tarball", () => {
  test("holds dist, src, json, examples, conformance, the readme, the changelog, the licences and the manifest, and nothing else", () => {
    const outside = packed.files.filter(
      (path) => !/^(dist|src|json|conformance|docs\/examples)\//.test(path),
    );
    expect(outside.sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "THIRD-PARTY-LICENSES.md",
      "package.json",
    ]);
  });

  test("holds what the manifest points at", () => {
    const targets = listTargets().map((target) => target.replace("./", ""));
    const files = targets.filter((target) => !target.includes("*"));
    expect(files.length).toBe(engine.length * 3 + 1); // with the command
    for (const target of files) expect(packed.files).toContain(target);
    expect(targets.filter((target) => target.includes("*")).sort()).toEqual([
      "dist/rules/*.cjs",
      "dist/rules/*.d.cts",
      "dist/rules/*.js",
      "json/rules/*.json",
      "json/schema/*.json",
    ]);
  });

  test("holds types beside every script that the manifest exports", () => {
    const scripts = packed.files.filter((path) => /^dist\/(index|[a-z]+\/index|rules\/.+)\.c?js$/.test(path));
    expect(scripts.length).toBe((engine.length + ruleSets.length) * 2);
    for (const script of scripts) expect(packed.files).toContain(script.replace(/\.(c?)js$/, ".d.$1ts"));
  });

  test("holds under the patterns every rule set and schema, and nothing else", () => {
    const under = (folder: string, ending: string) =>
      packed.files.filter((path) => path.startsWith(folder) && path.endsWith(ending)).sort();
    for (const ending of [".js", ".cjs", ".d.ts", ".d.cts"])
      expect(under("dist/rules/", ending)).toEqual(ruleSetSubpaths.map((path) => `dist/${path}${ending}`));
    expect(under("json/", "")).toEqual(jsonSubpaths.map((path) => `json/${path}`));
  });

  test("is less than 4 MB when it is unpacked", () => {
    // 3.7 MB when this was written
    expect(packed.unpackedSize).toBeLessThan(4_000_000);
  });

  test("holds the conformance vectors packed, and nothing else of what draws and locks them", async () => {
    const [vectors, others] = [true, false].map((isVector) =>
      packed.files.filter(
        (path) => path.startsWith("conformance/") && path.startsWith("conformance/vectors/") === isVector,
      ),
    );
    const plain = (await listFiles("conformance/vectors")).filter((path) => path.endsWith(".jsonl"));
    expect(vectors!.sort()).toEqual(plain.map((path) => `${path}.gz`));
    expect(others!.sort()).toEqual(
      ["README.md", "SPECIFICATION.md", "reference.py", "vector.schema.json"].map(
        (name) => `conformance/${name}`,
      ),
    );
  });

  test("holds a source map beside every script, without what is shipped beside it, with nothing of this machine in it", async () => {
    // rule sets are data and have none
    const scripts = packed.files.filter((path) => /^dist\/(?!rules\/).*\.c?js$/.test(path));
    expect(scripts.length).toBeGreaterThan(8);
    for (const script of scripts) {
      const map = JSON.parse(await readFile(join(root, `${script}.map`), "utf8")) as {
        sources: string[];
        sourcesContent?: (string | null)[];
      };
      for (const [i, source] of map.sources.entries()) {
        expect(source).toMatch(/^(\.\.\/)+(src|node_modules\/(@stablelib|papaparse))\/|^[\w-]+\.cjs$/);
        expect(map.sourcesContent?.[i] ?? null).toBeNull();
        if (source.includes("/src/") && !source.includes("node_modules"))
          expect(packed.files).toContain(join(dirname(script), source));
      }
    }
  });

  test("pleases publint, strictly", async () => {
    const output = await runTool("publint/src/cli.js", [packed.tarball, "--strict"]);
    expect(output).toContain("All good!");
  });

  test("resolves with types in every resolver, at every subpath", async () => {
    // a pattern is not looked at: what it stands for is named
    const named = ["--include-entrypoints", ...ruleSets, ...data];
    const arguments_ = [packed.tarball, "--no-emoji", "--format", "json", ...named];
    const report = JSON.parse(await runTool("@arethetypeswrong/cli/dist/index.js", arguments_)) as {
      analysis: { entrypoints: Record<string, { isWildcard: boolean }> };
      problems?: Record<string, unknown>;
    };
    const entries = Object.entries(report.analysis.entrypoints);
    const found = entries.filter(([, { isWildcard }]) => !isWildcard).map(([name]) => name);
    expect(found.sort()).toEqual([...engine, ...ruleSets, ...data, "./package.json"].sort());
    expect(entries.length).toBe(found.length + patterns.length);
    expect(report.problems ?? {}).toEqual({});
  });

  test("is described in fewer than 200 lines", async () => {
    const text = await readFile(join(root, "package.json"), "utf8");
    expect(text.split("\n").length - 1).toBeLessThan(200);
  });
});
