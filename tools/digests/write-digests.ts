/**
 * Writes the digest of every rule set into its file: `npm run digests`. A rule set that is published keeps the
 * digest it has.
 *
 * `npm run digests -- --publish`, the last step of a new rule set, publishes the others, by entering them in the list
 * of pins and in the table of it that the library holds. It refuses a git tree with changes that are not committed, so
 * that what is pinned is what is committed.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RuleSet } from "../../src/model/index.ts";
import { digestOf } from "../../src/plan/digest-of.ts";
import { checkPins, nameOf, type Pin } from "./check-pins.ts";
import { listUncommitted } from "./list-uncommitted.ts";
import { refusePublishing } from "./refuse-publishing.ts";
import { writePins } from "./write-pins.ts";

const digestLine = /^( +digest: )"sha256-[0-9a-f]{64}",$/m;
const root = new URL("../../", import.meta.url);
const folder = new URL("src/rules/", root);
const list = new URL("test/rules/published-digests.json", root);
const table = new URL("src/rules/pins.ts", root);
const publishing = process.argv.includes("--publish");

/** Ends the run with what to do first. */
function refuse(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  console.error(`nothing was written:\n${reasons.join("\n")}`);
  process.exit(1);
}

const found = [];
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith(".ts")) continue;
  const file = new URL(name, folder);
  const source = readFileSync(file, "utf8");
  if (!digestLine.test(source)) continue;
  const [ruleSet] = Object.values<RuleSet>(await import(file.href));
  if (ruleSet === undefined) throw new Error(`${name}: exports no rule set`);
  const { id, version, digest: written } = ruleSet;
  found.push({ path: `src/rules/${name}`, file, source, written, id, version, digest: digestOf(ruleSet) });
}

const pins = JSON.parse(readFileSync(list, "utf8")) as Pin[];
const pinned = new Set(pins.map(nameOf));
const unpublished = found.filter((entry) => !pinned.has(nameOf(entry)));
refuse(checkPins([...pins, ...unpublished], found));
if (publishing) refuse(refusePublishing(listUncommitted(fileURLToPath(root)), unpublished));

for (const { file, source, written, id, version, digest } of found) {
  if (digest !== written) writeFileSync(file, source.replace(digestLine, `$1"${digest}",`));
  console.log(`${nameOf({ id, version })} ${digest}${digest === written ? "" : " (new)"}`);
}
if (publishing) {
  const all = [...pins, ...unpublished.map(({ id, version, digest }) => ({ id, version, digest }))];
  all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(table, writePins(all));
  for (const entry of unpublished) console.log(`${nameOf(entry)} is published; commit its digest`);
}
