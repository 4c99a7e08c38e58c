import { run } from "../src/cli/commands/run.ts";

/** The real examples, each with its rules. */
const examples = [
  ["docs/examples/sumatera-barat-2022.csv", "--rules", "ombudsman-ri/2022", "--within", "province"],
  ["docs/examples/sumatera-barat-2023.csv", "--rules", "ombudsman-ri/2023", "--within", "province"],
  ["docs/examples/maluku-tenggara-2023.json", "--rules", "ombudsman-ri/2023"],
];

for (const [i, example] of examples.entries()) {
  if (i > 0) console.log();
  process.exitCode = await run(["score", ...example], process);
  if (process.exitCode !== 0) break;
}
