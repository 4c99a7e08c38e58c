// npm run bench [-- --quick]: measures everything and writes docs/benchmarks.md and bench/results.json. A quick run
// prints the page instead.
import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { compareCold } from "./cold/compare.mjs";
import { growByIndicators, growByUnits } from "./lib/growth.mjs";
import { describeMachine, listVersions } from "./lib/machine.mjs";
import { countMistakes } from "./lib/mistakes.mjs";
import { solve } from "./lib/oracle.mjs";
import { writePage } from "./lib/page.mjs";
import { full, small } from "./lib/sizes.mjs";
import { makeWorkload } from "./lib/workload.mjs";
import { measureMemory } from "./memory/measure.mjs";
import { compareArquero } from "./peers/arquero.mjs";
import { compareBigJs } from "./peers/big-js.mjs";
import { compareCsv } from "./peers/csv.mjs";
import { compareDecimalJs } from "./peers/decimal-js.mjs";
import { compareDuckdb } from "./peers/duckdb.mjs";
import { compareFloat } from "./peers/float.mjs";
import { compareHyperFormula } from "./peers/hyperformula.mjs";
import { compareRulesEngine } from "./peers/json-rules-engine.mjs";
import { compareMathjs } from "./peers/mathjs.mjs";
import { compareObjects, compareSingle } from "./peers/objects.mjs";
import { compareRanks } from "./peers/ranks.mjs";

const sizes = process.argv.includes("--quick") ? small : full;
const began = performance.now();
const date = new Date().toISOString().slice(0, 10);
const [before] = loadavg();

const comparisons = await runComparisons();
say("growth, memory");
const growth = {
  units: await growByUnits({ ...sizes, rounds: sizes.growthRounds }),
  indicators: await growByIndicators({ ...sizes, rounds: sizes.growthRounds }),
};
const memory = await measureMemory(sizes);
const results = {
  date,
  quick: sizes.quick,
  seconds: Math.round((performance.now() - began) / 1000),
  machine: describeMachine(),
  load: { before, after: loadavg()[0] },
  versions: await listVersions(),
  rounds: sizes.rounds,
  slowRounds: sizes.slowRounds,
  ratios: {
    ...Object.fromEntries(comparisons.map(({ name, ratio }) => [name, ratio.median])),
    ...growthRatio(),
  },
  measures: readMeasures(),
  comparisons,
  growth,
  memory,
};
await publish();

/** All comparisons, one after the other: each makes its data and lets it go. */
async function runComparisons() {
  const workload = makeWorkload(sizes.units);
  const fast = { ...sizes, workload, truth: solve(workload) };
  const slow = { ...fast, rounds: sizes.slowRounds };
  const found = [];
  for (const compare of [
    compareFloat,
    compareDuckdb,
    compareArquero,
    compareRanks,
    compareSingle,
    compareCold,
  ])
    found.push(...(await compare(fast)).map(tell));
  for (const compare of [
    compareDecimalJs,
    compareBigJs,
    compareMathjs,
    compareHyperFormula,
    compareRulesEngine,
  ])
    found.push(...(await compare(slow)).map(tell));
  for (const compare of [compareObjects, compareCsv]) found.push(...(await compare(slow)).map(tell));
  return found;
}

function tell(comparison) {
  say(`${comparison.name} ${comparison.ratio.median.toPrecision(3)}`);
  return comparison;
}

function say(text) {
  console.error(`${Math.round((performance.now() - began) / 1000)} s: ${text}`);
}

/** What 10^7 units cost each over what 10^4 cost each; only a full run has them. */
function growthRatio() {
  const [few, many] = [1e4, 1e7].map((units) => growth.units.find((row) => row.units === units));
  if (many === undefined) return {};
  return { "growth-1e4-1e7": many.nanosecondsPerUnit.median / few.nanosecondsPerUnit.median };
}

function readMeasures() {
  const find = (name) => comparisons.find((one) => one.name === name);
  const maxRssMb = find("csv/papaparse")?.maxRssMb;
  return {
    import: find("cold/float-cold").importSeconds.median,
    ...(maxRssMb === undefined ? {} : { "csv-memory": maxRssMb }),
  };
}

async function publish() {
  const page = writePage(results);
  if (sizes.quick) console.log(page);
  else {
    await writeFile(new URL("results.json", import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
    await writeFile(new URL("../docs/benchmarks.md", import.meta.url), page);
  }
  const mistakes = countMistakes(comparisons);
  if (mistakes > 0)
    throw new Error(`${mistakes} of our results are wrong: see comparisons[].ours and .differing`);
}
