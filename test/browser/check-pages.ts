import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundlePages } from "../../tools/browser/bundle-pages.ts";
import type { Checks } from "../../tools/browser/checks.ts";
import { root } from "../../tools/browser/folders.ts";
import { openBrowser, visit } from "../../tools/browser/open-pages.ts";
import { servePages } from "../../tools/browser/serve-pages.ts";
import { filesFolder, tableFiles } from "../../tools/table-files/list-files.ts";
import { checkEngine } from "./check-engine.ts";
import { checkFiles, listTables } from "./check-files.ts";
import { checkLoaded } from "./check-loaded.ts";

/** Opens the pages one after another and checks what they did. */
export async function checkPages(checks: Checks, executable: string): Promise<void> {
  const bundles = await bundlePages();
  const files = new Map<string, string | Uint8Array>(bundles.scripts);
  files.set("/tables.json", JSON.stringify(listTables()));
  for (const { name } of tableFiles)
    files.set(`/files/${name}`, await readFile(join(root, filesFolder, name)));
  const server = await servePages(files);
  const browser = await openBrowser(executable);
  try {
    const open = (name: string) => visit(browser, server, name);
    await checkEngine(checks, server, open);
    const [engine, table] = [await open("engine"), await open("table")];
    await checkLoaded(checks, bundles, engine, table);
    await checkFiles(checks, bundles, await open("files"));
  } finally {
    await browser.close();
    server.close();
  }
}
