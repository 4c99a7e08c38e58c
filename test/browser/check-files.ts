import { deepEqual, equal } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bundles } from "../../tools/browser/bundle-pages.ts";
import { type Checks, check } from "../../tools/browser/checks.ts";
import { root } from "../../tools/browser/folders.ts";
import type { SeenVisit } from "../../tools/browser/open-pages.ts";
import { filesFolder, tableFiles } from "../../tools/table-files/list-files.ts";
import { refusesNothing, resultOf } from "./check-engine.ts";
import { listWorkbookScripts } from "./check-loaded.ts";
import { describeReading } from "./describe-reading.ts";

type Read = Readonly<Record<string, { readonly file: string; readonly stream: string }>>;

/** What the page has to know of the tables. */
export function listTables() {
  return tableFiles.map(({ name, rules = "ombudsman-ri/2022", columns }) => ({ name, rules, columns }));
}

/** Every table gives the same in the browser as in Node. */
export async function checkFiles(checks: Checks, bundles: Bundles, seen: SeenVisit): Promise<void> {
  await check(checks, "files: the content security policy refuses nothing", () => refusesNothing(seen));
  await check(checks, "files: what reads workbooks is one script of its own", () =>
    equal(listWorkbookScripts(bundles, seen).length, 1),
  );
  let read: Read = {};
  await check(checks, "files: all were read", () => {
    read = resultOf(seen) as Read;
    deepEqual(
      Object.keys(read),
      tableFiles.map(({ name }) => name),
    );
  });
  const readInNode = await startReading();
  for (const table of listTables()) {
    const expected = await readInNode(table);
    for (const way of ["file", "stream"] as const)
      await check(checks, `${table.name}, as a ${way}, gives what it gives in Node`, () =>
        deepEqual(JSON.parse(read[table.name]?.[way] ?? "null"), JSON.parse(expected)),
      );
  }
}

/** Reads a file in Node by the built package, as the pages do. */
async function startReading(): Promise<(table: ReturnType<typeof listTables>[number]) => Promise<string>> {
  const { resolve } = (await load("index")) as typeof import("../../src/index.ts");
  const { readTable } = (await load("table/index")) as typeof import("../../src/table/index.ts");
  return async ({ name, rules, columns }) => {
    const bytes = await readFile(join(root, filesFolder, name));
    return describeReading(readTable(resolve(rules), new Uint8Array(bytes), { columns }));
  };
}

function load(name: string): Promise<unknown> {
  return import(pathToFileURL(join(root, `dist/${name}.js`)).href);
}
