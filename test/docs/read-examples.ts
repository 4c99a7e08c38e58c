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
  const target = targetOf(`.${name.slice("kepatuhan".length)}`);
  if (target === undefined) throw new Error(`${name} is not a module of the package`);
  return join(root, target.replace("./dist/", "src/").replace(/\.js$/, ".ts"));
}

/** The script that a subpath is exported as; a pattern is a subpath too. */
function targetOf(subpath: string): string | undefined {
  for (const [name, target] of Object.entries(manifest.exports)) {
    if (typeof target === "string") continue;
    if (name === subpath) return target.import;
    const start = name.endsWith("*") ? name.slice(0, -1) : undefined;
    if (start !== undefined && subpath.startsWith(start))
      return target.import.replace("*", subpath.slice(start.length));
  }
  return undefined;
}
