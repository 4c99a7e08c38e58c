import { deepEqual, ok } from "node:assert/strict";
import { gzipSync } from "node:zlib";
import type { Bundles } from "../../tools/browser/bundle-pages.ts";
import { type Checks, check } from "../../tools/browser/checks.ts";
import type { SeenVisit } from "../../tools/browser/open-pages.ts";
import { refusesNothing, resultOf } from "./check-engine.ts";

/** What reading a CSV with notes may load besides the engine and the rules, in bytes. */
const limit = 20_000;

/** What reading a table of the most usual kind loads beside what scoring loads. */
export async function checkLoaded(
  checks: Checks,
  bundles: Bundles,
  engine: SeenVisit,
  table: SeenVisit,
): Promise<void> {
  await check(checks, "table: an ordinary CSV is read, with notes", () => {
    const notes = ["separator", "columns", "columns-ignored", "decimal-comma", "types-spelled"];
    deepEqual(resultOf(table), { scores: [92.4], notes });
  });
  await check(checks, "table: the content security policy refuses nothing", () => refusesNothing(table));
  await check(checks, "table: nothing that reads workbooks is loaded", () =>
    deepEqual(listWorkbookScripts(bundles, table), []),
  );
  await check(checks, `table: under ${limit} bytes gzipped beside the core`, () => {
    const size = weigh(bundles, table) - weigh(bundles, engine);
    console.log(`kepatuhan/table beside the core: ${size} bytes gzipped`);
    ok(size < limit, `${size} bytes`);
  });
}

/** The scripts that a page loaded and that read workbooks. */
export function listWorkbookScripts({ outputs }: Bundles, { requests }: SeenVisit): readonly string[] {
  return requests.filter((path) =>
    Object.keys(outputs[path]?.inputs ?? {}).some((input) => input.includes("read-excel-file")),
  );
}

function weigh({ scripts }: Bundles, { requests }: SeenVisit): number {
  return requests
    .flatMap((path) => scripts.get(path) ?? [])
    .reduce((total, script) => total + gzipSync(script, { level: 9 }).length, 0);
}
