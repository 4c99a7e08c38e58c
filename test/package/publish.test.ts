import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ruleSets } from "../../src/index.ts";
import { listFiles } from "./list-files.ts";
import { type Packed, pack } from "./pack.ts";
import { root, runTool } from "./run.ts";

const manifest = await readFile(join(root, "package.json"), "utf8");
const modules = [
  ...new Set([".", "./exact", "./schema", "./receipt", ...ruleSets().map(({ id }) => `./rules/${id}`)]),
];

const schemas = ["rule-set", "assessment", "region-result", "issue"].map((name) => `./schema/${name}.json`);
const data = [...new Set([...ruleSets().map(({ id }) => `./rules/${id}.json`), ...schemas])];

let packed: Packed;
beforeAll(async () => {
  packed = await pack();
});

afterAll(() => rm(dirname(packed.tarball), { recursive: true }));

describe("the tarball", () => {
  test("holds dist, src, json, conformance, the readme, the changelog, the licences and the manifest, and nothing else", () => {
    const outside = packed.files.filter((path) => !/^(dist|src|json|conformance)\//.test(path));
    expect(outside.sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "THIRD-PARTY-LICENSES.md",
      "package.json",
    ]);
  });

  test("holds what the manifest points at", () => {
    const targets = manifest.match(/(?<=")(?:\.\/)?dist\/[^"]+\.(?:c?js|d\.c?ts)(?=")/g) ?? [];
    expect(new Set(targets).size).toBe(modules.length * 4 + 1);
    for (const target of targets) expect(packed.files).toContain(target.replace("./", ""));
    for (const path of data) expect(packed.files).toContain(path.replace("./", "json/"));
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
    const scripts = packed.files.filter((path) => /^dist\/.*\.c?js$/.test(path));
    expect(scripts.length).toBeGreaterThan(8);
    for (const script of scripts) {
      const map = JSON.parse(await readFile(join(root, `${script}.map`), "utf8")) as {
        sources: string[];
        sourcesContent?: (string | null)[];
      };
      for (const [i, source] of map.sources.entries()) {
        expect(source).toMatch(/^(\.\.\/)+(src|node_modules\/@noble\/hashes\/src)\/|^[\w-]+\.cjs$/);
        const isForeign = source.includes("node_modules");
        expect(typeof (map.sourcesContent?.[i] ?? undefined)).toBe(isForeign ? "string" : "undefined");
        if (source.includes("/src/") && !isForeign)
          expect(packed.files).toContain(join(dirname(script), source));
      }
    }
  });

  test("pleases publint, strictly", async () => {
    const output = await runTool("publint/src/cli.js", [packed.tarball, "--strict"]);
    expect(output).toContain("All good!");
  });

  test("resolves with types in every resolver, at every subpath", async () => {
    const arguments_ = [packed.tarball, "--no-emoji", "--format", "json"];
    const report = JSON.parse(await runTool("@arethetypeswrong/cli/dist/index.js", arguments_)) as {
      analysis: { entrypoints: Record<string, unknown> };
      problems?: Record<string, unknown>;
    };
    expect(Object.keys(report.analysis.entrypoints).sort()).toEqual(
      [...modules, ...data, "./package.json"].sort(),
    );
    expect(report.problems ?? {}).toEqual({});
  });
});
