/**
 * Writes the digest of every rule set into its file: `npm run digests`. A rule set that is published keeps the
 * digest it has; with `--publish` the others are published, by entering them in the list of pins
 * and in the table of it that the library holds.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RuleSet } from "../../src/model/index.ts";
import { digestOf } from "../../src/plan/digest-of.ts";
import { checkPins, nameOf, type Pin } from "./check-pins.ts";
import { writePins } from "./write-pins.ts";

const digestLine = /^( +digest: )"sha256-[0-9a-f]{64}",$/m;
const folder = new URL("../../src/rules/", import.meta.url);
const list = new URL("../../test/rules/published-digests.json", import.meta.url);
const table = new URL("../../src/rules/pins.ts", import.meta.url);

const found = [];
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith(".ts")) continue;
  const file = new URL(name, folder);
  const source = readFileSync(file, "utf8");
  if (!digestLine.test(source)) continue;
  const [ruleSet] = Object.values<RuleSet>(await import(file.href));
  if (ruleSet === undefined) throw new Error(`${name}: exports no rule set`);
  const { id, version } = ruleSet;
  found.push({ file, source, written: ruleSet.digest, id, version, digest: digestOf(ruleSet) });
}

const pins = JSON.parse(readFileSync(list, "utf8")) as Pin[];
const pinned = new Set(pins.map(nameOf));
const unpublished = found.filter((entry) => !pinned.has(nameOf(entry)));
const refusals = checkPins([...pins, ...unpublished], found);
if (refusals.length > 0) {
  console.error(`nothing was written:\n${refusals.join("\n")}`);
  process.exit(1);
}

for (const { file, source, written, id, version, digest } of found) {
  if (digest !== written) writeFileSync(file, source.replace(digestLine, `$1"${digest}",`));
  console.log(`${nameOf({ id, version })} ${digest}${digest === written ? "" : " (new)"}`);
}
if (process.argv.includes("--publish")) {
  const all = [...pins, ...unpublished.map(({ id, version, digest }) => ({ id, version, digest }))];
  all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(table, writePins(all));
  for (const entry of unpublished) console.log(`${nameOf(entry)} is published`);
}
