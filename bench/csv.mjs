import { spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

/** 10^6 units in 10^5 regions. */
const [regions, units] = [100_000, 10];

const rounds = 5;

/**
 * Scores a CSV by the command with `--summary`, against reading it with `readline`, `split` and `parseFloat` and
 * nothing else. Each is a process of its own, from its start to its end; rounds take turns, medians count.
 *
 * @returns {Promise<{ seconds: number, peerSeconds: number, ratio: number, maxRssMb: number }>} The most memory
 *   of any round of the command.
 */
export async function csvRatio() {
  const folder = await mkdtemp(join(tmpdir(), "kepatuhan-csv-"));
  try {
    const file = join(folder, "units.csv");
    await write(file);
    const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
    const own = [];
    const peer = [];
    for (let round = 0; round < rounds; round++) {
      own.push(await time([main, "score", file, "--rules", "ombudsman-ri/2022", "--summary"]));
      peer.push(await time([fileURLToPath(import.meta.url), file]));
    }
    const seconds = median(own.map((run) => run.seconds));
    const peerSeconds = median(peer.map((run) => run.seconds));
    const maxRssMb = Math.max(...own.map((run) => run.maxRssMb));
    return { seconds, peerSeconds, ratio: seconds / peerSeconds, maxRssMb };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes the table: scores of two decimals from a generator of its own, so that every run reads the same. */
async function write(file) {
  const out = createWriteStream(file);
  let text = "region,type,province,unit,score\n";
  let seed = 12345;
  for (let region = 0; region < regions; region++) {
    for (let unit = 0; unit < units; unit++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const score = (((seed >>> 8) % 10_001) / 100).toFixed(2);
      text += `Kabupaten Contoh ${region},kabupaten,Provinsi ${region % 38},Dinas Pelayanan ${unit},${score}\n`;
    }
    if (text.length < 1e6 && region < regions - 1) continue;
    if (!out.write(text)) await new Promise((fulfil) => out.once("drain", fulfil));
    text = "";
  }
  await new Promise((fulfil) => out.end(fulfil));
}

/** Runs a program of Node to its end; it tells its own most memory on a channel beside the standard ones. */
async function time(argv) {
  const tell = `import { writeSync } from "node:fs";
    process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`;
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(tell)}`, ...argv],
    {
      stdio: ["ignore", "pipe", "inherit", "pipe"],
    },
  );
  let kilobytes = "";
  child.stdout.resume();
  child.stdio[3].on("data", (text) => {
    kilobytes += text;
  });
  const status = await new Promise((fulfil) => child.on("close", fulfil));
  if (status !== 0) throw new Error(`${argv.join(" ")} ends with ${status}`);
  return { seconds: (performance.now() - begun) / 1000, maxRssMb: Number(kilobytes) / 1024 };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The peer: the least that a reader of such a file does. */
async function readLines(file) {
  let sum = 0;
  const lines = createInterface({ input: createReadStream(file) });
  lines.on("line", (line) => {
    const score = parseFloat(line.split(",")[4]);
    if (!Number.isNaN(score)) sum += score;
  });
  await new Promise((fulfil) => lines.on("close", fulfil));
  console.log(sum);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv[2] === undefined) console.log(await csvRatio());
  else await readLines(process.argv[2]);
}
