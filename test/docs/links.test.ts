import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/run.ts";
import { listPages } from "./list-pages.ts";

const repository = "https://github.com/kepatuhan/kepatuhan/blob/main/";
const pages = [...(await listPages()), "CONTRIBUTING.md", "conformance/README.md"];

/** Where the links of a page lead: inline ones and definitions, but those in code. */
function listLinks(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)];
  const defined = [...prose.matchAll(/^\[[^\]]+\]: (\S+)$/gm)];
  return [...inline, ...defined]
    .map(([, target]) => target!.replace(/^<|>$|#.*$/g, ""))
    .filter((link) => link !== "");
}

test.each(pages)("%s leads to files that are there", async (page) => {
  for (const link of listLinks(await readFile(join(root, page), "utf8"))) {
    const path = link.startsWith(repository) ? link.slice(repository.length) : join(dirname(page), link);
    if (/^https?:/.test(link) && !link.startsWith(repository)) continue;
    expect(existsSync(join(root, path)), link).toBe(true);
  }
});

test("the readme links absolutely, for it is read beside the package as well", async () => {
  const links = listLinks(await readFile(join(root, "README.md"), "utf8"));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
});
