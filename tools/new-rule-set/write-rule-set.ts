/**
 * Begins a rule set: `npm run new-rule-set -- ombudsman-ri 2027`, or `-- ombudsman-ri 2027 pemda` for a part of the
 * regions. Writes its file as a copy of the last year's, enters it in the list and among the named exports, takes the
 * year out of the years without rules, makes its documents, and says what is left to do.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { listPublished } from "../../src/rules/published.ts";
import { draftRuleSet } from "./draft-rule-set.ts";
import { addExport, addToList, removeYear } from "./edit-sources.ts";
import { findTemplate } from "./find-template.ts";
import { idOf, type Request, readRequest } from "./read-request.ts";
import { writeModule } from "./write-module.ts";
import { writeReport } from "./write-report.ts";

const root = resolve(import.meta.dirname, "../..");
const edits = {
  "src/rules/published.ts": addToList,
  "src/index.ts": addExport,
  "src/rules/years-without-rules.ts": removeYear,
};

/** The sources that a rule set is entered in, by path, as they are to be; those that stay are left out. */
function editSources(request: Request): ReadonlyMap<string, string> {
  const edited = Object.entries(edits).map(([path, edit]) => {
    const before = readFileSync(join(root, path), "utf8");
    return { path, before, after: edit(before, request) };
  });
  return new Map(edited.flatMap(({ path, before, after }) => (after === before ? [] : [[path, after]])));
}

/** Runs the command of an installed development tool. */
function runTool(path: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, "node_modules", path), ...args], { cwd: root, stdio: "pipe" });
}

function refuse(line: string): never {
  console.error(line);
  process.exit(1);
}

const all = listPublished();
const request = readRequest(process.argv.slice(2), all);
if (typeof request === "string") refuse(request);
const template = findTemplate(request, all);
if (typeof template === "string") refuse(template);

const path = `src/rules/${idOf(request)}.ts`;
const edited = editSources(request);
mkdirSync(join(root, dirname(path)), { recursive: true });
writeFileSync(join(root, path), writeModule(draftRuleSet(request, template)), { flag: "wx" });
for (const [name, text] of edited) writeFileSync(join(root, name), text);
const changed = [path, ...edited.keys()];
runTool("@biomejs/biome/bin/biome", "check", "--write", ...changed);
// in a process of its own: this one has the list as it was before
runTool("tsx/dist/cli.mjs", "tools/documents/write-documents.ts");
console.log(writeReport(request, template.ruleSet.id, changed));
