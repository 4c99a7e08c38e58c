import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";
import { root } from "../support/run.ts";

/** What the engine and the rules of one year may weigh, evidence, sense and digest included. */
const limit = 24 * 1024;

/** Bundles a program for the browser as an app would, the package found through its own `exports`. */
async function bundle(program: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    metafile: true,
    // Said of a package's own folder only, not of an installed one.
    logOverride: { "ignored-bare-import": "silent" },
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  return { text: output.text, size: gzipSync(output.contents, { level: 9 }).length, metafile };
}

describe("an app that scores by the rules of 2022", async () => {
  const { text, size, metafile } = await bundle(
    'import { score, ombudsmanRi2022 } from "kepatuhan"; console.log(score(ombudsmanRi2022, JSON.parse(location.hash)));',
  );

  test("holds the engine and the rules", () => {
    expect(text).toContain("ombudsman-ri/2022");
    expect(text).toContain("ScoringError");
  });

  test("weighs at most 24 KiB, gzipped", () => {
    console.log(`engine and rules of 2022: ${size} bytes gzipped`);
    expect(size).toBeLessThanOrEqual(limit);
  });

  test("holds no zod and no other rule set", () => {
    expect(Object.keys(metafile.inputs).filter((input) => input.includes("node_modules"))).toEqual([]);
    expect(text).not.toMatch(/zod/i);
    expect(text.match(/ombudsman-ri\/(?!2022)[\w/-]+/g)).toBeNull();
  });

  test("is no larger by the subpath of the rule set", async () => {
    const other = await bundle(
      'import { score } from "kepatuhan"; import { ombudsmanRi2022 } from "kepatuhan/rules/ombudsman-ri/2022"; console.log(score(ombudsmanRi2022, JSON.parse(location.hash)));',
    );
    expect(other.size).toBeLessThanOrEqual(limit);
  });
});

describe("an app that reads assessments with kepatuhan/schema", async () => {
  const { text, size } = await bundle(
    'import { parseAssessment } from "kepatuhan/schema"; console.log(parseAssessment(JSON.parse(location.hash)));',
  );

  test("weighs at most 20 KiB, gzipped, zod included", () => {
    console.log(`parseAssessment: ${size} bytes gzipped`);
    expect(size).toBeLessThanOrEqual(20 * 1024);
  });

  test("holds no schema of rule sets or results, no sense and no locale of zod's", () => {
    expect(text).toContain("respondents");
    expect(text).not.toMatch(/classifyOn|"not-assessed"\)|Invalid input: expected|\$defs/);
  });
});

test("an import that is not used leaves nothing behind", async () => {
  const { text } = await bundle(
    'import { score, ruleSetFor, ombudsmanRi2021 } from "kepatuhan"; import "kepatuhan/exact"; import { RuleSetSchema, extendRuleSet } from "kepatuhan/schema";',
  );
  expect(text.trim()).toBe("");
});

test("a rule set by its subpath is data: no engine comes along", async () => {
  const { text } = await bundle('export * from "kepatuhan/rules/ombudsman-ri/2023";');
  expect(text).toContain("ombudsman-ri/2023");
  expect(text).not.toContain("ScoringError");
});

test("kepatuhan/exact needs nothing but the error", async () => {
  const { metafile } = await build({
    entryPoints: [join(root, "src/exact/index.ts")],
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  const outside = Object.keys(metafile.inputs).filter((input) => !input.startsWith("src/exact/"));
  // the lists of words are data
  expect(outside.filter((input) => !/^src\/(issues\/|model\/words\.ts)/.test(input))).toEqual([]);
  const built = await bundle('export * from "kepatuhan/exact";');
  expect(Object.keys(built.metafile.inputs).filter((input) => !/^(dist\/|<stdin>)/.test(input))).toEqual([]);
});

test("what is built evaluates no code, so that it runs under a strict content security policy", async () => {
  const scripts = (await listFiles("dist")).filter((path) => /\.c?js$/.test(path));
  expect(scripts.length).toBeGreaterThan(8);
  for (const script of scripts) {
    expect(await readFile(join(root, script), "utf8"), script).not.toMatch(
      /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/,
    );
  }
});
