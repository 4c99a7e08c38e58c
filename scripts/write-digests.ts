/** Writes the digest of every published rule set into its file: `npx tsx scripts/write-digests.ts`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RuleSet } from "../src/model.ts";
import { digestOf } from "../src/rules/digest.ts";

const digestLine = /^( +digest: )"sha256-[0-9a-f]{64}",$/m;
const folder = new URL("../src/rules/", import.meta.url);

for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
  const file = new URL(name, folder);
  if (!name.endsWith(".ts")) continue;
  const source = readFileSync(file, "utf8");
  if (!digestLine.test(source)) continue;
  const [ruleSet] = Object.values<RuleSet>(await import(file.href));
  if (ruleSet === undefined) throw new Error(`${name}: exports no rule set`);
  const digest = digestOf(ruleSet);
  writeFileSync(file, source.replace(digestLine, `$1"${digest}",`));
  console.log(`${ruleSet.id}@${ruleSet.version} ${digest}${digest === ruleSet.digest ? "" : " (new)"}`);
}
