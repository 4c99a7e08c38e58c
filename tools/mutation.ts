import { spawnSync } from "node:child_process";
import { readFileSync, renameSync } from "node:fs";
import { argv, execPath, exit } from "node:process";

/** What a folder's mutants are judged by: its own tests, and those of the folders that exercise it. */
interface Target {
  readonly mutate: string;
  readonly tests: readonly string[];
}

const targets: Readonly<Record<string, Target>> = {
  exact: { mutate: "src/exact/**/*.ts", tests: ["test/exact"] },
  // the rule sets themselves are data
  rules: { mutate: "src/rules/*.ts", tests: ["test/rules"] },
  plan: { mutate: "src/plan/*.ts", tests: ["test/plan", "test/evaluate", "test/read"] },
  "plan/program": { mutate: "src/plan/program/*.ts", tests: ["test/plan", "test/columns"] },
  "plan/sense": {
    mutate: "src/plan/sense/*.ts",
    tests: ["test/plan", "test/schema/parse-rule-set.test.ts"],
  },
  read: { mutate: "src/read/**/*.ts", tests: ["test/read", "test/evaluate", "test/score"] },
  evaluate: { mutate: "src/evaluate/**/*.ts", tests: ["test/evaluate", "test/score", "test/read"] },
  score: { mutate: "src/score/**/*.ts", tests: ["test/score"] },
  rank: { mutate: "src/rank/**/*.ts", tests: ["test/rank"] },
  columns: { mutate: "src/columns/**/*.ts", tests: ["test/columns"] },
};

/** How many mutants of a file came to what. */
interface Counts {
  killed: number;
  timedOut: number;
  survived: number;
  untested: number;
  ignored: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const fieldOf: Readonly<Record<string, keyof Counts>> = {
  Killed: "killed",
  Timeout: "timedOut",
  Survived: "survived",
  NoCoverage: "untested",
  Ignored: "ignored",
};

const written = "reports/mutation/mutation.json";

/** Options are Stryker's, such as `--concurrency=1`. */
const options = argv.slice(2).filter((name) => name.startsWith("--"));

/** Lists what a name stands for: a folder and those in it, or one file with the folder that it is in. */
function listRuns(name: string): (readonly [name: string, target: Target])[] {
  const all = Object.entries(targets);
  const within = all.filter(([folder]) => `${folder}/`.startsWith(`${name}/`));
  if (within.length > 0) return within;
  const above = all.filter(([folder]) => name.startsWith(`${folder}/`)).at(-1);
  if (above !== undefined) return [[name, { ...above[1], mutate: `src/${name}` }]];
  console.error(`no such folder: ${name}; there are ${Object.keys(targets).join(", ")}, and files in them`);
  exit(1);
}

/** Tries the mutants of a target, and writes what became of them, by file. */
function run(name: string, { mutate, tests }: Target): void {
  const { status } = spawnSync(
    execPath,
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "--mutate", mutate, ...options],
    { stdio: "inherit", env: { ...process.env, MUTATION_TESTS: tests.join(",") } },
  );
  if (status !== 0) exit(status ?? 1);
  const kept = `reports/mutation/${name.replace(/\W+/g, "-")}.json`;
  renameSync(written, kept);
  console.log(table(name, JSON.parse(readFileSync(kept, "utf8")) as Report));
}

function table(name: string, { files }: Report): string {
  const rows = Object.entries(files).map(([file, { mutants }]) => [file, count(mutants)] as const);
  const sum = count(Object.values(files).flatMap(({ mutants }) => mutants));
  return [
    "| | judged | killed | timed out | survived | without a test | ignored | score |",
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...rows.map(([file, counts]) => row(`\`${file}\``, counts)),
    row(`\`src/${name}\``, sum),
  ].join("\n");
}

function count(mutants: readonly { readonly status: string }[]): Counts {
  const counts: Counts = { killed: 0, timedOut: 0, survived: 0, untested: 0, ignored: 0 };
  for (const { status } of mutants) {
    const field = fieldOf[status];
    if (field === undefined) throw new Error(`a mutant could not be tried: ${status}`);
    counts[field] += 1;
  }
  return counts;
}

/** The score is what was noticed out of what was judged; a time-out counts as noticed, as Stryker counts it. */
function row(name: string, { killed, timedOut, survived, untested, ignored }: Counts): string {
  const judged = killed + timedOut + survived + untested;
  const score = judged === 0 ? "" : `${((100 * (killed + timedOut)) / judged).toFixed(1)} %`;
  return `| ${[name, judged, killed, timedOut, survived, untested, ignored, score].join(" | ")} |`;
}

const given = argv.slice(2).filter((name) => !name.startsWith("--"));
const names = given.length > 0 ? given : Object.keys(targets);
for (const [name, target] of new Map(names.flatMap(listRuns))) run(name, target);
