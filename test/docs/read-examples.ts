import { readFile } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { listFiles } from "../support/list-files.ts";
import { root } from "../support/run.ts";
import { type Block, findBlocks, findDocstringBlocks } from "./find-blocks.ts";
import { listPages } from "./list-pages.ts";

async function readBlocks(paths: readonly string[], find: typeof findBlocks): Promise<Block[]> {
  const found = await Promise.all(
    paths.map(async (path) => find(path, await readFile(join(root, path), "utf8"))),
  );
  return found.flat().filter(({ info }) => /^(ts|typescript)\b/.test(info));
}

/** The examples on the pages for readers. */
export async function readPageExamples(): Promise<Block[]> {
  return readBlocks(await listPages(), findBlocks);
}

/** The examples in the docstrings of the sources. */
export async function readDocstringExamples(): Promise<Block[]> {
  const sources = (await listFiles("src")).filter((path) => path.endsWith(".ts"));
  return readBlocks(sources, findDocstringBlocks);
}

/** The source of a public module by its name (`kepatuhan/exact`), undefined for what is none of the package. */
export function sourceOf(name: string): string | undefined {
  if (name === "kepatuhan") return join(root, "src/index.ts");
  if (!name.startsWith("kepatuhan/")) return undefined;
  const subpath = `.${name.slice("kepatuhan".length)}` as keyof typeof manifest.exports;
  const target: string | { import: { default: string } } = manifest.exports[subpath] ?? "";
  if (typeof target === "string") throw new Error(`${name} is not a module of the package`);
  return join(root, target.import.default.replace("./dist/", "src/").replace(/\.js$/, ".ts"));
}
