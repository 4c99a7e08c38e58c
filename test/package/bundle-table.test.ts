import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { resolve } from "../../src/index.ts";
import { readTable } from "../../src/table/index.ts";
import { filesFolder, tableFiles } from "../../tools/table-files/list-files.ts";
import { describeReading } from "../browser/describe-reading.ts";
import { root } from "../support/run.ts";

/** Bundles a program into chunks, and gives the files that it loads at once, and those that it loads when asked to. */
async function split(program: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    outdir: join(root, "split"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  const atOnce = new Set<string>();
  const load = (path: string) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { kind, path: other } of metafile.outputs[path]!.imports)
      if (kind === "import-statement") load(other);
  };
  load("split/stdin.js");
  const chunks = outputFiles.map(({ path, text, contents }) => ({
    text,
    size: gzipSync(contents, { level: 9 }).length,
    isAtOnce: atOnce.has(path.slice(root.length + 1).replaceAll("\\", "/")),
  }));
  const first = chunks.filter(({ isAtOnce }) => isAtOnce);
  return {
    text: first.map(({ text }) => text).join("\n"),
    size: first.reduce((total, each) => total + each.size, 0),
    later: chunks.filter(({ isAtOnce }) => !isAtOnce).map(({ text }) => text),
  };
}

describe("an app that reads tables and scores them by the rules of 2022", async () => {
  const core = await split('export { score, ombudsmanRi2022 } from "kepatuhan";');
  const { text, size, later } = await split(
    'export { score, ombudsmanRi2022 } from "kepatuhan"; export { readTable } from "kepatuhan/table";',
  );

  test("weighs under 20 kB more, gzipped, with the sentences of notes in both languages", () => {
    console.log(`readTable beside the core: ${size - core.size} bytes gzipped`);
    expect(text).toContain("koma dibaca sebagai tanda desimal");
    expect(text).toContain("the comma is read as decimal separator");
    expect(size - core.size).toBeLessThan(20_000);
  });

  test("loads what reads workbooks, and the sentences of issues, when it needs them", () => {
    const marks = [/sharedStrings/, /a formula whose cells were deleted/];
    for (const mark of marks) {
      expect(text).not.toMatch(mark);
      expect(later.filter((chunk) => mark.test(chunk))).toHaveLength(1);
    }
  });

  test("reads every table as its source does, though it has no more of papaparse than the parser", async () => {
    const built = (await import(pathToFileURL(join(root, "dist/table/index.js")).href)) as {
      readTable: typeof readTable;
    };
    for (const { name, rules = "ombudsman-ri/2022", columns } of tableFiles) {
      const bytes = new Uint8Array(await readFile(join(root, filesFolder, name)));
      const [own, other] = await Promise.all(
        [readTable, built.readTable].map((read) => describeReading(read(resolve(rules), bytes, { columns }))),
      );
      expect(other, name).toBe(own);
    }
  });
});
