import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, run } from "../support/run.ts";
import { findBlocks } from "./find-blocks.ts";
import { listPages } from "./list-pages.ts";
import { readCommands } from "./read-commands.ts";

const pages = await listPages();
const texts = await Promise.all(
  pages.map(async (path) => findBlocks(path, await readFile(join(root, path), "utf8"))),
);
const shown = readCommands(texts.flat());

/** Stands in for an installed command; what it prints on standard error is shown in its place. */
const installed = 'kepatuhan() { node dist/cli/main.js "$@"; }; npx() { "$@"; };';

test("the readme shows the command at work", () => {
  expect(shown.some(({ place }) => place.startsWith("README.md"))).toBe(true);
});

test.each(shown)("$place: $command", async ({ command, output }) => {
  const printed = await run("bash", ["-c", `${installed} { ${command}\n} 2>&1 || true`]);
  expect(printed.trimEnd()).toBe(output);
});
