import { judge } from "./targets.mjs";

/** The page docs/benchmarks.md from the results; every number in it comes from them. */
export function writePage(results) {
  return [
    "# Benchmarks",
    "",
    "Written by `npm run bench` from `bench/results.json`, which has every number with its spread. Ratios are what",
    "counts; times are those of one machine.",
    "",
    ...writeConditions(results),
    ...writeTargets(results),
    ...writeComparisons(results),
    ...writeExactness(results),
    ...writeGrowth(results),
    ...writeMemory(results),
    ...writeMethod(results),
  ].join("\n");
}

function writeConditions({ date, quick, seconds, machine, load, versions }) {
  const { cpu, cores, memoryGb, os, node } = machine;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    ...(quick ? ["**A quick run on few units: these numbers say nothing.**", ""] : []),
    `- ${date}, in ${format(seconds / 60)} minutes`,
    `- ${cpu}, ${cores} cores, ${memoryGb} GB, ${os}, Node ${node}`,
    `- other work on the machine: load ${format(load.before)} before, ${format(load.after)} after (1 is this run itself)`,
    `- ${peers.join(", ")}`,
    "",
  ];
}

function writeTargets(results) {
  const judged = judge(results);
  const rows = judged.map(({ name, most, least, unit = "", value, reached }) => [
    `\`${name}\``,
    `${most === undefined ? "at least" : "at most"} ${most ?? least} ${unit}`.trim(),
    value === null ? "not measured" : format(value),
    reached === null ? "" : reached ? "yes" : "**no**",
  ]);
  const missed = judged.filter(({ reached }) => reached === false);
  return [
    "## Targets",
    "`a/b` is the time of `a` over the time of `b`, per unit.",
    "",
    ...table(["", "target", "found", "reached"], rows),
    "",
    ...missed.map(
      ({ name, most, least, value, why }) =>
        `- \`${name}\` misses by ${gap(most === undefined ? least / value : value / most)}: ${why}.`,
    ),
    ...(missed.length > 0 ? [""] : []),
  ];
}

function gap(factor) {
  return factor < 2 ? `${format((factor - 1) * 100)} %` : `${format(factor)} times`;
}

function writeComparisons({ comparisons }) {
  const rows = comparisons.map(({ name, ratio, over, under }) => [
    `\`${name}\``,
    `${format(ratio.median)} (${format(ratio.lowest)}–${format(ratio.highest)})`,
    timeOf(over),
    timeOf(under),
  ]);
  return [
    "## Comparisons",
    "Ratio of the times per unit: the median of the rounds, with the lowest and the highest. Then the median time of a",
    "run, and on how many units.",
    "",
    ...table(["", "ratio", "first", "second"], rows),
    "",
  ];
}

function timeOf({ name, units, seconds }) {
  return `${name}: ${duration(seconds.median)}${units === undefined ? "" : `, ${count(units)}`}`;
}

function writeExactness({ comparisons }) {
  const rows = comparisons
    .filter(({ peerWrong }) => peerWrong !== undefined)
    .map(({ name, peerWrong }) => [
      `\`${name}\``,
      ...["units", "regions", "bands"].map((what) => shareOf(peerWrong[what])),
    ]);
  const checked = comparisons.filter(({ ours }) => ours !== undefined);
  const wrong = checked.reduce((sum, { ours }) => sum + ours.units.wrong + ours.regions.wrong, 0);
  const of = checked.reduce((sum, { ours }) => sum + ours.units.of + ours.regions.of, 0);
  return [
    "## Wrong results",
    `Against bigints that compute each score in another way: of ours ${count(wrong)} of ${count(of)} are wrong. Of the peers':`,
    "",
    ...table(["", "units", "regions", "bands"], rows),
    "",
    "Ranks found by sorting and by counting are compared place by place; a difference stops the run.",
    "",
  ];
}

function shareOf(share) {
  return share === undefined || share.of === 0 ? "" : `${count(share.wrong)} of ${count(share.of)}`;
}

function writeGrowth({ growth }) {
  const byUnits = growth.units.map((row) => [
    count(row.units),
    format(row.nanosecondsPerUnit.median),
    format(row.floatNanosecondsPerUnit.median),
  ]);
  const byIndicators = growth.indicators.map((row) => [
    count(row.indicators),
    row.lane,
    format(row.nanosecondsPerUnit.median),
    format(row.nanosecondsPerAnswer),
  ]);
  return [
    "## Growth",
    "Nanoseconds per unit of 30 indicators; beside it the equal-shape float code, on the same whole-number columns.",
    "",
    ...table(["units", "columns", "float"], byUnits),
    "",
    `By indicators, ${count(growth.indicators[0].units)} units, weights all equal (so the lane may be another):`,
    "",
    ...table(["indicators", "lane", "ns per unit", "ns per answer"], byIndicators),
    "",
  ];
}

function writeMemory({ memory }) {
  const rows = memory.measured.map(({ form, units, heldPerUnit, peakPerUnit }) => [
    form,
    count(units),
    format(heldPerUnit),
    format(peakPerUnit),
  ]);
  return [
    "## Memory",
    "Bytes per unit, each form in a process of its own that holds the units and scores them once. Held: input and",
    "result after a garbage collection (for DuckDB, what it says it holds). Peak: of the process, making the input",
    `included; the ${format(memory.baseMb)} MB of Node with the package alone are taken off.`,
    "",
    ...table(["", "units", "held", "peak"], rows),
    "",
  ];
}

function writeMethod({ rounds, slowRounds }) {
  return [
    "## How it is measured",
    "- The rules: four dimensions of weight 0.3, 0.3, 0.2, 0.2 with 8, 8, 7, 7 indicators, rounded half up to two decimals",
    "  at each dimension, at the unit and at the region, the mean of its units. Scores from 60.00 to 100.00, always the",
    "  same; 6 or 7 units a region. Indicators, not published points: published rule sets do not name so many.",
    `- Contenders run in turn in one process, ${rounds} rounds (slow peers ${slowRounds}) after one that is not counted, with a garbage`,
    "  collection before each and 300 ms for its helpers to end. First calls, memory and CSV are measured in processes of",
    "  their own.",
    "- `--no-flush-bytecode`: without it Node throws away the compiled code of whoever waits while a slow peer makes much",
    "  garbage, and each would be measured as if it began anew.",
    "- `columns` is `scoreColumns` on whole hundredths in `Int32Array` columns, `decimal-columns` on decimals in",
    "  `Float64Array` columns; both check every value and give scores and bands of units and regions.",
    "  `columns-without-simd` is `columns` where there is no WebAssembly, so that the plain loop adds the columns.",
    "- `nested-float` is the loop over `unit.dimensions[d].indicators[i]` with `Math.round(x * 100) / 100` at each stage;",
    "  `equal-float` goes through `Float64Array` columns in blocks, as ours does.",
    "- `objects` is `scoreAll` on plain objects against the float loop on the same objects, which gives a number for a",
    "  unit, and (`result-objects-float`) against that loop where it makes the result objects too, with all of their",
    "  fields but the exact texts; `single` is `score` of one region of 6 units; `cold` is the first call in a fresh process on 5,000 units in columns.",
    "- What peers need is made beforehand: numbers of decimal.js, big.js and mathjs (`-parsing`: with making them), the",
    "  DECIMAL table of DuckDB, the table of arquero, the facts of json-rules-engine. DuckDB leaves its result in a",
    "  table; `avg` over DECIMAL is a double there. HyperFormula builds the sheet from cells and formulas, which is its",
    "  way of computing it. json-rules-engine computes with doubles in facts of one's own and finds the band by rules.",
    "- `sort` sorts objects by score and gives equal scores the same place; within provinces it groups them in a `Map`.",
    "- `csv` is `kepatuhan score` on a file of 2 · 10^6 units in 2 · 10^5 regions against papaparse alone on the same file.",
    "",
  ];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`.replace(/^\| {2}\|/, "| |");
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)];
}

function format(number) {
  if (Math.abs(number) >= 100) return count(Math.round(number));
  return String(Number(number.toPrecision(3)));
}

function count(number) {
  return Math.round(number).toLocaleString("en-US");
}

function duration(seconds) {
  if (seconds >= 1) return `${format(seconds)} s`;
  return seconds >= 1e-3 ? `${format(seconds * 1e3)} ms` : `${format(seconds * 1e6)} µs`;
}
