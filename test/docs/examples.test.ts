import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { listFiles } from "../package/list-files.ts";
import { root } from "../package/run.ts";
import { type Block, findBlocks, findDocstringBlocks } from "./find-blocks.ts";
import { listPages } from "./list-pages.ts";
import { type Prepared, prepareExample } from "./prepare-example.ts";

const pages = await listPages();
const sources = (await listFiles("src")).filter((path) => path.endsWith(".ts"));

/** A public module by its name, from the sources; others (Node's own) as they are. */
function importModule(name: string): Promise<unknown> {
  if (name === "kepatuhan") return import("../../src/index.ts");
  if (!name.startsWith("kepatuhan/")) return import(/* @vite-ignore */ name);
  const subpath = `.${name.slice("kepatuhan".length)}` as keyof typeof manifest.exports;
  const target: string | { import: { default: string } } = manifest.exports[subpath] ?? "";
  if (typeof target === "string") throw new Error(`${name} is not a module of the package`);
  const file = target.import.default.replace("./dist/", "src/").replace(/\.js$/, ".ts");
  return import(/* @vite-ignore */ join(root, file));
}

function check(value: unknown, text: string): void {
  let stated: unknown;
  try {
    stated = new Function(`return (${text}\n);`)();
  } catch {
    throw new Error(`the comment is not a value: ${text}`);
  }
  expect(value).toEqual(stated);
}

async function checkThrows(statement: () => Promise<void>, text: string): Promise<void> {
  await expect(statement()).rejects.toThrow(text);
}

async function runExample({ script }: Prepared): Promise<void> {
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => unknown;
  await new AsyncFunction("importModule", "check", "checkThrows", script)(importModule, check, checkThrows);
}

async function readBlocks(paths: readonly string[], find: typeof findBlocks): Promise<Block[]> {
  const found = await Promise.all(
    paths.map(async (path) => find(path, await readFile(join(root, path), "utf8"))),
  );
  return found.flat().filter(({ info }) => /^(ts|typescript)\b/.test(info));
}

const inPages = await readBlocks(pages, findBlocks);
const inSources = await readBlocks(sources, findDocstringBlocks);

describe("every example in a docstring runs and shows its answer", () => {
  test.each(inSources)("$place", async ({ code }) => {
    const prepared = await prepareExample(code);
    expect(prepared.checks, "statements with a checked comment").toBeGreaterThan(0);
    await runExample(prepared);
  });
});

describe("every example on a page runs", () => {
  test.each(inPages.filter(({ info }) => !info.includes("no-run")))("$place", async ({ code }) => {
    await runExample(await prepareExample(code));
  });

  test("but for one in ten at most", () => {
    const skipped = inPages.filter(({ info }) => info.includes("no-run"));
    expect(skipped.length).toBeLessThanOrEqual(Math.ceil(inPages.length / 10));
  });
});
