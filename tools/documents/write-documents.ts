/**
 * Writes the rule sets as documents: `npm run documents`. Pages go to docs/rules, rule sets and schemas as JSON
 * to json; files there that are nobody's any more are removed.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ruleSets } from "../../src/rules/index.ts";
import { folders, makeDocuments } from "./make-documents.ts";

const root = resolve(import.meta.dirname, "../..");
const documents = await makeDocuments(ruleSets());

for (const folder of folders) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(root.length + 1).replaceAll("\\", "/");
    if (!entry.isFile() || documents.has(path)) continue;
    rmSync(file);
    console.log(`${path} is removed`);
  }
}
for (const [path, text] of documents) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${documents.size} documents are written`);
