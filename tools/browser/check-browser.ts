/**
 * Checks the built package in Chromium, under a strict content security policy: `npm run check:browser`. What it
 * needs and does not find makes it fail with one line; nothing is skipped.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkPages } from "../../test/browser/check-pages.ts";
import { check, startChecks } from "./checks.ts";
import { findBrowser } from "./find-browser.ts";
import { root } from "./folders.ts";

const browser = findBrowser();
const checks = startChecks();

if (!existsSync(join(root, "dist/table/index.js"))) fail("dist is missing: run `npm run build` first");
else if (browser === undefined)
  fail("chromium is missing: install it, for instance by apt-get install chromium, or name it in CHROMIUM");
else {
  // a page that does not end at all is a failure like others
  await check(checks, "all pages end", () => checkPages(checks, browser));
  console.log(`${checks.passed} passed, ${checks.failed} failed`);
  if (checks.failed > 0 || checks.passed === 0) process.exitCode = 1;
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
